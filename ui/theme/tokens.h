#pragma once

#include <QColor>

namespace juri::ui {

/// What a colour is for. Its value is the theme's matter.
enum class Tint {
    Window,
    Surface,
    Sunken,
    Border,
    InputBorder,
    Text,
    Muted,
    Accent,
    AccentSoft,
    OnAccent,
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Gold,
    Silver,
    Bronze,
};

/// All texts reach 4.5 : 1 on their ground, input borders and series 3 : 1.
QColor tokenColor(Tint tint, bool dark);

/// Colour of the index-th criterion; six, then again from the first.
QColor tokenSeries(int index, bool dark);

} // namespace juri::ui
