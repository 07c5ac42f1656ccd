#include "scoring/sensitivity.h"

#include <algorithm>

namespace juri::scoring {
namespace {

struct Alternative {
    std::string name;
    std::vector<Step> steps; ///< in place of what combines judges
};

std::vector<Alternative> alternatives()
{
    const auto by = [](JudgesBy judges) {
        ReduceJudges step;
        step.by = judges;
        return Alternative{std::string(judgesByName(judges)), {step}};
    };
    const auto adjusted = [](Adjustment adjustment) {
        return Alternative{std::string(adjustmentName(adjustment)),
                           {AdjustJudges{adjustment}, ReduceJudges{}}};
    };
    return {by(JudgesBy::Mean),           by(JudgesBy::Median),
            by(JudgesBy::TrimmedMean),    adjusted(Adjustment::Centred),
            adjusted(Adjustment::ZScore), adjusted(Adjustment::RankNormalised),
            by(JudgesBy::PlacementSum),   by(JudgesBy::TwoWayRandom)};
}

/// Criteria as the rule combines them, then the alternative, then what the rule
/// does to finished values. Points of a rank or a z-score take no deductions.
Rule ruleWith(const Rule& rule, const Alternative& alternative)
{
    Rule made = rule;
    made.name.clear();
    made.steps.clear();
    ReduceCriteria criteria;
    for (const auto& step : rule.steps) {
        if (const auto* own = std::get_if<ReduceCriteria>(&step))
            criteria = *own;
        if (std::holds_alternative<NormaliseScales>(step) || std::holds_alternative<Veto>(step))
            made.steps.push_back(step);
    }
    made.steps.push_back(criteria);
    made.steps.insert(made.steps.end(), alternative.steps.begin(), alternative.steps.end());
    const bool inPoints = alternative.name != "z-score" && alternative.name != "rank-normalised"
        && alternative.name != "placement-sum";
    for (const auto& step : rule.steps)
        if (inPoints
            && (std::holds_alternative<ApplyDeductions>(step)
                || std::holds_alternative<CarryOver>(step) || std::holds_alternative<Gate>(step)))
            made.steps.push_back(step);
    return made;
}

std::vector<double> ranksByEntry(const Ranking& ranking, std::size_t entries)
{
    std::vector<double> ranks(entries);
    for (const auto& placing : ranking.placings)
        ranks[placing.entry] = placing.rank;
    return ranks;
}

SensitivityColumn column(SensitivityColumn::Kind kind, const std::string& name, const Rule& rule,
                         const Scores& scores)
{
    SensitivityColumn made{kind, name, std::vector<double>(scores.entries.size()), ""};
    const auto ranking = rank(rule, scores);
    if (!ranking) {
        made.note = ranking.error().detail;
        return made;
    }
    made.ranks = ranksByEntry(*ranking, scores.entries.size());
    made.note = ranking->details.note.value_or("");
    return made;
}

Scores without(const Scores& scores, int judge)
{
    auto made = scores;
    std::erase_if(made.ballots, [&](const BallotMarks& b) { return b.judge == judge; });
    return made;
}

void fillExtremes(SensitivityTable& table, std::size_t entries)
{
    table.best.assign(entries, 0);
    table.worst.assign(entries, 0);
    for (const auto& one : table.columns)
        for (std::size_t entry = 0; entry < entries; ++entry) {
            const auto rank = one.ranks[entry];
            if (rank <= 0)
                continue;
            auto& best = table.best[entry];
            best = best > 0 ? std::min(best, rank) : rank;
            table.worst[entry] = std::max(table.worst[entry], rank);
        }
}

} // namespace

SensitivityTable sensitivityOf(const Rule& rule, const Scores& scores, const Ranking& ranking)
{
    using Kind = SensitivityColumn::Kind;
    SensitivityTable table;
    const auto entries = scores.entries.size();
    table.columns.push_back({Kind::Rule, methodName(rule), ranksByEntry(ranking, entries), ""});
    for (const auto& alternative : alternatives())
        table.columns.push_back(
            column(Kind::Method, alternative.name, ruleWith(rule, alternative), scores));
    for (int judge = 0; judge < static_cast<int>(scores.judges.size()); ++judge)
        table.columns.push_back(
            column(Kind::WithoutJudge, scores.judges[judge], rule, without(scores, judge)));
    fillExtremes(table, entries);
    return table;
}

} // namespace juri::scoring
