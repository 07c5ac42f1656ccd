#include "ui/shell/judge_tasks.h"

#include "document/deliberation.h"
#include "document/judging.h"
#include "ui/dialogs/deliberate_dialog.h"
#include "ui/dialogs/hand_in_dialog.h"
#include "ui/dialogs/handed_in_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/print/print_preview_dialog.h"
#include "ui/shell/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace juri::ui {

JudgeTasks::JudgeTasks(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window)
{
    askPath = [this](const QString& suggested) {
        return QFileDialog::getSaveFileName(m_window, tr("Save score file"), suggested,
                                            tr("Score files (%1)").arg(u"*.juriscore"), nullptr,
                                            QFileDialog::DontConfirmOverwrite);
    };
}

void JudgeTasks::tell(const Error& error)
{
    const auto text = errorText(error);
    emit said(InlineMessage::Kind::Bad, text.what, text.rest, {});
}

bool JudgeTasks::canHandIn() const
{
    const auto& document = m_session.document();
    return !document::isHandedIn(document, document::currentStage(document));
}

void JudgeTasks::handIn()
{
    auto& document = m_session.document();
    const auto stage = document::currentStage(document);
    if (!model::findStage(document.event(), stage) || !canHandIn())
        return;
    HandInDialog dialog(handInSummary(document, stage), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isBlocked()) {
        emit entryAsked(dialog.competitor(), dialog.criterion());
        return;
    }
    if (!m_session.report(document::submit(document, stage)))
        return;
    if (const auto report = save())
        return showHandedIn(*report);
    emit said(InlineMessage::Kind::Warn,
              tr("Your sheets are signed, but the score file is not saved yet."),
              tr("Save it with “Save score file” and bring it to the committee."), {});
}

void JudgeTasks::showHandedIn(const document::ExportReport& report)
{
    HandedInDialog dialog(report, m_window);
    if (dialog.exec() == QDialog::Accepted)
        printSlip();
}

void JudgeTasks::reopen()
{
    auto& document = m_session.document();
    const auto stage = document::currentStage(document);
    const auto phase = document::deliberationPhase(document, stage, document.judge());
    if (!phase)
        return tell(phase.error());
    *phase == document::DeliberationPhase::Waits ? deliberate(stage) : askReason(stage);
}

void JudgeTasks::deliberate(const StageId& stage)
{
    auto& document = m_session.document();
    DeliberateDialog dialog(m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.report(dialog.corrects() ? document::reopen(document, stage, toUtf8(dialog.reason()))
                                       : document::beginDeliberation(document, stage));
}

void JudgeTasks::askReason(const StageId& stage)
{
    ReasonDialog dialog(tr("Reopen your sheets?"),
                        tr("The reason is kept and shown to the committee at the next merge."),
                        tr("Reopen"), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_session.report(document::reopen(m_session.document(), stage, toUtf8(dialog.reason())));
}

/// Nothing if the judge went no further, or if it failed, which is said.
std::optional<document::ExportReport> JudgeTasks::save()
{
    auto& document = m_session.document();
    const auto suggested =
        QDir(settings::lastFolder()).filePath(toQString(document::suggestedFileName(document)));
    const auto path = askPath(suggested);
    if (path.isEmpty())
        return std::nullopt;
    settings::setLastFolder(QFileInfo(path).absolutePath());
    const auto report = document::exportScores(document, toUtf8(path));
    if (!report) {
        tell(report.error());
        return std::nullopt;
    }
    m_lastFile = QFileInfo(path).fileName();
    m_lastFingerprint = toQString(report->fingerprint);
    return *report;
}

void JudgeTasks::saveScores()
{
    const auto report = save();
    if (!report)
        return;
    const auto what =
        tr("Score file saved: %1").arg(QDir::toNativeSeparators(toQString(report->path)));
    auto rest = tr("%n sheet(s), fingerprint %1. Bring this file to the committee.", nullptr,
                   static_cast<int>(report->ballots))
                    .arg(toQString(report->fingerprint));
    if (report->partial > 0)
        rest += QLatin1Char(' ')
            + tr("%n of them not complete.", nullptr, static_cast<int>(report->partial));
    emit said(InlineMessage::Kind::Good, what, rest, {});
}

void JudgeTasks::printSlip()
{
    const auto& document = m_session.document();
    auto slip = handInSlip(document, slipStage(document));
    if (toQString(slip.fingerprint) == m_lastFingerprint)
        slip.fileName = toUtf8(m_lastFile);
    const auto now = QDateTime::currentDateTime();
    slip.printed = {now.toMSecsSinceEpoch()};
    slip.minutesEast = now.offsetFromUtc() / 60;
    PrintPreviewDialog(report::handInReport(slip, language()), m_window).exec();
}

} // namespace juri::ui
