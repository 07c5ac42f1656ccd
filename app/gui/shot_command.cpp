#include "app/gui/shot_command.h"

#include "app/gui/fit_check.h"
#include "app/gui/shot_scenes.h"
#include "report/error_text.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
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
int misfitCount = 0;

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
    double points = ui::Theme::kBaseSize;
};

/// What is asked for; of --all each dimension that is not set has all its values.
struct Request {
    std::vector<QSize> sizes;
    std::vector<ui::Scheme> schemes;
    std::vector<Language> languages;
    double points = ui::Theme::kBaseSize;
    QString file;
    QString page;
    QString state;
    QString out;
    QString allFolder;

    Look look() const { return {sizes.front(), schemes.front(), languages.front(), points}; }
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

/// Draws and looks for what does not fit.
bool drawn(QWidget& widget, const QString& path)
{
    settle();
    const auto found = misfits(widget);
    for (const auto& what : found)
        std::fprintf(stderr, "juri shot: %s: %s\n", qPrintable(QFileInfo(path).fileName()),
                     qPrintable(what));
    misfitCount += static_cast<int>(found.size());
    return widget.grab().save(path);
}

void put(const Look& look, ui::MainWindow& window)
{
    auto& theme = ui::Theme::instance();
    if (theme.scheme() != look.scheme)
        theme.setScheme(look.scheme);
    if (theme.pointSize() != look.points)
        theme.setPointSize(look.points);
    window.resize(look.size);
    settle();
}

std::unique_ptr<ui::MainWindow> makeWindow(const Look& look,
                                           const document::Environment& environment)
{
    ui::Theme::instance().setScheme(look.scheme);
    ui::Theme::instance().setPointSize(look.points);
    auto window = std::make_unique<ui::MainWindow>(environment);
    window->remember(false);
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
    const auto window = makeWindow(request.look(), document::systemEnvironment());
    window->openPaths({request.file});
    settle();
    return window->session().isOpen() && window->showPage(request.page)
        && drawn(*window, request.out);
}

QString nameOf(const Scene& scene, const Look& look)
{
    return QStringLiteral("%1_%2_%3_%4_%5x%6.png")
        .arg(scene.page, scene.state, ui::schemeCode(look.scheme), ui::languageCode(look.language))
        .arg(look.size.width())
        .arg(look.size.height());
}

/// One scene in all looks of a language. The window is made once for all of them: a
/// look changes under the eyes of whoever changes it.
bool drawLooks(const Scene& scene, Language language, const ShotFiles& files,
               const Request& request)
{
    auto look = request.look();
    look.language = language;
    const auto window = makeWindow(look, files.environment());
    auto* target = scene.set(*window, files);
    auto well = true;
    for (const auto size : request.sizes)
        for (const auto scheme : request.schemes) {
            look.size = size;
            look.scheme = scheme;
            put(look, *window);
            well = drawn(*target, QDir(request.allFolder).filePath(nameOf(scene, look))) && well;
        }
    return well;
}

bool drawAll(const ShotFiles& files, const Request& request)
{
    QDir().mkpath(request.allFolder);
    auto well = true;
    for (const auto& scene : scenes())
        for (const auto language : request.languages)
            well = drawLooks(scene, language, files, request) && well;
    return well;
}

/// False if a look cannot be understood.
bool readLook(const QCommandLineParser& parser, Request& request)
{
    const auto all = parser.isSet(QStringLiteral("all"));
    const auto size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const auto theme = ui::schemeFromCode(parser.value(QStringLiteral("theme")));
    const auto lang = parser.value(QStringLiteral("lang"));
    request.sizes = {QSize(size.value(0).toInt(), size.value(1).toInt())};
    request.schemes = {theme.value_or(ui::Scheme::Light)};
    request.languages = {ui::languageFromCode(lang, Language::Indonesian)};
    request.points = parser.value(QStringLiteral("points")).toDouble();
    const auto isKnown = theme.has_value() && theme != ui::Scheme::System
        && (lang == QLatin1String("id") || lang == QLatin1String("en"));
    const auto isSound =
        isKnown && !request.sizes.front().isEmpty() && request.points >= 8 && request.points <= 16;
    if (all && !parser.isSet(QStringLiteral("size")))
        request.sizes = {QSize(1124, 600), QSize(1366, 768), QSize(1920, 1080)};
    if (all && !parser.isSet(QStringLiteral("theme")))
        request.schemes = {ui::Scheme::Light, ui::Scheme::Dark};
    if (all && !parser.isSet(QStringLiteral("lang")))
        request.languages = {Language::Indonesian, Language::English};
    return isSound;
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
         {QStringLiteral("size"), QStringLiteral("1366x768"), QStringLiteral("WxH"),
          QStringLiteral("1366x768")},
         {QStringLiteral("points"), QStringLiteral("8 to 16"), QStringLiteral("PT"),
          QStringLiteral("10.5")},
         {QStringLiteral("theme"), QStringLiteral("light, dark or contrast"),
          QStringLiteral("THEME"), QStringLiteral("light")},
         {QStringLiteral("lang"), QStringLiteral("id or en"), QStringLiteral("LANG"),
          QStringLiteral("id")}});
    Request request;
    if (!parser.parse(arguments) || !readLook(parser, request))
        return std::nullopt;
    request.file = parser.positionalArguments().value(0);
    request.page = parser.value(QStringLiteral("page"));
    request.state = parser.value(QStringLiteral("state"));
    request.out = parser.value(QStringLiteral("out"));
    request.allFolder = parser.value(QStringLiteral("all"));
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
        ? drawScene(*scene, request.look(), *files, request.out)
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
                                     "[--size 1366x768] [--theme light|dark] [--lang id|en] "
                                     "[--points 10.5]\n"
                                     "       shot --all DIR [--size …] [--theme …] [--lang …]"),
                      kWrongUsage);
    qInstallMessageHandler(countWarnings);
    ui::Theme::instance().install(request->look().scheme);
    const auto status = draw(*request);
    qInstallMessageHandler(nullptr);
    return status == kDone && warnings + misfitCount > 0 ? kRefused : status;
}

} // namespace juri::gui
