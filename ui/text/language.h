#pragma once

#include "base/text.h"

#include <QLocale>
#include <QString>
#include <string>

/// The front end. Its folders, from below: text and theme; models, print,
/// delegates and widgets; dialogs and pages; shell. See ui/README.md.
namespace juri::ui {

/// The language of the window: of every text made from now on.
Language language();

/// Also makes locale() Qt's default one; translators are the shell's matter.
void setLanguage(Language language);

/// Indonesian on an Indonesian system, else English.
Language systemLanguage();

/// How numbers and times are written in language().
QLocale locale();

/// "id" or "en"
QString languageCode(Language language);
Language languageFromCode(const QString& code, Language otherwise);

QString toQString(const std::string& utf8);
QString toQString(const LocalText& text); ///< in language()
std::string toUtf8(const QString& text);

} // namespace juri::ui
