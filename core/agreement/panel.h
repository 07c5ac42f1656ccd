#pragma once

#include <optional>
#include <string>
#include <vector>

namespace juri::agreement {

/// One judge's total (or one mark) for one entry; positions below the panel's sizes.
struct Rating {
    int entry = 0;
    int judge = 0;
    double score = 0;
};

/// The marks that statistics of agreement look at: at most one for each entry and
/// judge, in any order. Missing marks are not in the list.
struct Panel {
    int entries = 0;
    int judges = 0;
    std::vector<Rating> ratings;
};

/// Every entry marked by every judge, entry by entry; nothing when a mark is
/// missing, or there are none.
std::optional<std::vector<std::vector<double>>> completeTable(const Panel& panel);

/// The marks of each entry, or of each judge.
std::vector<std::vector<double>> scoresByEntry(const Panel& panel);
std::vector<std::vector<double>> scoresByJudge(const Panel& panel);

/// A figure, or why it cannot be computed: "incomplete", "no-variation",
/// "too-few-judges", "too-few-entries", "negative-marks".
template <class T> struct Figure {
    std::optional<T> value;
    std::string reason;
};

/// The mean; 0 for no numbers.
double mean(const std::vector<double>& numbers);

/// The standard deviation with divisor n - 1; nothing for fewer than two.
std::optional<double> deviation(const std::vector<double>& numbers);

/// Pearson's correlation; nothing for fewer than two pairs or no variation.
std::optional<double> correlation(const std::vector<double>& a, const std::vector<double>& b);

/// Ranks from the lowest up, equals sharing the mean of their ranks.
std::vector<double> averageRanks(const std::vector<double>& numbers);

} // namespace juri::agreement
