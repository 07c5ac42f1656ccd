#pragma once

#include "agreement/panel.h"

#include <optional>
#include <vector>

namespace juri::agreement {

/// How one judge marks. Against the others: on entries that somebody else marked
/// too, the judge's mark and the mean of the others' marks.
struct JudgeFigures {
    int ballots = 0;
    std::optional<double> mean;
    std::optional<double> sd; ///< divisor n - 1
    int distinct = 0;         ///< different marks used

    int shared = 0;                        ///< entries others marked too
    std::optional<double> bias;            ///< mean of own - others; positive is more lenient
    std::optional<double> restCorrelation; ///< of own and others
    std::optional<double> rmsd;            ///< root mean square of own - others
    std::optional<double> kendallTau;      ///< tau-b of own and others
};

/// One line for each judge, in order.
std::vector<JudgeFigures> judgeFigures(const Panel& panel);

/// When a mark asks for a second look. Limits of 0 are not applied.
struct OutlierLimits {
    double points = 0;     ///< from the median of the entry's marks
    double deviations = 0; ///< the same, in standard deviations of all such distances
};

struct Outlier {
    int entry = 0;
    int judge = 0;
    double score = 0;
    double median = 0; ///< of the entry's marks, this one among them
    double distance = 0;
    std::optional<double> deviations;
};

/// Marks beyond a limit, furthest first, then by entry and judge. An entry's marks
/// are compared when there are at least three.
std::vector<Outlier> outliers(const Panel& panel, const OutlierLimits& limits);

} // namespace juri::agreement
