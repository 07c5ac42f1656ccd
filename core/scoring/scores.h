#pragma once

#include "base/points.h"
#include "model/rubric.h"
#include "scoring/value.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::scoring {

/// One judge's marks for one entry. Entry, judge and criteria are positions in
/// the lists of Scores; a mark that was not given is nothing, which is not a zero.
struct BallotMarks {
    int entry = 0;
    int judge = 0;
    std::vector<std::optional<Points>> marks; ///< one for each criterion of Scores

    bool operator==(const BallotMarks&) const = default;
};

/// What rules may ask about an entry besides its marks. Groups may be empty texts.
struct EntryFacts {
    std::string category;
    std::string region;
    std::string institution;
    bool disqualified = false;                     ///< gets no rank, and is in nobody's figures
    std::vector<std::optional<Points>> difficulty; ///< by criterion; empty = 1 for each

    bool operator==(const EntryFacts&) const = default;
};

/// Points taken off an entry's value after aggregation; a bonus is below zero.
struct Deduction {
    int entry = 0;
    std::string item; ///< what tie-breaks call it: "time", "elements"
    Points points;

    bool operator==(const Deduction&) const = default;
};

/// An earlier stage's result, for carrying over and for breaking ties.
struct EarlierStage {
    std::string stage;
    std::vector<std::optional<Value>> values; ///< by entry
    bool lowerIsBetter = false;

    bool operator==(const EarlierStage&) const = default;
};

/// What is ranked: plain values, positions for names.
///
/// entries and judges are texts that are unique in their list; the order of
/// entries is the order equal entries are listed in. ballots come in any order,
/// at most one for each entry and judge, and only those that count.
struct Scores {
    std::vector<std::string> entries;
    std::vector<std::string> judges;
    std::vector<model::Criterion> criteria;
    std::vector<BallotMarks> ballots;

    std::vector<EntryFacts> facts; ///< by entry, or empty: nothing is known
    std::vector<Deduction> deductions;
    std::vector<EarlierStage> earlier; ///< oldest first
    std::vector<int> chairs;           ///< positions in judges, the first one decides first

    /// Chairs' orders for equal results, the first one decides first: by entry its place from
    /// 1, nothing where it has none.
    std::vector<std::vector<std::optional<int>>> chairOrders;

    bool operator==(const Scores&) const = default;
};

/// The facts of an entry, or empty ones.
const EntryFacts& factsOf(const Scores& scores, int entry);

} // namespace juri::scoring
