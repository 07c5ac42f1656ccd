#pragma once

#include "scoring/rule.h"

#include <array>
#include <optional>
#include <string_view>

namespace juri::scoring {

/// The words of rules, in the order of their enumerators.
inline constexpr std::array<std::string_view, 5> kAdjustments{"judge-centred", "z-score", "min-max",
                                                              "rank-normalised", "rank"};
inline constexpr std::array<std::string_view, 8> kCriteriaBy{
    "weighted-mean", "weighted-sum", "mean", "sum", "median", "highest", "lowest", "best-mean"};
inline constexpr std::array<std::string_view, 17> kJudgesBy{"mean",
                                                            "sum",
                                                            "median",
                                                            "trimmed-mean",
                                                            "trimmed-sum",
                                                            "clamped-mean",
                                                            "placement-sum",
                                                            "mean-rank",
                                                            "borda",
                                                            "copeland",
                                                            "schulze",
                                                            "kemeny",
                                                            "majority-judgment",
                                                            "skating",
                                                            "two-way-fixed",
                                                            "two-way-random",
                                                            "bradley-terry"};
inline constexpr std::array<std::string_view, 4> kIncomplete{"drop-ballot", "keep-marks",
                                                             "count-as-minimum", "exclude-entry"};
inline constexpr std::array<std::string_view, 13> kTieBreaks{
    "criterion", "group", "most-firsts", "median", "highest", "lowest", "head-to-head",
    "earlier",   "item",  "undeducted",  "chair",  "judge",   "lot"};
inline constexpr std::array<std::string_view, 5> kRankStyles{"standard", "modified", "dense",
                                                             "fractional", "ordinal"};
inline constexpr std::array<std::string_view, 4> kGroupBy{"none", "region", "category",
                                                          "institution"};
inline constexpr std::array<std::string_view, 3> kCutTies{"all", "none", "ask"};

template <class Names, class Enum> std::string_view nameOf(const Names& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

/// The enumerator called so, or nothing.
template <class Enum, class Names>
std::optional<Enum> enumOf(const Names& names, std::string_view word)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace juri::scoring
