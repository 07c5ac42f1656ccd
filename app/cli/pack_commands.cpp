#include "app/cli/codes_file.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/blind_codes.h"
#include "document/packs.h"

#include <filesystem>

namespace juri::cli {
namespace {

struct PackOptions {
    std::string file;
    std::string folder;
    std::string codes;
    std::vector<std::string> judges;
};

void declarePack(CLI::App& app, PackOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--out", options.folder, "the folder for the packs")->required();
    app.add_option("--codes", options.codes, "where the codes are written, outside that folder")
        ->required();
    app.add_option("--judge", options.judges, "only for these judges (id, code or name)");
}

Result<std::vector<JudgeId>> chosenJudges(const model::Event& event, const PackOptions& options)
{
    std::vector<JudgeId> judges;
    for (const auto& name : options.judges) {
        JURI_TRY(auto judge, judgeNamed(event, name));
        judges.push_back(std::move(judge));
    }
    return judges;
}

std::vector<CodeLine> codeLines(const model::Event& event,
                                const std::vector<document::PackReport>& packs)
{
    std::vector<CodeLine> lines;
    for (const auto& pack : packs) {
        const auto* judge = findJudge(event, pack.judge);
        lines.push_back({judge ? judge->code : pack.judge.text(), pack.path, pack.code});
    }
    return lines;
}

Result<int> runPack(const PackOptions& options, Output& output)
{
    JURI_TRY(const auto codes, CodesFile::begin(options.codes, options.folder));
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(auto judges, chosenJudges(document.event(), options));
    JURI_TRY(const auto drawn, document::giveBlindCodes(document));
    if (drawn > 0 && !output.json)
        output.out << drawn
                   << output.say({" peserta diberi kode untuk babak tanpa nama\n",
                                  " entries were given a code for the blind stages\n"});
    if (judges.empty())
        judges = document::judgesWithEntries(document);
    std::vector<document::PackReport> packs;
    Outcome outcome;
    for (const auto& judge : judges) {
        auto made = document::makePacks(document, options.folder, {judge});
        if (!made) {
            outcome = Outcome(made.error());
            break;
        }
        packs.insert(packs.end(), made->begin(), made->end());
    }
    JURI_CHECK(codes.finish(codeLines(document.event(), packs))); // whatever happened after
    JURI_CHECK(std::move(outcome));
    auto list = Json::array();
    for (const auto& pack : packs) {
        list.push_back({{"judge", findJudge(document.event(), pack.judge)->code},
                        {"file", pack.path},
                        {"attachments", pack.files},
                        {"missing_attachments", pack.missingFiles}});
        if (!output.json)
            output.out << pack.path
                       << (pack.missingFiles == 0 ? std::string()
                                                  : ": " + std::to_string(pack.missingFiles)
                                   + output.say({" lampiran tidak ada di berkas ini",
                                                 " attachments are not in this file"}))
                       << '\n';
    }
    if (output.json)
        print(output.out,
              {{"packs", list}, {"codes", options.codes}, {"blind_codes_given", drawn}});
    else
        output.out << output.say({"Kode ada di ", "The codes are in "}) << options.codes
                   << output.say({"; jangan kirim bersama paket\n", "; do not send them along\n"});
    return kDone;
}

struct OpenOptions {
    std::string pack;
    std::string code;
    std::string out;
};

void declareOpen(CLI::App& app, OpenOptions& options)
{
    app.add_option("PACK", options.pack, "a judge's pack")->required();
    app.add_option("--code", options.code, "the code on the judge's slip");
    app.add_option("--out", options.out, "the judge's document")->required();
}

/// Without a code an existing document takes the new entries of an update pack.
Result<int> runOpen(const OpenOptions& options, Output& output)
{
    const auto environment = document::systemEnvironment();
    if (options.code.empty() && std::filesystem::exists(options.out))
        JURI_CHECK(document::updateFromPack(options.pack, options.out, environment));
    else
        JURI_CHECK(document::openPack(options.pack, options.code, options.out, environment));
    if (output.json)
        print(output.out, {{"file", options.out}});
    else
        output.out << output.say({"Lembar juri siap: ", "The judge's document is ready: "})
                   << options.out << '\n';
    return kDone;
}

} // namespace

void addPackCommands(Commands& commands)
{
    commands.add<PackOptions>("pack", "write judges' packs and their codes", declarePack, runPack);
    commands.add<OpenOptions>("open", "make a judge's document from a pack", declareOpen, runOpen);
}

} // namespace juri::cli
