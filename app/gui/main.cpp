#include "app/gui/bench_command.h"
#include "app/gui/print_command.h"
#include "app/gui/shot_command.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScreen>
#include <cstring>

namespace {

/// As it was left; at the first start as large as it likes, or all of a smaller screen.
void showFirst(juri::ui::MainWindow& window)
{
    const QSize frame(16, 48); // about what a window manager adds
    const auto room = window.screen()->availableSize() - frame;
    const auto isKnown = !juri::ui::settings::geometry().isEmpty();
    if (isKnown || (room.width() >= window.width() && room.height() >= window.height()))
        window.show();
    else
        window.showMaximized();
}

int runWindow(int argc, char** argv)
{
    QApplication::setApplicationName(QStringLiteral("Juri"));
    QApplication::setOrganizationName(QStringLiteral("Juri"));
    QApplication::setApplicationVersion(QStringLiteral(JURI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("juri"));
    const QApplication application(argc, argv);
    juri::ui::Theme::instance().install(juri::ui::settings::scheme(),
                                        juri::ui::settings::pointSize());
    juri::ui::MainWindow window(juri::document::systemEnvironment());
    showFirst(window);
    if (const auto paths = QApplication::arguments().mid(1); !paths.isEmpty())
        window.openPaths(paths);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "print") == 0)
        return juri::gui::printCommand(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "shot") == 0)
        return juri::gui::shotCommand(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "bench") == 0)
        return juri::gui::benchCommand(argc, argv);
    return runWindow(argc, argv);
}
