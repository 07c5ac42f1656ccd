#pragma once

#include <QColor>

namespace juri::ui {

/// What a colour is for. Its value is the theme's matter.
enum class Tint {
    Window,
    Surface,
    Sunken,
    Border,
    Track, ///< of a bar, where it is empty
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

/// The three sets of colours. All texts reach 4.5 : 1 on their ground, input borders and
/// series 3 : 1; of Contrast everything that means something reaches 7 : 1.
enum class Palette { Light, Dark, Contrast };

QColor tokenColor(Tint tint, Palette palette);

/// Colour of the index-th criterion; six, then again from the first.
QColor tokenSeries(int index, Palette palette);

} // namespace juri::ui
