#include "scoring/rule.h"

#include "scoring/rule_names.h"

#include <nlohmann/json.hpp>

namespace juri::scoring {
namespace {

using Json = nlohmann::json;

/// All rule decimals come from texts, so that 18 decimals show them whole.
std::string decimal(const Value& value)
{
    auto text = value.toFixed(18);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

Json localText(const LocalText& text)
{
    Json json = Json::object();
    if (!text.id.empty())
        json["id"] = text.id;
    if (!text.en.empty())
        json["en"] = text.en;
    return json;
}

Json weights(const std::vector<std::pair<std::string, Value>>& values)
{
    Json json = Json::object();
    for (const auto& [name, weight] : values)
        json[name] = decimal(weight);
    return json;
}

Json write(const NormaliseScales& step)
{
    return {{"do", "scales"}, {"to", decimal(step.to)}};
}

Json write(const AdjustJudges& step)
{
    Json json{{"do", "adjust"}, {"by", adjustmentName(step.by)}};
    if (step.populationSd)
        json["sd"] = "population";
    if (step.rescale)
        json["rescale"] = true;
    return json;
}

Json write(const ReduceCriteria& step)
{
    Json json{{"do", "criteria"}, {"by", criteriaByName(step.by)}};
    if (step.best != ReduceCriteria{}.best)
        json["best"] = step.best;
    return json;
}

Json write(const ReduceJudges& step)
{
    const ReduceJudges usual;
    Json json{{"do", "judges"}, {"by", judgesByName(step.by)}};
    if (step.drop != usual.drop)
        json["drop"] = step.drop;
    if (step.fraction)
        json["fraction"] = decimal(*step.fraction);
    if (step.minimumMarks != 0)
        json["minimum_marks"] = step.minimumMarks;
    if (step.within != usual.within)
        json["within"] = decimal(step.within);
    if (step.roundMarks)
        json["round_marks"] = *step.roundMarks;
    if (step.margins)
        json["links"] = "margins";
    if (step.maximumLikelihood)
        json["ml"] = true;
    if (step.priorSd != usual.priorSd)
        json["prior_sd"] = decimal(step.priorSd);
    return json;
}

Json write(const RoundTo& step)
{
    return {{"do", "round"}, {"decimals", step.decimals}};
}

Json write(const MultiplyBy& step)
{
    switch (step.by) {
    case MultiplyBy::By::Weight: return {{"do", "multiply"}, {"by", "weight"}};
    case MultiplyBy::By::Difficulty: return {{"do", "multiply"}, {"by", "difficulty"}};
    case MultiplyBy::By::Number: break;
    }
    return {{"do", "multiply"}, {"number", decimal(step.number)}};
}

Json write(const PointsTable& step)
{
    Json points = Json::array();
    for (const auto& value : step.points)
        points.push_back(decimal(value));
    return {{"do", "points"}, {"points", points}};
}

Json write(const ApplyDeductions&)
{
    return {{"do", "deductions"}};
}

Json write(const CarryOver& step)
{
    return {{"do", "carry-over"}, {"own", decimal(step.own)}, {"earlier", weights(step.earlier)}};
}

Json write(const Gate& step)
{
    Json json{{"do", "gate"}, {"minimum", decimal(step.minimum)}};
    if (!step.criterion.empty())
        json["criterion"] = step.criterion;
    return json;
}

Json write(const Veto& step)
{
    Json json{{"do", "veto"}, {"criterion", step.criterion}, {"mark", decimal(step.mark)}};
    if (step.atMost)
        json["at_most"] = true;
    if (step.judges != 1)
        json["judges"] = step.judges;
    return json;
}

Json write(const AdvancementRule& advance)
{
    Json json = Json::object();
    const auto number = [&](const char* key, int value) {
        if (value != 0)
            json[key] = value;
    };
    number("top", advance.top);
    number("quota", advance.quota);
    number("wildcards", advance.wildcards);
    number("cap", advance.cap);
    if (advance.quotaBy != GroupBy::None)
        json["quota_by"] = groupByName(advance.quotaBy);
    if (advance.capBy != GroupBy::None)
        json["cap_by"] = groupByName(advance.capBy);
    if (advance.minimum)
        json["minimum"] = decimal(*advance.minimum);
    if (advance.ties != CutTies::Ask)
        json["ties"] = cutTiesName(advance.ties);
    return json;
}

Json write(const Award& award)
{
    Json json{{"id", award.id}, {"name", localText(award.name)}, {"winners", award.winners}};
    if (!award.criteria.empty())
        json["criteria"] = weights(award.criteria);
    if (award.main)
        json["main"] = true;
    return json;
}

Json write(const OutlierRule& outliers)
{
    Json json = Json::object();
    if (outliers.points)
        json["points"] = decimal(*outliers.points);
    if (outliers.deviations)
        json["deviations"] = decimal(*outliers.deviations);
    return json;
}

void writePlaces(const Rule& rule, Json& json)
{
    for (const auto& tie : rule.ties)
        json["ties"].push_back(tie.name());
    if (rule.rankStyle != RankStyle::Standard)
        json["ranks"] = rankStyleName(rule.rankStyle);
    if (!rule.margin.isZero())
        json["margin"] = decimal(rule.margin);
    for (const auto& band : rule.bands)
        json["bands"].push_back(Json{{"name", localText(band.name)}, {"from", decimal(band.from)}});
    for (const auto& award : rule.awards)
        json["awards"].push_back(write(award));
    if (rule.advance)
        json["advance"] = write(*rule.advance);
    if (rule.outliers)
        json["outliers"] = write(*rule.outliers);
}

} // namespace

std::string ruleText(const Rule& rule)
{
    Json json = Json::object();
    if (!rule.name.empty())
        json["name"] = rule.name;
    json["steps"] = Json::array();
    for (const auto& step : rule.steps)
        json["steps"].push_back(std::visit([](const auto& one) { return write(one); }, step));
    if (rule.lowerIsBetter)
        json["lower_is_better"] = true;
    if (rule.incomplete != Incomplete::DropBallot)
        json["incomplete"] = incompleteName(rule.incomplete);
    if (rule.minimumBallots != 0)
        json["minimum_ballots"] = rule.minimumBallots;
    writePlaces(rule, json);
    return json.dump();
}

} // namespace juri::scoring
