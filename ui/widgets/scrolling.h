#pragma once

class QScrollArea;
class QWidget;

namespace juri::ui {

/// An area that scrolls a content up and down where there is no room for all of it,
/// on the ground below it. Out of the way of the keyboard.
QScrollArea* scrolling(QWidget* content);

} // namespace juri::ui
