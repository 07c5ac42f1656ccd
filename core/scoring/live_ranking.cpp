#include "scoring/live_ranking.h"

#include "scoring/live_order.h"
#include "scoring/sheets.h"

#include <algorithm>

namespace juri::scoring {
namespace {

Error outOfRange(const char* what)
{
    return {ErrorCode::Internal, "scores", what};
}

} // namespace

struct LiveRanking::State {
    Rule rule;
    Scores scores;
    std::vector<std::vector<int>> ballots; ///< by entry: positions in scores.ballots
    std::unique_ptr<LiveOrder> order;      ///< nothing: each change ranks all again
    Ranking ranking;                       ///< without an order: what rank() gave

    Outcome start();
    Outcome rankAll();
    Outcome checkPosition(int entry, int judge) const;
    const int* find(int entry, int judge) const;
    void replace(const BallotMarks& ballot);
    void remove(int entry, int judge);
    Outcome follow(int entry);

    /// Makes a change, or takes it back where the rule refuses what it leads to.
    template <class Change> Outcome make(int entry, int judge, Change change)
    {
        const auto* at = find(entry, judge);
        const auto before = at ? std::optional(scores.ballots[*at]) : std::nullopt;
        change();
        const auto made = follow(entry);
        if (!made) {
            before ? replace(*before) : remove(entry, judge);
            JURI_CHECK(rankAll());
        }
        return made;
    }
};

Outcome LiveRanking::State::start()
{
    JURI_CHECK(checkScores(scores));
    ballots.resize(scores.entries.size());
    for (std::size_t i = 0; i < scores.ballots.size(); ++i)
        ballots[scores.ballots[i].entry].push_back(static_cast<int>(i));
    order = LiveOrder::make(rule, scores);
    return order ? Outcome{} : rankAll();
}

Outcome LiveRanking::State::rankAll()
{
    JURI_TRY(ranking, rank(rule, scores));
    return {};
}

Outcome LiveRanking::State::checkPosition(int entry, int judge) const
{
    const auto isIn = [](int position, const auto& list) {
        return position >= 0 && position < static_cast<int>(list.size());
    };
    if (!isIn(entry, scores.entries) || !isIn(judge, scores.judges))
        return outOfRange("a ballot's position is out of range");
    return {};
}

/// Where a ballot stands, in its entry's list; null if there is none.
const int* LiveRanking::State::find(int entry, int judge) const
{
    for (const int& ballot : ballots[entry])
        if (scores.ballots[ballot].judge == judge)
            return &ballot;
    return nullptr;
}

void LiveRanking::State::replace(const BallotMarks& ballot)
{
    if (const auto* at = find(ballot.entry, ballot.judge)) {
        scores.ballots[*at] = ballot;
        return;
    }
    ballots[ballot.entry].push_back(static_cast<int>(scores.ballots.size()));
    scores.ballots.push_back(ballot);
}

/// The last ballot takes the place of the one that goes.
void LiveRanking::State::remove(int entry, int judge)
{
    const auto* at = find(entry, judge);
    if (!at)
        return;
    const int gone = *at;
    std::erase(ballots[entry], gone);
    const int last = static_cast<int>(scores.ballots.size()) - 1;
    if (gone != last) {
        auto& moved = scores.ballots[last];
        std::ranges::replace(ballots[moved.entry], last, gone);
        scores.ballots[gone] = std::move(moved);
    }
    scores.ballots.pop_back();
}

Outcome LiveRanking::State::follow(int entry)
{
    if (order && order->update(entry, ballots[entry]))
        return {};
    order.reset();
    return rankAll();
}

LiveRanking::LiveRanking(std::unique_ptr<State> state) : m_state(std::move(state)) { }
LiveRanking::LiveRanking(LiveRanking&&) noexcept = default;
LiveRanking& LiveRanking::operator=(LiveRanking&&) noexcept = default;
LiveRanking::~LiveRanking() = default;

Result<LiveRanking> LiveRanking::make(Rule rule, Scores scores)
{
    auto state = std::make_unique<State>();
    state->rule = std::move(rule);
    state->scores = std::move(scores);
    JURI_CHECK(state->start());
    return LiveRanking(std::move(state));
}

Outcome LiveRanking::setMark(int entry, int judge, int criterion, std::optional<Points> mark)
{
    JURI_CHECK(m_state->checkPosition(entry, judge));
    const auto criteria = m_state->scores.criteria.size();
    if (criterion < 0 || criterion >= static_cast<int>(criteria))
        return outOfRange("a criterion's position is out of range");
    const auto* at = m_state->find(entry, judge);
    BallotMarks ballot{entry, judge, std::vector<std::optional<Points>>(criteria)};
    if (at)
        ballot.marks = m_state->scores.ballots[*at].marks;
    ballot.marks[criterion] = mark;
    return setBallot(ballot);
}

Outcome LiveRanking::setBallot(const BallotMarks& ballot)
{
    JURI_CHECK(m_state->checkPosition(ballot.entry, ballot.judge));
    if (ballot.marks.size() != m_state->scores.criteria.size())
        return outOfRange("a ballot's marks do not fit the criteria");
    return m_state->make(ballot.entry, ballot.judge, [&] { m_state->replace(ballot); });
}

Outcome LiveRanking::removeBallot(int entry, int judge)
{
    JURI_CHECK(m_state->checkPosition(entry, judge));
    return m_state->make(entry, judge, [&] { m_state->remove(entry, judge); });
}

const Scores& LiveRanking::scores() const
{
    return m_state->scores;
}

std::size_t LiveRanking::rankedCount() const
{
    if (m_state->order)
        return m_state->order->order().entries.size();
    const auto& placings = m_state->ranking.placings;
    return static_cast<std::size_t>(
        std::ranges::count_if(placings, [](const auto& p) { return p.value.has_value(); }));
}

LiveRanking::Place LiveRanking::placeAt(std::size_t position) const
{
    if (m_state->order) {
        const auto& order = m_state->order->order();
        const auto& boundary = order.boundaries[position];
        return {order.entries[position], boundary.equalValue,
                boundary.step == kUndecided ? std::string()
                                            : m_state->order->stepName(boundary.step)};
    }
    const auto& placings = m_state->ranking.placings;
    return {placings[position].entry,
            position > 0 && placings[position].value == placings[position - 1].value,
            placings[position].separatedBy.value_or("")};
}

std::optional<std::size_t> LiveRanking::positionOf(int entry) const
{
    if (m_state->order)
        return m_state->order->positionOf(entry);
    const auto& placings = m_state->ranking.placings;
    const auto found =
        std::ranges::find_if(placings, [&](const auto& p) { return p.entry == entry && p.value; });
    return found == placings.end() ? std::nullopt : std::optional(found - placings.begin());
}

Ranking LiveRanking::ranking() const
{
    return m_state->order ? m_state->order->ranking() : m_state->ranking;
}

} // namespace juri::scoring
