#include "scoring/awards.h"

#include "scoring/sheets.h"

#include <algorithm>
#include <set>

namespace juri::scoring {
namespace {

/// Only the award's criteria count, by its weights (to thousandths).
Result<Scores> scoresFor(const Award& award, const Scores& scores)
{
    auto made = scores;
    for (auto& criterion : made.criteria)
        criterion.informationOnly = true;
    for (const auto& [id, weight] : award.criteria) {
        const int index = criterionIndex(scores, id);
        if (index < 0)
            return Error{ErrorCode::RuleInvalid, "",
                         "awards." + award.id + ": no criterion '" + id + "'"};
        made.criteria[index].informationOnly = scores.criteria[index].informationOnly;
        const auto milli = (weight * Value::of(1000)).rounded(0);
        made.criteria[index].weight =
            Points::fromMilli(static_cast<std::int64_t>(milli.numerator()));
    }
    return made;
}

Rule ruleFor(const Rule& rule)
{
    auto made = rule;
    std::erase_if(made.steps, [](const Step& step) {
        return std::holds_alternative<ApplyDeductions>(step)
            || std::holds_alternative<CarryOver>(step) || std::holds_alternative<Gate>(step);
    });
    made.ties.clear();
    return made;
}

Result<Ranking> rankingFor(const Award& award, const Rule& rule, const Scores& scores,
                           const Ranking& overall)
{
    if (award.criteria.empty())
        return overall;
    JURI_TRY(const auto marked, scoresFor(award, scores));
    return rank(ruleFor(rule), marked);
}

/// Gives the wins from the best down; equals win together or not at all.
AwardResult propose(const Award& award, const Ranking& ranking, const std::set<int>& taken)
{
    AwardResult result{award.id, {}, false};
    for (const auto& placing : ranking.placings)
        if (placing.value && placing.rank > 0)
            result.lines.push_back({placing.entry, *placing.value, placing.rank, false, false,
                                    award.main && taken.contains(placing.entry)});
    auto left = static_cast<std::ptrdiff_t>(award.winners);
    for (auto first = result.lines.begin(); first != result.lines.end() && left > 0;) {
        const auto last = std::find_if(first, result.lines.end(), [&](const AwardLine& line) {
            return line.rank != first->rank;
        });
        const auto open = std::count_if(first, last, [](const auto& l) { return !l.passed; });
        result.tiedAtCut = open > left;
        for (; first != last; ++first)
            first->proposed = first->wins = !first->passed && !result.tiedAtCut;
        left = result.tiedAtCut ? 0 : left - open;
    }
    return result;
}

void apply(AwardResult& result, const std::set<int>& decided)
{
    result.decided = true;
    for (auto& line : result.lines) {
        line.wins = decided.contains(line.entry);
        line.passed = line.passed && !line.wins;
    }
}

/// Who has a main award by decision, this one's own apart.
std::set<int> givenElsewhere(const Rule& rule, const AwardDecisions& decisions, const Award& own)
{
    std::set<int> given;
    for (const auto& award : rule.awards) {
        const auto found = decisions.find(award.id);
        if (award.main && award.id != own.id && found != decisions.end())
            given.insert(found->second.begin(), found->second.end());
    }
    return given;
}

} // namespace

bool AwardResult::differs() const
{
    return std::ranges::any_of(lines, [](const auto& line) { return line.wins != line.proposed; });
}

Result<std::vector<AwardResult>> awardsOf(const Rule& rule, const Scores& scores,
                                          const Ranking& ranking, const AwardDecisions& decisions)
{
    std::vector<AwardResult> results;
    std::set<int> proposed;
    for (const auto& award : rule.awards) {
        JURI_TRY(const auto own, rankingFor(award, rule, scores, ranking));
        auto taken = givenElsewhere(rule, decisions, award);
        taken.insert(proposed.begin(), proposed.end());
        auto& result = results.emplace_back(propose(award, own, taken));
        if (const auto decided = decisions.find(award.id); decided != decisions.end())
            apply(result, decided->second);
        for (const auto& line : result.lines)
            if (award.main && line.wins)
                proposed.insert(line.entry);
    }
    return results;
}

} // namespace juri::scoring
