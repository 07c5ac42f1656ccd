#include "app/gui/bench_command.h"

#include "app/bench/lines.h"
#include "app/gui/score_bench.h"
#include "report/error_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <iostream>

namespace juri::gui {

namespace {

constexpr int kRepetitions = 41; ///< one takes milliseconds

/// cli.md: 0 done, 1 refused, 2 wrong usage
int runBench(const QStringList& names)
{
    const std::string name = "ui/score-key";
    for (const auto& wanted : names) {
        if (wanted.toStdString() != name && wanted != QLatin1String("ui")) {
            std::cerr << "juri bench: there is no benchmark " << wanted.toStdString() << '\n';
            return 2;
        }
    }
    const auto pair = scoreKey();
    if (!pair) {
        std::cerr << "juri bench: " << report::errorText(pair.error(), Language::English) << '\n';
        return 1;
    }
    bench::Line line{name, 1.5, bench::measure(*pair, kRepetitions)};
    bench::printHeader(std::cout, name.size());
    bench::printLine(std::cout, name.size(), line);
    return 0;
}

} // namespace

int benchCommand(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    const QApplication application(argc, argv);
    ui::Theme::instance().install(ui::Scheme::Light);
    return runBench(QApplication::arguments().mid(2));
}

} // namespace juri::gui
