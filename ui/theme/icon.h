#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace juri::ui {

/// A Lucide icon of resources/icons, by file name, in a colour of the theme in
/// force: it follows a change of theme by itself. Disabled icons are muted.
QIcon icon(const QString& name, Tint tint = Tint::Text);

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& color);

} // namespace juri::ui
