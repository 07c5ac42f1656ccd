#include "ui/text/language.h"

namespace juri::ui {

namespace {

Language& current()
{
    static Language value = Language::Indonesian;
    return value;
}

} // namespace

Language language()
{
    return current();
}

void setLanguage(Language language)
{
    current() = language;
    QLocale::setDefault(locale());
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Indonesian ? Language::Indonesian
                                                               : Language::English;
}

QLocale locale()
{
    return language() == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString languageCode(Language language)
{
    return language == Language::Indonesian ? QStringLiteral("id") : QStringLiteral("en");
}

Language languageFromCode(const QString& code, Language otherwise)
{
    if (code.startsWith(QLatin1String("id")))
        return Language::Indonesian;
    return code.startsWith(QLatin1String("en")) ? Language::English : otherwise;
}

QString toQString(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString toQString(const LocalText& text)
{
    return toQString(text.in(language()));
}

std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

} // namespace juri::ui
