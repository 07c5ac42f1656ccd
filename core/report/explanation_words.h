#pragma once

#include "report/phrase.h"

/// Words of explanations. {1} and {2} are names and numbers.
namespace juri::report {

inline constexpr Phrase kExplanation{"Penjelasan nilai", "Explanation of a result"};
inline constexpr Phrase kCalculation{"Perhitungan", "Calculation"};
inline constexpr Phrase kNumberBefore{"Angka", "Number"};
inline constexpr Phrase kNumberAfter{"Menjadi", "Becomes"};
inline constexpr Phrase kAllJudges{"Semua juri", "All judges"};
inline constexpr Phrase kJudgeHeading{"Juri {1}", "Judge {1}"};
inline constexpr Phrase kRankOf{"peringkat {1} dari {2}", "rank {1} of {2}"};

// what a step did
inline constexpr Phrase kNotCounted{"tidak dihitung", "not counted"};
inline constexpr Phrase kFilledIn{"kosong, dihitung sebagai nilai terendah",
                                  "missing, counted as the lowest mark"};
inline constexpr Phrase kNormalised{"ke skala bersama", "to the common scale"};
inline constexpr Phrase kHighestDropped{"tertinggi, tidak dihitung", "highest, left out"};
inline constexpr Phrase kLowestDropped{"terendah, tidak dihitung", "lowest, left out"};
inline constexpr Phrase kLimited{"terlalu jauh dari rata-rata, dibatasi",
                                 "too far from the mean, limited"};
inline constexpr Phrase kAdjusted{"disesuaikan untuk juri ini", "adjusted for this judge"};
inline constexpr Phrase kAdjustedBy{"biasanya {1} di atas yang lain",
                                    "who marks {1} above the field"};
inline constexpr Phrase kAdjustedBelow{"biasanya {1} di bawah yang lain",
                                       "who marks {1} below the field"};
inline constexpr Phrase kPointsForPlace{"poin menurut peringkat", "points for the place"};
inline constexpr Phrase kRounded{"dibulatkan ke {1} desimal", "rounded to {1} decimals"};
inline constexpr Phrase kTimes{"dikali {1}", "times {1}"};
inline constexpr Phrase kTimesWeight{"dikali bobotnya", "times its weight"};
inline constexpr Phrase kTimesDifficulty{"dikali tingkat kesulitannya", "times its difficulty"};
inline constexpr Phrase kDeduction{"pengurangan {2}: {1}", "deduction of {2}: {1}"};
inline constexpr Phrase kBonus{"bonus {2}: {1}", "bonus of {2}: {1}"};
inline constexpr Phrase kCarried{"dari tahap {1}, dikali {2}", "from stage {1}, times {2}"};
inline constexpr Phrase kBelowGate{"tidak memenuhi syarat: {1}", "fails a condition: {1}"};
inline constexpr Phrase kCombinedBy{"nilai akhir: {1}", "result: {1}"};

// neighbours and sureness
inline constexpr Phrase kAboveBy{"Di atasnya: {1}", "Ahead of it: {1}"};
inline constexpr Phrase kBelowBy{"Di bawahnya: {1}", "Behind it: {1}"};
inline constexpr Phrase kDifference{", selisih {1}", ", {1} apart"};
inline constexpr Phrase kSamePlace{", peringkat sama", ", the same rank"};
inline constexpr Phrase kEqualThen{", nilai sama, {1} menentukan", ", equal value, {1} decides"};
inline constexpr Phrase kOtherMethods{"Dengan cara lain: {1}.", "By other methods: {1}."};
inline constexpr Phrase kWithoutJudges{"Peringkat tanpa salah satu juri: {1} sampai {2}.",
                                       "Rank with any one judge left out: {1} to {2}."};
inline constexpr Phrase kRangeOfJudges{
    "Dengan juri lain yang sejenis, peringkatnya antara {1} dan {2} (95 %).",
    "With other judges of the kind its rank would lie between {1} and {2} (95 %)."};
inline constexpr Phrase kRangeOfModel{
    "Menurut model efek acak, peringkatnya antara {1} dan {2} (95 %).",
    "By the random effects model its rank lies between {1} and {2} (95 %)."};
inline constexpr Phrase kFirstWith{"Peluang peringkat pertama {1} %.",
                                   "Chance of the first place {1} %."};
inline constexpr Phrase kBallotsHash{"Sidik lembar nilai: {1}", "Hash of the ballots: {1}"};
inline constexpr Phrase kNoRank{"tanpa peringkat: {1}", "no rank: {1}"};

} // namespace juri::report
