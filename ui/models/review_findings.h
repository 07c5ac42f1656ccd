#pragma once

#include "ui/models/own_marks.h"
#include "ui/models/review_model.h"

#include <vector>

namespace juri::ui {

/// Something on the judge's sheets worth a look, and the cell it is about.
struct Finding {
    enum class Kind { Missing, Odd, NotBegun };
    Kind kind = Kind::Missing;
    CompetitorId competitor;
    CriterionId criterion;
    QString title;  ///< "5  Tim Jalak Bali"
    QString detail; ///< what is missing, or what stands out
};

/// Sheets that were begun and left, marks that stand alone, each by entry number; then
/// in one line how many sheets wait for their first mark.
std::vector<Finding> findings(const SheetReader& reader, const document::Document& document,
                              const std::vector<document::Sheet>& sheets);

/// The judge's own ranking, best first: sheets that are complete.
struct RankLine {
    CompetitorId competitor;
    QString place; ///< "=4"
    QString name;
    QString detail; ///< which entries have the same total; empty for most
    QString total;
};

std::vector<RankLine> ownRanking(const std::vector<ReviewRow>& rows);

} // namespace juri::ui
