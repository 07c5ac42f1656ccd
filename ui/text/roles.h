#pragma once

#include <qnamespace.h>

/// What models offer beyond Qt's own roles, and delegates paint.
namespace juri::ui {

enum Role {
    DetailRole = Qt::UserRole, ///< the quieter second line
    NumberRole,                ///< an entry's number
    StateRole,                 ///< an EntryState
    ValueRole,                 ///< the text at the right end
    FractionRole,              ///< 0 to 1, drawn as a bar
    MedalRole,                 ///< 1, 2 or 3 in a shared or single place; else 0
    FlagRole,                  ///< bool: drawn with a mark, "wide", "open", "missing"
    NoteRole,                  ///< why, in words
    SortRole,
    FilterRole,
    IdRole,
    IconRole,  ///< an icon's name
    PlaceRole, ///< in an order, counted from 1; 0 for none
};

/// What an entry is dragged as: its id.
inline constexpr const char* kEntryMime = "application/x-juri-entry";

/// How an entry's sheet stands, in a list.
enum class EntryState { Empty, Partial, Complete, Recused, Absent };

} // namespace juri::ui
