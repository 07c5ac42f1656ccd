#include "ui/theme/system_scheme.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <QSettings>
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QGuiApplication>
#include <QStyleHints>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#endif

namespace juri::ui {

#if defined(Q_OS_WIN)

bool systemPrefersDark()
{
    const QSettings settings(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                       "Themes\\Personalize"),
        QSettings::NativeFormat);
    return settings.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

bool systemPrefersContrast()
{
    constexpr int kHighContrastOn = 1;
    const QSettings settings(
        QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
        QSettings::NativeFormat);
    return (settings.value(QStringLiteral("Flags"), 0).toInt() & kHighContrastOn) != 0;
}

#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

bool systemPrefersDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

bool systemPrefersContrast()
{
    return false; // Qt does not say
}

#else

namespace {

constexpr int kTimeoutMs = 300;
constexpr uint kPreferDark = 1;
constexpr uint kPreferMore = 1;

/// The portal wraps its answer in one variant or two.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

/// What the desktop says of its appearance; 0 where it does not say.
uint portalSetting(const QString& name)
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return 0;
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return 0;
    auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << name;
    const auto answer = bus.call(question, QDBus::Block, kTimeoutMs);
    return answer.type() == QDBusMessage::ReplyMessage ? unwrapped(answer.arguments().value(0)) : 0;
}

} // namespace

bool systemPrefersDark()
{
    return portalSetting(QStringLiteral("color-scheme")) == kPreferDark;
}

bool systemPrefersContrast()
{
    return portalSetting(QStringLiteral("contrast")) == kPreferMore;
}

#endif

} // namespace juri::ui
