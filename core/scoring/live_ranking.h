#pragma once

#include "base/result.h"
#include "scoring/ranking.h"

#include <memory>
#include <optional>
#include <string>

namespace juri::scoring {

/// A stage's ranking that follows its ballots, one after the other.
///
/// Laws     after any changes ranking() is what rank() makes of scores()
/// Cost     rules of the common kind (linear_plan.h) without most-firsts: one entry's
///          ballots, and the entries it is or was equal to, are looked at again; with
///          other rules, or where numbers do not fit, everything is ranked again
class LiveRanking {
public:
    /// Errors   as rank()
    static Result<LiveRanking> make(Rule rule, Scores scores);

    LiveRanking(LiveRanking&&) noexcept;
    LiveRanking& operator=(LiveRanking&&) noexcept;
    ~LiveRanking();

    /// A judge's mark for an entry, or no mark any more. Where there was no ballot
    /// there is one with this mark only.
    /// Errors   Internal: a position out of range; else as rank(), and nothing changed
    Outcome setMark(int entry, int judge, int criterion, std::optional<Points> mark);

    /// In place of the judge's ballot for the entry, if there is one.
    /// Errors   as setMark(); Internal: the marks do not fit the criteria
    Outcome setBallot(const BallotMarks& ballot);

    /// Nothing happens where there is no such ballot. Errors as setMark()
    Outcome removeBallot(int entry, int judge);

    /// As they are now; ballots in an order of their own.
    const Scores& scores() const;

    struct Place {
        int entry = 0;
        bool equalValue = false; ///< to the place before
        std::string step = {};   ///< of the chain, that separates it from that place
    };

    /// How many entries have a rank, and the one at a place of their order, from 0.
    std::size_t rankedCount() const;
    Place placeAt(std::size_t position) const;

    /// The place of an entry in that order; nothing without a rank.
    std::optional<std::size_t> positionOf(int entry) const;

    /// The whole result. Cost: each entry's placing is written out
    Ranking ranking() const;

private:
    struct State;
    explicit LiveRanking(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace juri::scoring
