#include "scoring/ranking.h"

#include "scoring/linear_rank.h"
#include "scoring/placings.h"
#include "scoring/sheets.h"
#include "scoring/steps.h"
#include "scoring/ties.h"

#include <algorithm>
#include <map>

namespace juri::scoring {
namespace {

constexpr int kModelDecimals = 9; ///< values of models are ranked as they are printed
constexpr const char* kFinerStep = "majority-value";

std::vector<Mark> valuesOf(const Table& table)
{
    std::vector<Mark> values(table.scores.entries.size());
    for (const auto& sheet : table.sheets)
        if (const auto& mark = sheet.marks.front())
            values[sheet.entry] = mark->isExact() ? *mark : mark->rounded(kModelDecimals);
    return values;
}

class Ranker {
public:
    Ranker(const Table& table, std::vector<Mark> values)
        : m_table(table), m_values(std::move(values)), m_ties(table), m_steps(m_ties.stepNames())
    {
        m_steps.emplace_back(kFinerStep);
    }

    std::vector<Placing> placings()
    {
        const auto order = sorted();
        std::vector<Placing> placed;
        placed.reserve(m_values.size());
        for (const int entry : order.entries)
            placed.push_back({.entry = entry,
                              .value = m_values[entry],
                              .stageValue = m_table.uncarried.empty() ? m_values[entry]
                                                                      : m_table.uncarried[entry],
                              .ballots = m_table.ballots[entry]});
        assignRanks(m_table.rule, m_table.lowerIsBetter, order.boundaries, m_steps, placed);
        for (int entry = 0; entry < m_table.entryCount(); ++entry)
            if (auto why = unranked(entry); !why.empty())
                placed.push_back({.entry = entry,
                                  .ballots = m_table.ballots[entry],
                                  .unranked = std::move(why)});
        return placed;
    }

private:
    std::string unranked(int entry) const
    {
        return whyUnranked(m_table.rule, m_table.unranked[entry], m_table.ballots[entry],
                           m_values[entry].has_value());
    }

    bool better(const Value& a, const Value& b) const
    {
        return m_table.lowerIsBetter ? a < b : b < a;
    }

    const std::vector<Value>& finer(int entry) const
    {
        static const std::vector<Value> none;
        return m_table.finerKeys.empty() ? none : m_table.finerKeys[entry];
    }

    bool isSame(int a, int b) const { return *m_values[a] == *m_values[b] && finer(a) == finer(b); }

    /// By value, then by finer keys; equals as in Scores.
    std::vector<int> byValue() const
    {
        std::vector<int> ranked;
        for (int entry = 0; entry < m_table.entryCount(); ++entry)
            if (unranked(entry).empty())
                ranked.push_back(entry);
        std::stable_sort(ranked.begin(), ranked.end(), [&](int a, int b) {
            if (*m_values[a] != *m_values[b])
                return better(*m_values[a], *m_values[b]);
            return finer(b) < finer(a);
        });
        return ranked;
    }

    /// Equal runs of value and finer keys, each in order by the rule's chain.
    Order sorted()
    {
        Order order{byValue(), {}};
        const auto size = order.entries.size();
        std::vector<int> separators(size);
        for (std::size_t first = 0; first < size;) {
            auto last = first + 1;
            while (last < size && isSame(order.entries[first], order.entries[last]))
                ++last;
            const auto before = first == 0 ? -1 : order.entries[first - 1];
            m_ties.order(std::span(order.entries).subspan(first, last - first),
                         std::span(separators).subspan(first, last - first));
            order.boundaries.push_back(between(before, order.entries[first]));
            for (auto i = first + 1; i < last; ++i)
                order.boundaries.push_back({true, separators[i]});
            first = last;
        }
        return order;
    }

    /// Of two that differ in value or in finer keys; before may be none, -1.
    Boundary between(int before, int entry) const
    {
        const bool equal = before >= 0 && *m_values[before] == *m_values[entry];
        return {equal, equal ? static_cast<int>(m_steps.size()) - 1 : kUndecided};
    }

    const Table& m_table;
    std::vector<Mark> m_values;
    TieBreaker m_ties;
    std::vector<std::string> m_steps; ///< of the chain, then what finer keys are
};

bool endsBallot(const Step& step)
{
    return !std::holds_alternative<NormaliseScales>(step)
        && !std::holds_alternative<ReduceCriteria>(step) && !std::holds_alternative<RoundTo>(step)
        && !std::holds_alternative<MultiplyBy>(step);
}

} // namespace

Result<Ranking> rankSheets(const Rule& rule, const Scores& scores, Sheets sheets, Trace* trace)
{
    if (const auto problem = ruleProblem(rule); !problem.empty())
        return Error{ErrorCode::RuleInvalid, "", problem};
    JURI_CHECK(checkTies(rule, scores));
    sortSheets(sheets);
    auto table = startTable(rule, scores, std::move(sheets), trace);
    JURI_CHECK(applySteps(table));
    Ranking ranking;
    ranking.method = methodName(rule);
    ranking.lowerIsBetter = table.lowerIsBetter;
    ranking.placings = Ranker(table, valuesOf(table)).placings();
    ranking.details = std::move(table.details);
    return ranking;
}

Result<Ranking> rank(const Rule& rule, const Scores& scores)
{
    JURI_CHECK(checkScores(scores));
    if (auto ranking = rankLinear(rule, scores))
        return *std::move(ranking);
    return rankSheets(rule, scores, sheetsOf(scores));
}

namespace {

/// The rows after the steps that look at one ballot alone; none if the rule
/// combines judges before criteria.
Sheets totalRows(const Rule& rule, const Scores& scores, Sheets sheets)
{
    auto table = startTable(rule, scores, std::move(sheets));
    for (const auto& step : rule.steps) {
        ++table.step;
        if (endsBallot(step) || !applyStep(table, step))
            break;
    }
    return table.hasCriteria ? Sheets{} : std::move(table.sheets);
}

} // namespace

std::optional<Value> ballotTotal(const Rule& rule, const Scores& scores, const BallotMarks& ballot)
{
    if (ballot.marks.size() != scores.criteria.size())
        return std::nullopt;
    const auto rows = totalRows(rule, scores, {sheetOf(ballot)});
    return rows.empty() ? std::nullopt : rows.front().marks.front();
}

std::vector<std::optional<Value>> ballotTotals(const Rule& rule, const Scores& scores)
{
    std::map<std::pair<int, int>, std::optional<Value>> totals;
    if (checkScores(scores))
        for (const auto& row : totalRows(rule, scores, sheetsOf(scores)))
            totals[{row.entry, row.judge}] = row.marks.front();
    std::vector<std::optional<Value>> inOrder;
    for (const auto& ballot : scores.ballots) {
        const auto found = totals.find({ballot.entry, ballot.judge});
        inOrder.push_back(found == totals.end() ? std::nullopt : found->second);
    }
    return inOrder;
}

} // namespace juri::scoring
