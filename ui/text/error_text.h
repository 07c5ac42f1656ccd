#pragma once

#include "base/error.h"

#include <QString>

namespace juri::ui {

/// A failure in the window's language; see report/error_text.h.
struct ErrorText {
    QString what;
    QString rest; ///< what is safe, and what to do
};

ErrorText errorText(const Error& error);

/// Both in one line, for a status line or a table cell.
QString errorLine(const Error& error);

} // namespace juri::ui
