#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/quarantine.h"
#include "report/error_text.h"

namespace juri::cli {
namespace {

struct QuarantineOptions {
    std::string file;
    std::int64_t save = 0;
    std::string out;
};

void declareQuarantine(CLI::App& app, QuarantineOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    auto* save = app.add_option("--save", options.save, "the number of a file to get back");
    app.add_option("--out", options.out, "where to write it")->needs(save);
}

Json fileJson(const document::KeptFile& file, Language language)
{
    return {{"n", file.number},
            {"file", file.file},
            {"reason", errorCodeName(file.reason.code)},
            {"message", report::errorText(file.reason, language)},
            {"when", toIsoText(file.when)},
            {"size", file.size}};
}

Result<int> list(const document::Document& document, Output& output)
{
    JURI_TRY(const auto files, document::keptFiles(document));
    auto list = Json::array();
    for (const auto& file : files)
        list.push_back(fileJson(file, output.language));
    if (output.json) {
        print(output.out, {{"quarantine", list}});
        return kDone;
    }
    for (const auto& file : list)
        output.out << file["n"] << "  " << file["when"].get<std::string>() << "  " << file["size"]
                   << " B  " << file["reason"].get<std::string>() << ": "
                   << file["message"].get<std::string>() << '\n';
    if (files.empty())
        output.out << output.say({"Tidak ada berkas yang ditolak.\n", "No file was refused.\n"});
    return kDone;
}

Result<int> runQuarantine(const QuarantineOptions& options, Output& output)
{
    if ((options.save != 0) != !options.out.empty())
        return Error{ErrorCode::Usage, "--save --out"};
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    if (options.save == 0)
        return list(document, output);
    JURI_CHECK(document::saveKept(document, options.save, options.out));
    if (output.json)
        print(output.out, {{"n", options.save}, {"file", options.out}});
    else
        output.out << options.out << output.say({": tersimpan\n", ": saved\n"});
    return kDone;
}

} // namespace

void addQuarantineCommand(Commands& commands)
{
    commands.add<QuarantineOptions>("quarantine", "refused files that are kept, and why",
                                    declareQuarantine, runQuarantine);
}

} // namespace juri::cli
