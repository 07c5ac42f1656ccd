#pragma once

#include <QStringList>

class QWidget;

namespace juri::gui {

/// What can be seen of a window or dialog and does not fit: labels, buttons and table
/// heads that are cut, widgets of one layout that cover one another or reach out of
/// their parent. For the pictures and for tests.
QStringList misfits(const QWidget& window);

} // namespace juri::gui
