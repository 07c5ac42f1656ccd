#pragma once

#include "model/rubric.h"

#include <QColor>
#include <QRectF>
#include <optional>
#include <vector>

class QPainter;

namespace juri::ui {

/// Where a mark lies on its scale, 0 to 1.
double markFraction(const model::Scale& scale, Points mark);

/// Where one level ends and the next begins, as fractions of the scale.
std::vector<double> levelGaps(const model::Criterion& criterion);

/// The mark a level stands for when it is chosen whole: the allowed mark nearest
/// to its middle.
Points middleMark(const model::Level& level, const model::Scale& scale);

/// The mark a digit key gives where marks are nothing but levels: itself where all of
/// them are single digits, else the level of that number, best first.
std::optional<Points> markForDigit(const model::Criterion& criterion, int digit);

/// The bar under a criterion's name: filled up to the mark, with a gap at each
/// level's end. Nothing is filled without a fraction.
void paintMarkBar(QPainter& painter, const QRectF& area, std::optional<double> fraction,
                  const std::vector<double>& gaps, const QColor& fill, const QColor& ground);

} // namespace juri::ui
