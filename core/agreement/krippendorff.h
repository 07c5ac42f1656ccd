#pragma once

#include "agreement/panel.h"

namespace juri::agreement {

enum class Metric { Nominal, Ordinal, Interval, Ratio };

/// Krippendorff's alpha = 1 - observed / expected disagreement over pairs of marks
/// of one entry; entries with a single mark are left out, missing marks allowed.
///
/// Reasons  "too-few-judges": no entry has two marks; "no-variation": all marks are
///          alike; "negative-marks": ratio needs marks of 0 or more
/// Cost     O(N log N); ratio also O(V^2) in the distinct marks
/// Source   Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011
Figure<double> krippendorffAlpha(const Panel& panel, Metric metric);

} // namespace juri::agreement
