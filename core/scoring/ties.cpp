#include "scoring/ties.h"

#include "scoring/methods.h"

#include <algorithm>

namespace juri::scoring {
namespace {

/// One number for each entry of a tie; more is better, nothing is last.
using Keys = std::vector<Mark>;

Mark flipped(Mark mark, bool flip)
{
    return mark && flip ? Mark(-*mark) : mark;
}

/// The mean over judges of the weighted mean of some criteria.
Mark criteriaMean(const Table& table, int entry, const std::vector<Value>& weights)
{
    Value sum, divisor;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        if (weights[c].isZero())
            continue;
        const auto rows = rowsByEntry(table.marks, table.entryCount());
        const auto mean = meanOf(columnOf(table.marks, rows[entry], c));
        if (!mean)
            continue;
        sum += weights[c] * *mean;
        divisor += weights[c];
    }
    return divisor.isZero() ? Mark{} : Mark(sum / divisor);
}

std::vector<Value> criteriaWeights(const Table& table, const TieBreak& tie)
{
    const auto& criteria = table.scores.criteria;
    std::vector<Value> weights(criteria.size());
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (tie.by == TieBreakBy::Criterion && criteria[c].id.text() == tie.subject)
            weights[c] = Value::of(1);
        const auto& group = criteria[c].group;
        if (tie.by == TieBreakBy::Group && (group.id == tie.subject || group.en == tie.subject))
            weights[c] =
                criteria[c].weight.milli() == 0 ? Value::of(1) : Value::of(criteria[c].weight);
    }
    return weights;
}

/// An entry's counted totals, more is better.
std::vector<Value> totalsOf(const Table& table, int entry)
{
    std::vector<Value> totals;
    for (const auto& sheet : table.totals)
        if (const auto& total = sheet.marks.front(); sheet.entry == entry && total)
            totals.push_back(table.totalsLowerIsBetter ? -*total : *total);
    return totals;
}

/// A judge's total for an entry, more is better.
Mark totalBy(const Table& table, int judge, int entry)
{
    for (const auto& sheet : table.totals)
        if (sheet.entry == entry && sheet.judge == judge)
            return flipped(sheet.marks.front(), table.totalsLowerIsBetter);
    return std::nullopt;
}

Mark mostFirsts(const Table& table, int entry)
{
    std::int64_t firsts = 0;
    for (const auto& mine : table.totals) {
        if (mine.entry != entry || !mine.marks.front())
            continue;
        const bool beaten =
            std::any_of(table.totals.begin(), table.totals.end(), [&](const Sheet& other) {
                const auto& mark = other.marks.front();
                return other.judge == mine.judge && mark
                    && (table.totalsLowerIsBetter ? *mark < *mine.marks.front()
                                                  : *mark > *mine.marks.front());
            });
        firsts += beaten ? 0 : 1;
    }
    return Value::of(firsts);
}

/// How many judges prefer a to b, less those who prefer b to a.
int preference(const Table& table, int a, int b)
{
    int balance = 0;
    for (int judge = 0; judge < static_cast<int>(table.scores.judges.size()); ++judge) {
        const auto forA = totalBy(table, judge, a);
        const auto forB = totalBy(table, judge, b);
        if (forA && forB)
            balance += *forA > *forB ? 1 : *forA < *forB ? -1 : 0;
    }
    return balance;
}

Mark headToHead(const Table& table, int entry, const std::vector<int>& tied)
{
    std::int64_t score = 0;
    for (const int other : tied)
        if (other != entry) {
            const auto balance = preference(table, entry, other);
            score += balance > 0 ? 1 : balance < 0 ? -1 : 0;
        }
    return Value::of(score);
}

Mark earlierValue(const Table& table, const std::string& stage, int entry)
{
    for (const auto& earlier : table.scores.earlier)
        if (earlier.stage == stage)
            return flipped(earlier.values[entry], earlier.lowerIsBetter);
    return std::nullopt;
}

/// Points the item gave: what was taken off counts against.
Mark itemPoints(const Table& table, const std::string& item, int entry)
{
    Value sum;
    for (const auto& deduction : table.scores.deductions)
        if (deduction.entry == entry && deduction.item == item)
            sum += -Value::of(deduction.points);
    return sum;
}

/// A number that is the same on every machine for a seed and an entry's name.
Mark drawnLot(const std::string& seed, const std::string& name)
{
    std::uint64_t hash = 0xcbf29ce484222325u; // FNV-1a, then a splitmix64 finish
    for (const unsigned char byte : seed + '\n' + name)
        hash = (hash ^ byte) * 0x100000001b3u;
    hash ^= hash >> 30;
    hash *= 0xbf58476d1ce4e5b9u;
    hash ^= hash >> 27;
    hash *= 0x94d049bb133111ebu;
    hash ^= hash >> 31;
    return Value::of(static_cast<std::int64_t>(hash >> 1));
}

int judgeIndex(const Scores& scores, const std::string& name)
{
    const auto found = std::find(scores.judges.begin(), scores.judges.end(), name);
    return found == scores.judges.end() ? -1 : static_cast<int>(found - scores.judges.begin());
}

Mark extreme(const std::vector<Value>& totals, bool highest)
{
    if (totals.empty())
        return std::nullopt;
    return highest ? *std::max_element(totals.begin(), totals.end())
                   : *std::min_element(totals.begin(), totals.end());
}

Mark keyOf(const Table& table, const TieBreak& tie, int entry, const std::vector<int>& tied)
{
    switch (tie.by) {
    case TieBreakBy::Criterion:
    case TieBreakBy::Group:
        return flipped(criteriaMean(table, entry, criteriaWeights(table, tie)),
                       table.rule.lowerIsBetter);
    case TieBreakBy::MostFirsts: return mostFirsts(table, entry);
    case TieBreakBy::Median: return medianOf(totalsOf(table, entry));
    case TieBreakBy::Highest: return extreme(totalsOf(table, entry), !table.totalsLowerIsBetter);
    case TieBreakBy::Lowest: return extreme(totalsOf(table, entry), table.totalsLowerIsBetter);
    case TieBreakBy::HeadToHead: return headToHead(table, entry, tied);
    case TieBreakBy::Earlier: return earlierValue(table, tie.subject, entry);
    case TieBreakBy::Item: return itemPoints(table, tie.subject, entry);
    case TieBreakBy::Undeducted:
        return table.undeducted.empty() ? Mark{}
                                        : flipped(table.undeducted[entry], table.lowerIsBetter);
    case TieBreakBy::Judge: return totalBy(table, judgeIndex(table.scores, tie.subject), entry);
    case TieBreakBy::Lot: return drawnLot(tie.subject, table.scores.entries[entry]);
    case TieBreakBy::Chair: break; // one step for each chair, see chainOf()
    }
    return std::nullopt;
}

/// The chain with "chair" written out as one judge after the other.
std::vector<std::pair<TieBreak, std::string>> chainOf(const Table& table)
{
    std::vector<std::pair<TieBreak, std::string>> chain;
    for (const auto& tie : table.rule.ties) {
        if (tie.by != TieBreakBy::Chair) {
            chain.emplace_back(tie, tie.name());
            continue;
        }
        for (const int chair : table.scores.chairs)
            chain.emplace_back(TieBreak{TieBreakBy::Judge, table.scores.judges[chair]}, "chair");
    }
    return chain;
}

using Groups = std::vector<std::vector<int>>;

/// One tied group apart by its keys, best first; equals keep their order.
Groups splitBy(const std::vector<int>& group, const Keys& keys)
{
    std::vector<std::size_t> order(group.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return keys[b] < keys[a]; });
    Groups groups;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || keys[order[i]] != keys[order[i - 1]])
            groups.emplace_back();
        groups.back().push_back(group[order[i]]);
    }
    return groups;
}

void refine(const Table& table, const std::vector<std::pair<TieBreak, std::string>>& chain,
            std::size_t next, const std::vector<int>& group, BrokenTie& out)
{
    if (group.size() == 1 || next == chain.size()) {
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (i > 0)
                out.steps.emplace_back();
            out.order.push_back(group[i]);
        }
        return;
    }
    Keys keys;
    for (const int entry : group)
        keys.push_back(keyOf(table, chain[next].first, entry, group));
    const auto parts = splitBy(group, keys);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out.steps.push_back(chain[next].second);
        refine(table, chain, next + 1, parts[i], out);
    }
}

bool isKnown(const Scores& scores, const TieBreak& tie)
{
    switch (tie.by) {
    case TieBreakBy::Criterion: return criterionIndex(scores, tie.subject) >= 0;
    case TieBreakBy::Judge: return judgeIndex(scores, tie.subject) >= 0;
    case TieBreakBy::Group:
        return std::any_of(scores.criteria.begin(), scores.criteria.end(), [&](const auto& c) {
            return c.group.id == tie.subject || c.group.en == tie.subject;
        });
    case TieBreakBy::Earlier:
        return std::any_of(scores.earlier.begin(), scores.earlier.end(),
                           [&](const auto& e) { return e.stage == tie.subject; });
    default: return true;
    }
}

} // namespace

BrokenTie breakTie(const Table& table, const std::vector<int>& equal)
{
    BrokenTie out;
    refine(table, chainOf(table), 0, equal, out);
    return out;
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
