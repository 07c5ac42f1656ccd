#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/imports.h"

namespace juri::cli {
namespace {

struct ImportOptions {
    std::string file;
    std::int64_t number = 0;
    std::string reason;
};

void declareList(CLI::App& app, ImportOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
}

void declareRestore(CLI::App& app, ImportOptions& options)
{
    declareList(app, options);
    app.add_option("N", options.number, "its number in imports")->required();
}

void declareAside(CLI::App& app, ImportOptions& options)
{
    declareRestore(app, options);
    app.add_option("--reason", options.reason, "why")->required();
}

Json fileJson(const document::MergedFile& file, const model::Event& event)
{
    const auto* judge = findJudge(event, JudgeId(file.judge));
    return {{"n", file.number},
            {"file", file.file},
            {"verdict", file.verdict},
            {"added", file.added},
            {"aside", file.aside},
            {"known", file.known},
            {"judge", judge ? judge->code : ""},
            {"when", toIsoText(file.when)},
            {"file_key", file.fileKey.hex()}};
}

Result<int> runImports(const ImportOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto files, document::mergedFiles(document));
    auto list = Json::array();
    for (const auto& file : files)
        list.push_back(fileJson(file, document.event()));
    if (output.json) {
        print(output.out, {{"imports", list}});
        return kDone;
    }
    for (const auto& file : files) {
        output.out << file.number << "  " << file.file << "  " << file.verdict
                   << output.say({", catatan baru ", ", new records "}) << file.added;
        if (file.aside)
            output.out << output.say({"  (disisihkan)", "  (set aside)"});
        output.out << '\n';
    }
    if (files.empty())
        output.out << output.say({"Belum ada yang digabung.\n", "Nothing was merged yet.\n"});
    return kDone;
}

Result<int> answer(const ImportOptions& options, Output& output, const document::Document& document,
                   bool aside)
{
    if (output.json)
        print(output.out,
              {{"n", options.number}, {"aside", aside}, {"digest", document.digest().hex()}});
    else
        output.out << output.say(
            aside ? LocalText{"Berkas disisihkan; tidak ada yang dihapus.\n",
                              "The file is set aside; nothing was deleted.\n"}
                  : LocalText{"Berkas dihitung lagi.\n", "The file counts again.\n"});
    return kDone;
}

Result<int> runAside(const ImportOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_CHECK(document::setAside(document, options.number, options.reason));
    return answer(options, output, document, true);
}

Result<int> runRestore(const ImportOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_CHECK(document::restore(document, options.number));
    return answer(options, output, document, false);
}

} // namespace

void addAsideCommands(Commands& commands)
{
    commands.add<ImportOptions>("imports", "the files that were merged", declareList, runImports);
    commands.add<ImportOptions>("set-aside", "hide what one merged file brought", declareAside,
                                runAside);
    commands.add<ImportOptions>("restore", "take a set-aside back", declareRestore, runRestore);
}

} // namespace juri::cli
