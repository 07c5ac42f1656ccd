#pragma once

#include "agreement/panel.h"

#include <vector>

namespace juri::agreement {

/// An intraclass correlation with its F test and 95 % interval.
struct Icc {
    double value = 0;
    double f = 0;
    double df1 = 0;
    double df2 = 0;
    double p = 0;
    double lower = 0;
    double upper = 0;
};

/// ICC(1,1) (2,1) (3,1) for a single judge and (1,k) (2,k) (3,k) for the mean of
/// all. ICC(3,k) is Cronbach's alpha.
/// Source  Shrout and Fleiss 1979; McGraw and Wong 1996 for the interval of (2,1)
struct IccTable {
    Icc icc1, icc2, icc3, icc1k, icc2k, icc3k;
};

/// Reasons  "incomplete"; "too-few-judges", "too-few-entries": under two of them;
///          "no-variation": entries, or the residuals, do not differ
Figure<IccTable> intraclassCorrelations(const Panel& panel);

/// Kendall's coefficient of concordance of the judges' rankings, corrected for
/// ties; chi-square has df = entries - 1.
struct KendallW {
    double w = 0;
    double chiSquare = 0;
    int df = 0;
    double p = 0;
    double uncorrected = 0; ///< W as if there were no ties
};

/// Reasons  as above; "no-variation": every judge ranks all alike
Figure<KendallW> kendallW(const Panel& panel);

/// Judges as items. Reasons  as above
Figure<double> cronbachAlpha(const Panel& panel);

/// By judge: alpha of the others; needs three judges.
std::vector<Figure<double>> alphaIfDropped(const Panel& panel);

/// The mean over pairs of judges; "no-variation" where a judge marks all alike.
Figure<double> meanPairwisePearson(const Panel& panel);
Figure<double> meanPairwiseSpearman(const Panel& panel);

} // namespace juri::agreement
