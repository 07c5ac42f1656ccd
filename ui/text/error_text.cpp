#include "ui/text/error_text.h"

#include "report/error_text.h"
#include "ui/text/language.h"

namespace juri::ui {

ErrorText errorText(const Error& error)
{
    const auto words = report::errorWords(error, language());
    return {toQString(words.what), toQString(words.safe + " " + words.todo).trimmed()};
}

QString errorLine(const Error& error)
{
    const auto text = errorText(error);
    return text.what + QLatin1Char(' ') + text.rest;
}

} // namespace juri::ui
