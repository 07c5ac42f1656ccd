#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/ranking_sheet.h"
#include "document/result_groups.h"
#include "report/ranking_report.h"
#include "report/text_table.h"

namespace juri::cli {
namespace {

struct RankOptions {
    std::string file;
    std::string stage;
    std::string group;
    bool csv = false;
};

void declareRank(CLI::App& app, RankOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage to rank");
    app.add_option("--group", options.group,
                   "a category or region, or the word region or category for each of them");
    app.add_flag("--csv", options.csv, "print CSV");
}

/// A level's name in English, as all of JSON; in Indonesian where it has no other.
Json bandJson(const document::StageResult& result, const scoring::Placing& placing)
{
    const auto band = static_cast<std::size_t>(placing.band.value_or(-1));
    return placing.band && band < result.bands.size()
        ? Json(result.bands[band].in(Language::English))
        : Json(nullptr);
}

Json lineJson(const document::StageResult& result, const document::ResultLine& line,
              const model::CompetitorIndex& competitors)
{
    const auto* competitor = competitors.find(line.competitor);
    const auto& placing = line.placing;
    return {{"number", competitor ? competitor->number : ""},
            {"name", competitor ? competitor->name : ""},
            {"region", competitor ? competitor->region : ""},
            {"value", placing.value ? numberOf(*placing.value) : Json(nullptr)},
            {"rank", placing.value ? numberOf(placing.rank) : Json(nullptr)},
            {"ballots", placing.ballots},
            {"tied", placing.tied},
            {"tie_step", placing.tieStep ? Json(*placing.tieStep) : Json(nullptr)},
            {"category", competitor ? competitor->category : ""},
            {"expected", line.expected},
            {"advances", line.advances},
            {"band", bandJson(result, placing)}};
}

Json changesJson(const document::StageResult& result, const model::Event& event)
{
    auto changes = Json::array();
    for (const auto& change : result.changes) {
        const auto* competitor = findCompetitor(event, change.competitor);
        changes.push_back({{"number", competitor ? competitor->number : change.competitor.text()},
                           {"rank_then", change.rankThen},
                           {"value_then", change.valueThen},
                           {"rank_now", change.rankNow},
                           {"value_now", change.valueNow}});
    }
    return changes;
}

Result<Json> resultJson(const document::Document& document, const StageId& stage,
                        const std::vector<document::GroupChoice>& groups)
{
    Json json{{"stage", stage.text()}, {"status", ""}, {"method", ""}, {"results", Json::array()}};
    const model::CompetitorIndex competitors(document.event());
    for (const auto& group : groups) {
        JURI_TRY(const auto result, document::stageResult(document, stage, group));
        json["status"] = document::statusName(result.status);
        json["method"] = result.method;
        json["across_panels"] = result.acrossPanels;
        json["lock_version"] = result.lockVersion;
        json["changed_since_lock"] = result.changedSinceLock;
        json["changes"] = changesJson(result, document.event());
        for (const auto& line : result.lines)
            json["results"].push_back(lineJson(result, line, competitors));
    }
    return json;
}

Result<int> runRank(const RankOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto groups,
             document::groupChoices(document.event().competition, options.group));
    if (output.json) {
        JURI_TRY(const auto json, resultJson(document, stage, groups));
        print(output.out, json);
        return kDone;
    }
    JURI_TRY(const auto sheet, document::rankingSheet(document, stage, groups));
    const auto table = report::rankingReport(sheet, output.language);
    output.out << (options.csv ? report::csvTable(table) : report::textTable(table));
    return kDone;
}

} // namespace

void addRankCommand(Commands& commands)
{
    commands.add<RankOptions>("rank", "the ranked result of a stage", declareRank, runRank);
}

} // namespace juri::cli
