#include "app/cli/codes_file.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/blind_codes.h"
#include "document/pack_updates.h"
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

struct Packing {
    std::vector<document::PackReport> packs;
    Outcome outcome; ///< why there are no more of them
};

Packing packAll(document::Document& document, const std::string& folder,
                const std::vector<JudgeId>& judges)
{
    Packing packing;
    for (const auto& judge : judges) {
        auto made = document::makePacks(document, folder, {judge});
        if (!made) {
            packing.outcome = Outcome(made.error());
            break;
        }
        packing.packs.insert(packing.packs.end(), made->begin(), made->end());
    }
    return packing;
}

Json jsonOf(const std::vector<document::PackReport>& packs, const model::Event& event)
{
    auto list = Json::array();
    for (const auto& pack : packs)
        list.push_back({{"judge", findJudge(event, pack.judge)->code},
                        {"file", pack.path},
                        {"attachments", pack.files},
                        {"missing_attachments", pack.missingFiles}});
    return list;
}

void printPacks(const std::vector<document::PackReport>& packs, const std::string& codes,
                Output& output)
{
    if (packs.empty())
        output.out << output.say({"Belum ada juri yang mendapat peserta; bagi dahulu: assign\n",
                                  "No judge has entries yet; give them some first: assign\n"});
    bool anyCode = false;
    for (const auto& pack : packs) {
        anyCode = anyCode || !pack.code.empty();
        output.out << pack.path;
        if (pack.missingFiles > 0)
            output.out << ": " << pack.missingFiles
                       << output.say({" lampiran tidak ada di berkas ini",
                                      " attachments are not in this file"});
        if (pack.code.empty())
            output.out << output.say(
                {": pembaruan, tanpa kode", ": an update, which needs no code"});
        output.out << '\n';
    }
    if (anyCode)
        output.out << output.say({"Kode ada di ", "The codes are in "}) << codes
                   << output.say({"; jangan kirim bersama paket\n", "; do not send them along\n"});
}

Result<int> runPack(const PackOptions& options, Output& output)
{
    JURI_TRY(const auto codes, CodesFile::begin(options.codes, options.folder));
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(auto judges, chosenJudges(document.event(), options));
    if (judges.empty())
        judges = document::judgesWithEntries(document);
    JURI_TRY(const auto drawn, document::giveBlindCodes(document));
    auto packing = packAll(document, options.folder, judges);
    const auto& packs = packing.packs;
    JURI_CHECK(codes.finish(codeLines(document.event(), packs))); // whatever happened after
    JURI_CHECK(std::move(packing.outcome));
    if (output.json) {
        print(output.out,
              {{"packs", jsonOf(packs, document.event())},
               {"codes", options.codes},
               {"blind_codes_given", drawn}});
        return kDone;
    }
    if (drawn > 0)
        output.out << drawn
                   << output.say({" peserta diberi kode untuk babak tanpa nama\n",
                                  " entries were given a code for the blind stages\n"});
    printPacks(packs, options.codes, output);
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
