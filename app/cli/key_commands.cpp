#include "app/cli/codes_file.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/replacing.h"
#include "document/revoking.h"

namespace juri::cli {
namespace {

struct RevokeOptions {
    std::string file;
    std::string judge;
    std::string reason;
    std::vector<std::string> last;
};

void declareRevoke(CLI::App& app, RevokeOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--judge", options.judge, "id, code or name")->required();
    app.add_option("--reason", options.reason, "why")->required();
    app.add_option("--last", options.last,
                   "the last record to believe, of each of the judge's computers; without it "
                   "all that is held is believed");
}

Result<std::optional<std::vector<RecordId>>> lastOf(const RevokeOptions& options)
{
    if (options.last.empty())
        return std::optional<std::vector<RecordId>>();
    std::vector<RecordId> ids;
    for (const auto& text : options.last) {
        const auto id = RecordId::fromHex(text);
        if (!id)
            return Error{ErrorCode::UnknownRecord, text};
        ids.push_back(*id);
    }
    return std::optional(ids);
}

Result<int> runRevoke(const RevokeOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto judge, judgeNamed(document.event(), options.judge));
    JURI_TRY(const auto last, lastOf(options));
    JURI_CHECK(document::revokeJudge(document, judge, options.reason, last));
    const auto code = findJudge(document.event(), judge)->code;
    if (output.json)
        print(output.out, {{"judge", code}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Kunci juri ", "The key of judge "}) << code
                   << output.say({" dicabut; yang sudah diterima tetap dihitung.\n",
                                  " is revoked; what was received still counts.\n"});
    return kDone;
}

struct ReissueOptions {
    std::string file;
    std::string judge;
    std::string folder;
    std::string codes;
};

void declareReissue(CLI::App& app, ReissueOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--judge", options.judge, "id, code or name")->required();
    app.add_option("--out", options.folder, "the folder for the pack")->required();
    app.add_option("--codes", options.codes, "where the code is written, outside that folder")
        ->required();
}

Result<int> runReissue(const ReissueOptions& options, Output& output)
{
    JURI_TRY(const auto codes, CodesFile::begin(options.codes, options.folder));
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto judge, judgeNamed(document.event(), options.judge));
    JURI_TRY(const auto pack, document::reissue(document, judge, options.folder));
    const auto code = findJudge(document.event(), judge)->code;
    JURI_CHECK(codes.finish({{code, pack.path, pack.code}}));
    if (output.json)
        print(output.out,
              {{"packs", {{{"judge", code}, {"file", pack.path}}}},
               {"codes", options.codes},
               {"digest", document.digest().hex()}});
    else
        output.out << pack.path << '\n'
                   << output.say({"Kode lama tidak berlaku lagi; kode baru ada di ",
                                  "The old code is no longer valid; the new one is in "})
                   << options.codes << '\n';
    return kDone;
}

struct ReplaceOptions {
    std::string file;
    std::string judge;
    std::string by;
};

void declareReplace(CLI::App& app, ReplaceOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--judge", options.judge, "who stops (id, code or name)")->required();
    app.add_option("--by", options.by, "who takes over")->required();
}

Json entriesJson(const model::Event& event,
                 const std::map<StageId, std::vector<CompetitorId>>& entries)
{
    auto stages = Json::array();
    for (const auto& [stage, ids] : entries) {
        auto numbers = Json::array();
        for (const auto& id : ids) {
            const auto* competitor = findCompetitor(event, id);
            numbers.push_back(competitor ? competitor->number : id.text());
        }
        stages.push_back({{"stage", stage.text()}, {"entries", numbers}});
    }
    return stages;
}

void printEntries(Output& output, const LocalText& title, const Json& stages)
{
    for (const auto& stage : stages) {
        output.out << output.say(title) << " (" << stage["stage"].get<std::string>() << "):";
        for (const auto& number : stage["entries"])
            output.out << ' ' << number.get<std::string>();
        output.out << '\n';
    }
}

Result<int> runReplace(const ReplaceOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto judge, judgeNamed(document.event(), options.judge));
    JURI_TRY(const auto by, judgeNamed(document.event(), options.by));
    JURI_TRY(const auto report, document::replaceJudge(document, judge, by));
    const auto moved = entriesJson(document.event(), report.moved);
    const auto barred = entriesJson(document.event(), report.barred);
    if (output.json) {
        print(output.out,
              {{"moved", moved}, {"barred", barred}, {"digest", document.digest().hex()}});
        return kDone;
    }
    printEntries(output, {"Pindah ke juri pengganti", "Given to the substitute"}, moved);
    printEntries(output, {"Tetap, karena benturan kepentingan", "Left: conflict of interest"},
                 barred);
    output.out << output.say({"Nilai yang sudah ada tetap milik juri semula.\n",
                              "The marks given stay the first judge's.\n"});
    return kDone;
}

} // namespace

void addKeyCommands(Commands& commands)
{
    commands.add<RevokeOptions>("revoke", "believe a judge's key no more", declareRevoke,
                                runRevoke);
    commands.add<ReissueOptions>("reissue", "a new pack and code for a judge", declareReissue,
                                 runReissue);
    commands.add<ReplaceOptions>("replace", "let another judge mark what is open", declareReplace,
                                 runReplace);
}

} // namespace juri::cli
