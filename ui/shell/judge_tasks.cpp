#include "ui/shell/judge_tasks.h"

#include "document/handing.h"
#include "document/judging.h"
#include "ui/dialogs/hand_in_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/shell/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace juri::ui {

namespace {

std::vector<HandInDialog::Missing> missingRows(const model::Event& event, const StageId& stageId,
                                               const std::vector<document::Unfinished>& unfinished)
{
    const auto* stage = model::findStage(event, stageId);
    std::vector<HandInDialog::Missing> rows;
    for (const auto& entry : unfinished) {
        const auto* competitor = model::findCompetitor(event, entry.competitor);
        QStringList names;
        for (const auto& id : entry.missing)
            if (const auto* criterion = model::findCriterion(stage->rubric, id))
                names << toQString(criterion->name);
        const auto name = stage->blind ? competitor->code : competitor->name;
        rows.push_back(
            {QStringLiteral("%1   %2").arg(toQString(competitor->number), toQString(name)),
             names.join(QStringLiteral(", "))});
    }
    return rows;
}

} // namespace

JudgeTasks::JudgeTasks(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window)
{
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
    const auto stageId = document::currentStage(document);
    const auto* stage = model::findStage(document.event(), stageId);
    if (!stage || !canHandIn())
        return;
    const auto unfinished = document::unfinished(document, stageId);
    HandInDialog dialog(toQString(stage->name),
                        static_cast<int>(document::sheets(document, stageId).size()),
                        missingRows(document.event(), stageId, unfinished), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!unfinished.empty()) {
        const auto& first = unfinished.front();
        emit entryAsked(first.competitor,
                        first.missing.empty() ? CriterionId() : first.missing.front());
        return;
    }
    if (m_session.report(document::submit(document, stageId)))
        saveScores();
}

void JudgeTasks::reopen()
{
    auto& document = m_session.document();
    ReasonDialog dialog(tr("Reopen your sheets?"),
                        tr("The reason is kept and shown to the committee at the next merge."),
                        tr("Reopen"), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_session.report(
            document::reopen(document, document::currentStage(document), toUtf8(dialog.reason())));
}

void JudgeTasks::saveScores()
{
    auto& document = m_session.document();
    const auto suggested =
        QDir(settings::lastFolder()).filePath(toQString(document::suggestedFileName(document)));
    const auto path = QFileDialog::getSaveFileName(m_window, tr("Save score file"), suggested,
                                                   tr("Score files (%1)").arg(u"*.juriscore"),
                                                   nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    settings::setLastFolder(QFileInfo(path).absolutePath());
    const auto report = document::exportScores(document, toUtf8(path));
    if (!report)
        return tell(report.error());
    const auto what = tr("Score file saved: %1").arg(QDir::toNativeSeparators(path));
    auto rest = tr("%n sheet(s), fingerprint %1. Bring this file to the committee.", nullptr,
                   static_cast<int>(report->ballots))
                    .arg(toQString(report->fingerprint));
    if (report->partial > 0)
        rest += QLatin1Char(' ')
            + tr("%n of them not complete.", nullptr, static_cast<int>(report->partial));
    emit said(InlineMessage::Kind::Good, what, rest, {});
}

} // namespace juri::ui
