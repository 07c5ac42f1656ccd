#include "ui/shell/translators.h"

#include "ui/text/language.h"

#include <QCoreApplication>

namespace juri::ui {

void Translators::use(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    setLanguage(language);
    const auto code = languageCode(language);
    if (language == Language::Indonesian
        && m_qt.load(QStringLiteral(":/juri/translations/qtbase_id.qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/juri/translations/juri_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace juri::ui
