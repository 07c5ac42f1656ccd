#include "app/gui/print_command.h"

#include "document/document.h"
#include "document/ranking_sheet.h"
#include "document/result_groups.h"
#include "report/error_text.h"
#include "report/ranking_report.h"
#include "ui/models/hand_in_summary.h"
#include "ui/print/report_printing.h"
#include "ui/text/language.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QGuiApplication>
#include <cstdio>
#include <optional>

namespace juri::gui {

namespace {

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;

Result<report::Table> rankingTable(const document::Document& document, const PrintRequest& request)
{
    const auto stage =
        request.stage.empty() ? document::resultStage(document) : StageId(request.stage);
    JURI_TRY(const auto groups,
             document::groupChoices(document.event().competition, request.group));
    JURI_TRY(auto sheet, document::rankingSheet(document, stage, groups));
    sheet.minutesEast = QDateTime::currentDateTime().offsetFromUtc() / 60;
    return report::rankingReport(sheet, request.language);
}

Result<report::Table> slipTable(const document::Document& document, const PrintRequest& request)
{
    if (document.kind() != document::Kind::Judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto stage = request.stage.empty() ? ui::slipStage(document) : StageId(request.stage);
    if (!model::findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, request.stage};
    ui::setLanguage(request.language);
    auto slip = ui::handInSlip(document, stage);
    const auto now = QDateTime::currentDateTime();
    slip.printed = {now.toMSecsSinceEpoch()};
    slip.minutesEast = now.offsetFromUtc() / 60;
    return report::handInReport(slip, request.language);
}

/// The options of `juri print`.
struct Options {
    QString file;
    QString out;
    PrintRequest request;
    bool list = false;
};

/// Nothing, and a line on standard error, when they cannot be understood.
std::optional<Options> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption list(QStringLiteral("list"));
    const QCommandLineOption report(QStringLiteral("report"), {}, QStringLiteral("NAME"),
                                    QStringLiteral("ranking"));
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("F.pdf"));
    const QCommandLineOption lang(QStringLiteral("lang"), {}, QStringLiteral("id|en"),
                                  QStringLiteral("id"));
    const QCommandLineOption stage(QStringLiteral("stage"), {}, QStringLiteral("S"));
    const QCommandLineOption group(QStringLiteral("group"), {}, QStringLiteral("G"));
    parser.addOptions({list, report, out, lang, stage, group});

    Options options;
    const bool parsed = parser.parse(arguments);
    const auto files = parsed ? parser.positionalArguments().mid(1) : QStringList();
    const auto language = parsed ? parser.value(lang) : QString();
    options.list = parsed && parser.isSet(list);
    const bool complete = options.list
        || (files.size() == 1 && parser.isSet(out)
            && (language == QLatin1String("id") || language == QLatin1String("en")));
    if (!parsed || !complete) {
        std::fprintf(stderr, "juri: %s\n",
                     parsed ? "usage: juri print FILE --report NAME --out F.pdf [--lang id|en] "
                              "[--stage S] [--group region|category|ID], or juri print --list"
                            : qPrintable(parser.errorText()));
        return {};
    }
    options.file = files.value(0);
    options.out = parser.value(out);
    options.request = {parser.value(report).toStdString(), parser.value(stage).toStdString(),
                       parser.value(group).toStdString(),
                       language == QLatin1String("en") ? Language::English : Language::Indonesian};
    return options;
}

Outcome print(const Options& options)
{
    JURI_TRY(const auto document,
             document::Document::open(options.file.toStdString(), document::systemEnvironment(),
                                      document::Access::ReadOnly));
    JURI_TRY(const auto table, reportTable(document, options.request));
    return ui::savePdf(table, options.out);
}

} // namespace

Result<report::Table> reportTable(const document::Document& document, const PrintRequest& request)
{
    if (request.report == "slip")
        return slipTable(document, request);
    if (document.kind() != document::Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (request.report == "ranking")
        return rankingTable(document, request);
    return Error{ErrorCode::UnknownReport, request.report};
}

int printCommand(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // nothing is shown, so no display is needed
    const QGuiApplication application(argc, argv);
    const auto options = readOptions(QGuiApplication::arguments());
    if (!options)
        return kWrongUsage;
    if (options->list) {
        std::puts("ranking\tHasil berperingkat · Ranked list");
        std::puts("slip\tTanda serah nilai juri · Judge's hand-in slip");
        return kDone;
    }
    if (const auto outcome = print(*options); !outcome) {
        std::fprintf(stderr, "juri: %s\n",
                     report::errorText(outcome.error(), options->request.language).c_str());
        return kRefused;
    }
    return kDone;
}

} // namespace juri::gui
