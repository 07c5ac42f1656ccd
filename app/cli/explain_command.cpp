#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/explanation_sheet.h"
#include "document/result_groups.h"
#include "report/text_table.h"

namespace juri::cli {
namespace {

using document::Explanation;

constexpr std::size_t kWidestStep = 72; ///< a step is told whole

struct ExplainOptions {
    std::string file;
    std::string entry;
    std::string stage;
    std::string group;
};

void declareExplain(CLI::App& app, ExplainOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--entry", options.entry, "the entry's number")->required();
    app.add_option("--stage", options.stage, "the stage it is judged in");
    app.add_option("--group", options.group,
                   "whom it is ranked against: a region, a category, or the word all; "
                   "by default the group the rule takes the best of");
}

std::size_t at(int position)
{
    return static_cast<std::size_t>(position);
}

Json valueOrNull(const std::optional<scoring::Value>& value)
{
    return value ? numberOf(*value) : Json(nullptr);
}

/// One line of the calculation; keys that do not apply are left out.
Json traceJson(const scoring::TraceLine& line, const Explanation& explained,
               const std::vector<std::string>& judges)
{
    Json json{{"step", line.step < 0 ? Json(nullptr) : Json(line.step)},
              {"action", scoring::actionName(line.action)}};
    if (line.judge >= 0)
        json["judge"] = judges[at(line.judge)];
    if (line.criterion >= 0)
        json["criterion"] = explained.scores.scores.criteria[at(line.criterion)].id.text();
    json["before"] = valueOrNull(line.before);
    json["after"] = valueOrNull(line.after);
    if (line.operand)
        json["operand"] = numberOf(*line.operand);
    if (!line.subject.empty())
        json["subject"] = line.subject;
    return json;
}

Json neighbourJson(const std::optional<report::Neighbour>& neighbour)
{
    if (!neighbour)
        return nullptr;
    return {{"number", neighbour->number},
            {"name", neighbour->name},
            {"difference", valueOrNull(neighbour->difference)},
            {"by", neighbour->by.empty() ? Json(nullptr) : Json(neighbour->by)}};
}

std::vector<std::string> judgeCodes(const model::Event& event, const Explanation& explained)
{
    std::vector<std::string> codes;
    for (const auto& id : explained.scores.judges) {
        const auto* judge = findJudge(event, id);
        codes.push_back(judge ? judge->code : id.text());
    }
    return codes;
}

void addModel(Json& json, const Explanation& explained)
{
    const auto& model = explained.ranking.details.model;
    if (!model || !model->intercept)
        return;
    json["model"] = {{"intercept", numberOf(*model->intercept)},
                     {"var_residual", numberOf(model->residualVariance)}};
    if (model->competitorVariance)
        json["model"]["var_competitor"] = numberOf(*model->competitorVariance);
}

void addOthers(Json& json, const report::ExplanationInput& input)
{
    json["other_methods"] = Json::array();
    json["without_judge"] = Json::array();
    for (const auto& other : input.others) {
        const auto rank = other.rank > 0 ? numberOf(other.rank) : Json(nullptr);
        json[other.withoutJudge ? "without_judge" : "other_methods"].push_back(
            {{other.withoutJudge ? "judge" : "method", other.name}, {"rank", rank}});
    }
}

Json explainJson(const model::Event& event, const Explanation& explained,
                 const report::ExplanationInput& input)
{
    const auto& placing = input.placing;
    Json json{{"stage", explained.stage.text()},
              {"group", explained.group.id.empty() ? Json(nullptr) : Json(explained.group.id)},
              {"method", explained.ranking.method},
              {"number", input.competitor.number},
              {"name", input.competitor.name},
              {"value", valueOrNull(placing.value)},
              {"rank", placing.rank > 0 ? numberOf(placing.rank) : Json(nullptr)},
              {"ranked", input.ranked},
              {"ballots", placing.ballots},
              {"tied", placing.tied},
              {"tie_step", placing.tieStep ? Json(*placing.tieStep) : Json(nullptr)},
              {"reason", placing.unranked ? Json(*placing.unranked) : Json(nullptr)},
              {"rule", Json::parse(scoring::ruleText(explained.scores.rule))},
              {"calculation", Json::array()}};
    const auto judges = judgeCodes(event, explained);
    for (const auto& line : explained.trace.lines)
        json["calculation"].push_back(traceJson(line, explained, judges));
    addModel(json, explained);
    json["above"] = neighbourJson(input.above);
    json["below"] = neighbourJson(input.below);
    addOthers(json, input);
    json["interval"] = nullptr;
    if (const auto& range = input.range)
        json["interval"] = {{"of", range->ofJudges ? "judges" : "model"},
                            {"lower", range->lower},
                            {"upper", range->upper},
                            {"first", numberOf(range->first)}};
    json["ballots_hash"] = input.ballotsHash;
    return json;
}

Result<document::GroupChoice> groupOf(const document::Document& document, const StageId& stage,
                                      const model::Competitor& competitor, const std::string& text)
{
    if (text.empty())
        return document::competingGroup(document.event(), stage, competitor);
    if (text == "all")
        return document::GroupChoice{};
    if (text == "region")
        return document::GroupChoice{document::GroupChoice::By::Region, competitor.region};
    if (text == "category")
        return document::GroupChoice{document::GroupChoice::By::Category, competitor.category};
    JURI_TRY(const auto groups, document::groupChoices(document.event().competition, text));
    return groups.front();
}

Result<int> runExplain(const ExplainOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    JURI_TRY(const auto group, groupOf(document, stage, *competitor, options.group));
    JURI_TRY(const auto explained, document::explain(document, stage, competitor->id, group));
    const auto input = document::explanationSheet(document, explained);
    if (output.json)
        print(output.out, explainJson(document.event(), explained, input));
    else
        output.out << report::textTable(report::explanationReport(input, output.language),
                                        kWidestStep);
    return kDone;
}

} // namespace

void addExplainCommand(Commands& commands)
{
    commands.add<ExplainOptions>("explain", "one entry's result, down to each judge's mark",
                                 declareExplain, runExplain);
}

} // namespace juri::cli
