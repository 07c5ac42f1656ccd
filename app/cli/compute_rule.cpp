#include "app/cli/compute_rule.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

namespace juri::cli {
namespace {

using namespace scoring;

std::optional<Adjustment> adjustmentNamed(const std::string& name)
{
    for (const auto by :
         {Adjustment::Centred, Adjustment::ZScore, Adjustment::MinMax, Adjustment::RankNormalised})
        if (adjustmentName(by) == name)
            return by;
    return std::nullopt;
}

std::optional<JudgesBy> judgesByNamed(const std::string& name)
{
    for (auto by = JudgesBy::Mean; by <= JudgesBy::BradleyTerry;
         by = static_cast<JudgesBy>(static_cast<int>(by) + 1))
        if (judgesByName(by) == name)
            return by;
    return std::nullopt;
}

std::optional<RankStyle> rankStyleNamed(const std::string& name)
{
    for (const auto style : {RankStyle::Standard, RankStyle::Modified, RankStyle::Dense,
                             RankStyle::Fractional, RankStyle::Ordinal})
        if (rankStyleName(style) == name)
            return style;
    return std::nullopt;
}

Result<Value> decimal(const std::string& option, const std::string& text)
{
    const auto value = Value::parse(text);
    if (!value || value->sign() < 0)
        return Error{ErrorCode::Usage, option + " " + text, "a number of 0 or more is needed"};
    return *value;
}

Result<ReduceJudges> reduction(const ComputeOptions& options, JudgesBy by)
{
    ReduceJudges step;
    step.by = by;
    step.drop = options.drop;
    if (options.drop < 0)
        return Error{ErrorCode::Usage, "--drop", "0 or more is needed"};
    if (!options.dropFraction.empty()) {
        JURI_TRY(step.fraction, decimal("--drop-fraction", options.dropFraction));
        if (*step.fraction >= Value::ratio(1, 2))
            return Error{ErrorCode::Usage, "--drop-fraction", "less than 0.5 is needed"};
    }
    JURI_TRY(step.within, decimal("--within", options.within));
    if (options.roundMarks >= 0)
        step.roundMarks = options.roundMarks;
    step.margins = options.links == "margins";
    step.maximumLikelihood = options.ml;
    if (!options.prior.empty()) {
        JURI_TRY(step.priorSd, decimal("--prior", options.prior));
    }
    return step;
}

Result<Rule> ruleByMethod(const ComputeOptions& options)
{
    Rule rule;
    rule.steps.clear();
    const auto adjustment = adjustmentNamed(options.method);
    const auto by = adjustment ? JudgesBy::Mean : judgesByNamed(options.method);
    if (!by || *by == JudgesBy::TrimmedSum)
        return Error{ErrorCode::Usage, options.method, "no such method"};
    if (*by != JudgesBy::Skating)
        rule.steps.push_back(ReduceCriteria{CriteriaBy::Sum});
    if (adjustment)
        rule.steps.push_back(
            AdjustJudges{*adjustment, options.sd == "population", options.rescale});
    JURI_TRY(const auto step, reduction(options, *by));
    rule.steps.push_back(step);
    rule.lowerIsBetter = options.ballots;
    return rule;
}

Result<Rule> ruleFromFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Error{ErrorCode::FileNotFound, path, ""};
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return parseRule(text);
}

} // namespace

Result<Rule> ruleOf(const ComputeOptions& options)
{
    if (options.method.empty() == options.ruleFile.empty())
        return Error{ErrorCode::Usage, "--method", "either a method or a rule is needed"};
    JURI_TRY(auto rule,
             options.method.empty() ? ruleFromFile(options.ruleFile) : ruleByMethod(options));
    if (options.lowerBetter)
        rule.lowerIsBetter = true;
    const auto style = rankStyleNamed(options.rankStyle);
    if (!style)
        return Error{ErrorCode::Usage, "--rank-style " + options.rankStyle, "no such style"};
    if (*style != RankStyle::Standard)
        rule.rankStyle = *style;
    if (options.round >= 0)
        rule.steps.push_back(RoundTo{options.round});
    return rule;
}

Outcome setWeights(std::vector<model::Criterion>& criteria, const std::vector<std::string>& weights)
{
    for (const auto& text : weights) {
        const auto equals = text.find('=');
        const auto weight = equals == text.npos
            ? std::nullopt
            : Points::parseTyped(std::string_view(text).substr(equals + 1));
        if (!weight || *weight < Points())
            return Error{ErrorCode::Usage, "--weights " + text, "criterion=weight"};
        const CriterionId id(text.substr(0, equals));
        const auto found = std::ranges::find(criteria, id, &model::Criterion::id);
        if (found == criteria.end())
            return Error{ErrorCode::UnknownCriterion, id.text()};
        found->weight = *weight;
    }
    return {};
}

} // namespace juri::cli
