#include "scoring/ranking.h"

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

std::string whyUnranked(const Table& table, int entry, const Mark& value)
{
    if (!table.unranked[entry].empty())
        return table.unranked[entry];
    if (table.ballots[entry] == 0)
        return "no-ballots";
    if (table.ballots[entry] < table.rule.minimumBallots)
        return "too-few-ballots";
    return value ? "" : "no-value";
}

/// Two neighbours of the final order: equal in value, and then what came between.
struct Boundary {
    bool equalValue = false;
    std::string step;
};

struct Order {
    std::vector<int> entries;
    std::vector<Boundary> boundaries; ///< before entries[i], from 1
};

class Ranker {
public:
    Ranker(const Table& table, std::vector<Mark> values)
        : m_table(table), m_values(std::move(values))
    {
    }

    std::vector<Placing> placings()
    {
        const auto order = sorted();
        auto placed = place(order);
        assignRanks(placed, classes(order));
        for (int entry = 0; entry < m_table.entryCount(); ++entry)
            if (auto why = whyUnranked(m_table, entry, m_values[entry]); !why.empty())
                placed.push_back({.entry = entry,
                                  .ballots = m_table.ballots[entry],
                                  .unranked = std::move(why)});
        return placed;
    }

private:
    bool better(const Value& a, const Value& b) const
    {
        return m_table.lowerIsBetter ? a < b : b < a;
    }

    const std::vector<Value>& finer(int entry) const
    {
        static const std::vector<Value> none;
        return m_table.finerKeys.empty() ? none : m_table.finerKeys[entry];
    }

    /// Equal runs of value, then of finer keys, then the rule's chain.
    Order sorted() const
    {
        std::vector<int> ranked;
        for (int entry = 0; entry < m_table.entryCount(); ++entry)
            if (whyUnranked(m_table, entry, m_values[entry]).empty())
                ranked.push_back(entry);
        std::stable_sort(ranked.begin(), ranked.end(), [&](int a, int b) {
            if (*m_values[a] != *m_values[b])
                return better(*m_values[a], *m_values[b]);
            return finer(b) < finer(a);
        });
        Order order;
        for (std::size_t first = 0; first < ranked.size();) {
            auto last = first + 1;
            while (last < ranked.size() && isSame(ranked[first], ranked[last]))
                ++last;
            append(order,
                   {ranked.begin() + static_cast<std::ptrdiff_t>(first),
                    ranked.begin() + static_cast<std::ptrdiff_t>(last)});
            first = last;
        }
        return order;
    }

    bool isSame(int a, int b) const { return *m_values[a] == *m_values[b] && finer(a) == finer(b); }

    void append(Order& order, const std::vector<int>& equal) const
    {
        const auto broken = breakTie(m_table, equal);
        for (std::size_t i = 0; i < broken.order.size(); ++i) {
            Boundary boundary;
            if (i > 0) {
                boundary = {true, broken.steps[i - 1]};
            } else if (!order.entries.empty()) {
                boundary.equalValue = *m_values[order.entries.back()] == *m_values[broken.order[0]];
                boundary.step = boundary.equalValue ? kFinerStep : "";
            }
            order.entries.push_back(broken.order[i]);
            order.boundaries.push_back(boundary);
        }
    }

    std::vector<Placing> place(const Order& order) const
    {
        std::vector<Placing> placed;
        for (std::size_t i = 0; i < order.entries.size(); ++i) {
            const int entry = order.entries[i];
            Placing placing{
                .entry = entry, .value = m_values[entry], .ballots = m_table.ballots[entry]};
            placing.stageValue =
                m_table.uncarried.empty() ? placing.value : m_table.uncarried[entry];
            const auto& above = order.boundaries[i].step;
            const auto below = i + 1 < order.entries.size() ? order.boundaries[i + 1].step : "";
            if (!above.empty() || !below.empty())
                placing.tieStep = above.empty() ? below : above;
            if (!above.empty())
                placing.separatedBy = above;
            placing.band = bandOf(*placing.value);
            placed.push_back(std::move(placing));
        }
        return placed;
    }

    std::optional<int> bandOf(const Value& value) const
    {
        const auto& bands = m_table.rule.bands;
        for (std::size_t i = 0; i < bands.size(); ++i)
            if (!better(bands[i].from, value))
                return static_cast<int>(i);
        return std::nullopt;
    }

    /// For each place of the order, where the class it shares its rank with begins.
    std::vector<std::size_t> classes(const Order& order) const
    {
        std::vector<std::size_t> starts;
        for (std::size_t i = 0; i < order.entries.size(); ++i) {
            const bool shares = i > 0 && order.boundaries[i].step.empty()
                && (order.boundaries[i].equalValue
                    || isClose(order.entries[starts.back()], order.entries[i]));
            starts.push_back(shares ? starts.back() : i);
        }
        return starts;
    }

    bool isClose(int first, int entry) const
    {
        return absolute(*m_values[first] - *m_values[entry]) < m_table.rule.margin;
    }

    void assignRanks(std::vector<Placing>& placed, const std::vector<std::size_t>& starts) const
    {
        int dense = 0;
        for (std::size_t first = 0; first < placed.size();) {
            auto last = first + 1;
            while (last < placed.size() && starts[last] == first)
                ++last;
            ++dense;
            for (auto i = first; i < last; ++i)
                setRank(placed[i], i, first, last, dense);
            first = last;
        }
    }

    void setRank(Placing& placing, std::size_t i, std::size_t first, std::size_t last,
                 int dense) const
    {
        placing.tied = last - first > 1;
        switch (m_table.rule.rankStyle) {
        case RankStyle::Standard: placing.rank = static_cast<double>(first + 1); break;
        case RankStyle::Modified: placing.rank = static_cast<double>(last); break;
        case RankStyle::Dense: placing.rank = dense; break;
        case RankStyle::Fractional: placing.rank = static_cast<double>(first + 1 + last) / 2; break;
        case RankStyle::Ordinal:
            placing.rank = static_cast<double>(i + 1);
            placing.tied = false;
            break;
        }
    }

    const Table& m_table;
    std::vector<Mark> m_values;
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
