#include "app/gui/shot_command.h"

#include "app/gui/shot_scenes.h"
#include "report/error_text.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QSettings>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace juri::gui {

namespace {

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;

int warnings = 0;

/// Counts what Qt complains about, but for what the offscreen platform always says.
void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (text.contains(QLatin1String("propagateSizeHints")))
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    std::fprintf(stderr, "juri shot: %s\n", qPrintable(text));
}

struct Look {
    QSize size{1366, 768};
    ui::Scheme scheme = ui::Scheme::Light;
    Language language = Language::Indonesian;
};

struct Request {
    Look look;
    bool hasLook = false; ///< --all: just this one
    QString file;
    QString page;
    QString state;
    QString out;
    QString allFolder;
};

int refuse(const QString& text, int status)
{
    std::fprintf(stderr, "juri shot: %s\n", qPrintable(text));
    return status;
}

int refuse(const Error& error)
{
    return refuse(QString::fromStdString(report::errorText(error, Language::English)), kRefused);
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool drawn(QWidget& widget, const QString& path)
{
    settle();
    return widget.grab().save(path);
}

std::unique_ptr<ui::MainWindow> makeWindow(const Look& look,
                                           const document::Environment& environment)
{
    ui::Theme::instance().setScheme(look.scheme);
    auto window = std::make_unique<ui::MainWindow>(environment);
    window->rememberGeometry(false);
    window->setLanguage(look.language);
    window->resize(look.size);
    window->show();
    window->activateWindow();
    settle();
    return window;
}

bool drawScene(const Scene& scene, const Look& look, const ShotFiles& files, const QString& path)
{
    const auto window = makeWindow(look, files.environment());
    auto* target = scene.set(*window, files);
    return drawn(*target, path);
}

bool drawFile(const Request& request)
{
    const auto window = makeWindow(request.look, document::systemEnvironment());
    window->openPaths({request.file});
    settle();
    return window->session().isOpen() && window->showPage(request.page)
        && drawn(*window, request.out);
}

QString nameOf(const Scene& scene, const Look& look)
{
    return QStringLiteral("%1_%2_%3_%4_%5x%6.png")
        .arg(scene.page, scene.state,
             look.scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
             ui::languageCode(look.language))
        .arg(look.size.width())
        .arg(look.size.height());
}

/// Every scene in every look, or in the one that was asked for.
bool drawAll(const ShotFiles& files, const Request& request)
{
    QDir().mkpath(request.allFolder);
    std::vector<Look> looks;
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark})
        for (const auto language : {Language::Indonesian, Language::English})
            for (const auto size : {QSize(1124, 600), QSize(1366, 768), QSize(1920, 1080)})
                looks.push_back({size, scheme, language});
    if (request.hasLook)
        looks = {request.look};
    auto well = true;
    for (const auto& scene : scenes())
        for (const auto& look : looks)
            well =
                drawScene(scene, look, files, QDir(request.allFolder).filePath(nameOf(scene, look)))
                && well;
    return well;
}

std::optional<Look> readLook(const QCommandLineParser& parser)
{
    Look look;
    if (parser.isSet(QStringLiteral("size"))) {
        const auto parts = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
        look.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
    }
    const auto theme = parser.value(QStringLiteral("theme"));
    const auto lang = parser.value(QStringLiteral("lang"));
    look.scheme = theme == QLatin1String("dark") ? ui::Scheme::Dark : ui::Scheme::Light;
    look.language = ui::languageFromCode(lang, Language::Indonesian);
    const auto isKnown = (theme == QLatin1String("dark") || theme == QLatin1String("light"))
        && (lang == QLatin1String("id") || lang == QLatin1String("en"));
    return isKnown && !look.size.isEmpty() ? std::optional(look) : std::nullopt;
}

std::optional<Request> readRequest(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A document to open"));
    parser.addOptions(
        {{QStringLiteral("page"), QStringLiteral("Page to draw"), QStringLiteral("NAME")},
         {QStringLiteral("state"), QStringLiteral("State of it"), QStringLiteral("NAME")},
         {QStringLiteral("out"), QStringLiteral("PNG file"), QStringLiteral("FILE")},
         {QStringLiteral("all"), QStringLiteral("Draw everything"), QStringLiteral("DIR")},
         {QStringLiteral("size"), QStringLiteral("1366x768"), QStringLiteral("WxH")},
         {QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("THEME"),
          QStringLiteral("light")},
         {QStringLiteral("lang"), QStringLiteral("id or en"), QStringLiteral("LANG"),
          QStringLiteral("id")}});
    const auto look = parser.parse(arguments) ? readLook(parser) : std::nullopt;
    if (!look)
        return std::nullopt;
    const auto hasLook = parser.isSet(QStringLiteral("size"))
        || parser.isSet(QStringLiteral("theme")) || parser.isSet(QStringLiteral("lang"));
    Request request{*look,
                    hasLook,
                    parser.positionalArguments().value(0),
                    parser.value(QStringLiteral("page")),
                    parser.value(QStringLiteral("state")),
                    parser.value(QStringLiteral("out")),
                    parser.value(QStringLiteral("all"))};
    const auto isOne = !request.page.isEmpty() && !request.out.isEmpty();
    return isOne || !request.allFolder.isEmpty() ? std::optional(request) : std::nullopt;
}

int draw(const Request& request)
{
    if (!request.file.isEmpty())
        return drawFile(request)
            ? kDone
            : refuse(QStringLiteral("%1: not drawn").arg(request.file), kRefused);
    const auto* scene = findScene(request.page, request.state);
    if (request.allFolder.isEmpty() && !scene)
        return refuse(QStringLiteral("no page %1 %2").arg(request.page, request.state),
                      kWrongUsage);
    const auto files = ShotFiles::make();
    if (!files)
        return refuse(files.error());
    const auto well = request.allFolder.isEmpty()
        ? drawScene(*scene, request.look, *files, request.out)
        : drawAll(*files, request);
    return well ? kDone : refuse(QStringLiteral("a picture was not written"), kRefused);
}

} // namespace

int shotCommand(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setApplicationName(QStringLiteral("Juri"));
    QApplication::setOrganizationName(QStringLiteral("Juri"));
    QApplication::setApplicationVersion(QStringLiteral(JURI_VERSION));
    const QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());

    auto arguments = QApplication::arguments();
    arguments.removeAt(1);
    const auto request = readRequest(arguments);
    if (!request)
        return refuse(QStringLiteral("shot [FILE] --page NAME --out F.png [--state NAME] "
                                     "[--size 1366x768] [--theme light|dark] [--lang id|en]\n"
                                     "       shot --all DIR"),
                      kWrongUsage);
    qInstallMessageHandler(countWarnings);
    ui::Theme::instance().install(request->look.scheme);
    const auto status = draw(*request);
    qInstallMessageHandler(nullptr);
    return status == kDone && warnings > 0 ? kRefused : status;
}

} // namespace juri::gui
