// Catch2 version 2 has its main function in a header that only one file includes.
#if !__has_include(<catch2/catch_session.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "catch.h"
#include "desk.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toUtf8());
    QApplication::setApplicationName(QStringLiteral("Juri"));
    QApplication::setOrganizationName(QStringLiteral("Juri"));
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    juri::ui::Theme::instance().install(juri::ui::Scheme::Light);
    qInstallMessageHandler(noteWarning);
    return Catch::Session().run(argc, argv);
}
