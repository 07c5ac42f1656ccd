#include "scoring/tie_chain.h"

#include "scoring/sheets.h"

#include <algorithm>

namespace juri::scoring {
namespace {

int judgeIndex(const Scores& scores, const std::string& name)
{
    const auto found = std::find(scores.judges.begin(), scores.judges.end(), name);
    return found == scores.judges.end() ? -1 : static_cast<int>(found - scores.judges.begin());
}

bool isIn(const model::Criterion& criterion, const TieBreak& tie)
{
    return criterion.group.id == tie.subject || criterion.group.en == tie.subject;
}

int positionOf(const Scores& scores, const TieBreak& tie)
{
    switch (tie.by) {
    case TieBreakBy::Criterion: return criterionIndex(scores, tie.subject);
    case TieBreakBy::Judge: return judgeIndex(scores, tie.subject);
    default: return -1;
    }
}

bool isKnown(const Scores& scores, const TieBreak& tie)
{
    switch (tie.by) {
    case TieBreakBy::Criterion:
    case TieBreakBy::Judge: return positionOf(scores, tie) >= 0;
    case TieBreakBy::Group:
        return std::any_of(scores.criteria.begin(), scores.criteria.end(),
                           [&](const auto& criterion) { return isIn(criterion, tie); });
    case TieBreakBy::Earlier:
        return std::any_of(scores.earlier.begin(), scores.earlier.end(),
                           [&](const auto& e) { return e.stage == tie.subject; });
    default: return true;
    }
}

} // namespace

std::vector<ChainStep> chainOf(const Rule& rule, const Scores& scores)
{
    std::vector<ChainStep> chain;
    for (const auto& tie : rule.ties) {
        if (tie.by != TieBreakBy::Chair) {
            chain.push_back({tie, tie.name(), positionOf(scores, tie)});
            continue;
        }
        for (std::size_t order = 0; order < scores.chairOrders.size(); ++order)
            chain.push_back({tie, kChairOrder, static_cast<int>(order)});
        for (const int chair : scores.chairs)
            chain.push_back({{TieBreakBy::Judge, scores.judges[chair]}, "chair", chair});
    }
    return chain;
}

std::vector<Value> criteriaWeights(const Scores& scores, const TieBreak& tie)
{
    const auto& criteria = scores.criteria;
    std::vector<Value> weights(criteria.size());
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (tie.by == TieBreakBy::Criterion && criteria[c].id.text() == tie.subject)
            weights[c] = Value::of(1);
        if (tie.by == TieBreakBy::Group && isIn(criteria[c], tie))
            weights[c] =
                criteria[c].weight.milli() == 0 ? Value::of(1) : Value::of(criteria[c].weight);
    }
    return weights;
}

std::int64_t drawnLot(const std::string& seed, const std::string& name)
{
    std::uint64_t hash = 0xcbf29ce484222325u; // FNV-1a, then a splitmix64 finish
    for (const unsigned char byte : seed + '\n' + name)
        hash = (hash ^ byte) * 0x100000001b3u;
    hash ^= hash >> 30;
    hash *= 0xbf58476d1ce4e5b9u;
    hash ^= hash >> 27;
    hash *= 0x94d049bb133111ebu;
    hash ^= hash >> 31;
    return static_cast<std::int64_t>(hash >> 1);
}

Outcome checkTies(const Rule& rule, const Scores& scores)
{
    for (std::size_t i = 0; i < rule.ties.size(); ++i)
        if (!isKnown(scores, rule.ties[i]))
            return Error{ErrorCode::RuleInvalid, "",
                         "ties[" + std::to_string(i) + "]: no such thing as '" + rule.ties[i].name()
                             + "'"};
    return {};
}

} // namespace juri::scoring
