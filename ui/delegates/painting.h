#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace juri::ui {

/// A line and a quieter one below it, middle of the area; each ends in "…" where
/// there is no room. Without a second line the first one stands alone.
void paintTwoLines(QPainter& painter, const QRect& area, const QString& first,
                   const QString& second, const QFont& firstFont);

} // namespace juri::ui
