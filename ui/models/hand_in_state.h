#pragma once

#include "document/document.h"

#include <QString>

namespace juri::ui {

/// What pages say of sheets that are read-only, or open again for a second round.
struct HandInState {
    bool isReadOnly = false;
    QString what; ///< empty: there is nothing to say
    QString rest;
    QString action; ///< what reopens them
};

HandInState handInState(const document::Document& document, const StageId& stage);

} // namespace juri::ui
