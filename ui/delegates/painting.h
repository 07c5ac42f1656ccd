#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace juri::ui {

/// A line and a quieter one below it, middle of the area; each ends in "…" where
/// there is no room. Without a second line the first one stands alone.
void paintTwoLines(QPainter& painter, const QRect& area, const QString& first,
                   const QString& second, const QFont& firstFont);

/// The ground of a row in a list of entries: chosen, under the pointer, or plain.
void paintRowGround(QPainter& painter, const QRect& area, bool selected, bool hovered);

/// An entry's number on a small tinted ground.
void paintBadge(QPainter& painter, const QRect& area, const QString& number, Tint ground, Tint ink);

/// Where a badge stands in a row, as wide as its number needs.
QRect badgeArea(const QRect& row, int left, const QString& number);

} // namespace juri::ui
