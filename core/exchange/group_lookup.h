#pragma once

#include "exchange/columns.h"
#include "model/event.h"

namespace juri::exchange {

/// Puts the group's id in place of what a table says: its id or its name in
/// either language. False if there is no such group. A blank stays blank, and
/// where there are no groups every text may stand.
inline bool takeGroup(const std::vector<model::Group>& groups, std::string& text)
{
    if (text.empty() || groups.empty())
        return true;
    const auto wanted = folded(text);
    for (const auto& group : groups) {
        const bool same = folded(group.id) == wanted || folded(group.name.id) == wanted
            || folded(group.name.en) == wanted;
        if (same) {
            text = group.id;
            return true;
        }
    }
    return false;
}

} // namespace juri::exchange
