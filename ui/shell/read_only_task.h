#pragma once

#include "document/document.h"

#include <QString>
#include <functional>

class QWidget;

namespace juri::ui {

/// Why a document that is open cannot be changed, and what to do about it.
struct ReadOnlyWords {
    QString what; ///< empty: it can be changed
    QString rest;
    QString action; ///< what copies it to this computer; empty where that would not help
};

ReadOnlyWords readOnlyWords(const document::Document& document);

/// Asks where a copy goes; empty means nowhere.
QString askCopyPath(const QString& suggested, QWidget* window);

/// A verified copy of the open document at a path where nothing lies yet.
///
/// Errors   as document::backUp()
Outcome copyDocument(const document::Document& document, const QString& path);

} // namespace juri::ui
