#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/result_groups.h"
#include "document/stage_scores.h"
#include "report/ranking_input.h"
#include "report/sensitivity_report.h"
#include "report/text_table.h"

namespace juri::cli {
namespace {

struct SensitivityOptions {
    std::string file;
    std::string stage;
    std::string group;
    bool csv = false;
};

void declareSensitivity(CLI::App& app, SensitivityOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage to look at");
    app.add_option("--group", options.group, "a category or region");
    app.add_flag("--csv", options.csv, "print CSV, with a column for each judge left out");
}

Result<report::SensitivityInput> inputOf(const document::Document& document, const StageId& stage,
                                         const document::GroupChoice& group)
{
    const auto& event = document.event();
    JURI_TRY(const auto scores, document::stageScores(event, document.ballots(), stage, group));
    JURI_TRY(const auto ranking, scoring::rank(scores.rule, scores.scores));
    report::SensitivityInput input;
    input.competition = event.competition;
    input.stage = findStage(event, stage)->name;
    if (group.by != document::GroupChoice::By::All)
        input.group =
            report::groupHeading(event, group.by == document::GroupChoice::By::Region, group.id);
    const model::CompetitorIndex competitors(event);
    for (const auto& placing : ranking.placings) {
        const auto& id = scores.entries[static_cast<std::size_t>(placing.entry)];
        const auto* competitor = competitors.find(id);
        input.competitors.push_back(competitor ? *competitor : model::Competitor{});
        input.entries.push_back(placing.entry);
    }
    for (const auto& id : scores.judges) {
        const auto* judge = findJudge(event, id);
        input.judges.push_back(judge ? judge->code : id.text());
    }
    input.table = scoring::sensitivityOf(scores.rule, scores.scores, ranking);
    return input;
}

std::string_view kindName(scoring::SensitivityColumn::Kind kind)
{
    switch (kind) {
    case scoring::SensitivityColumn::Kind::Rule: return "rule";
    case scoring::SensitivityColumn::Kind::Method: return "method";
    case scoring::SensitivityColumn::Kind::WithoutJudge: return "without-judge";
    }
    return "rule";
}

Json rankOrNull(double rank)
{
    return rank > 0 ? numberOf(rank) : Json(nullptr);
}

/// One list of columns, and for each entry its rank in each of them.
Json sensitivityJson(const StageId& stage, const report::SensitivityInput& input)
{
    Json json{{"stage", stage.text()}, {"columns", Json::array()}, {"entries", Json::array()}};
    std::size_t judge = 0;
    for (const auto& column : input.table.columns) {
        const bool left = column.kind == scoring::SensitivityColumn::Kind::WithoutJudge;
        json["columns"].push_back(
            {{"kind", kindName(column.kind)},
             {"name", left ? input.judges[judge++] : column.name},
             {"note", column.note.empty() ? Json(nullptr) : Json(column.note)}});
    }
    for (std::size_t i = 0; i < input.competitors.size(); ++i) {
        const auto entry = static_cast<std::size_t>(input.entries[i]);
        auto ranks = Json::array();
        for (const auto& column : input.table.columns)
            ranks.push_back(rankOrNull(column.ranks[entry]));
        json["entries"].push_back({{"number", input.competitors[i].number},
                                   {"name", input.competitors[i].name},
                                   {"ranks", ranks},
                                   {"best", rankOrNull(input.table.best[entry])},
                                   {"worst", rankOrNull(input.table.worst[entry])}});
    }
    return json;
}

Result<int> runSensitivity(const SensitivityOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto groups,
             document::groupChoices(document.event().competition, options.group));
    if (groups.size() != 1)
        return Error{ErrorCode::Usage, "--group", options.group};
    JURI_TRY(const auto input, inputOf(document, stage, groups.front()));
    if (output.json) {
        print(output.out, sensitivityJson(stage, input));
        return kDone;
    }
    const auto table = report::sensitivityReport(input, output.language, options.csv);
    output.out << (options.csv ? report::csvTable(table) : report::textTable(table));
    return kDone;
}

} // namespace

void addSensitivityCommand(Commands& commands)
{
    commands.add<SensitivityOptions>("sensitivity",
                                     "the places by other methods and without each judge",
                                     declareSensitivity, runSensitivity);
}

} // namespace juri::cli
