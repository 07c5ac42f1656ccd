#include "ui/models/result_model.h"
#include "ui/models/result_reader.h"
#include "ui/models/session.h"
#include "ui/pages/results_page.h"
#include "ui/pages/why_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/text/roles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/podium_card.h"
#include "ui/widgets/views.h"

#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <set>

/// What of a result the page shows.
namespace juri::ui {

namespace {

std::size_t judgesOf(const document::StageResult& result)
{
    std::set<JudgeId> judges;
    for (const auto& line : result.lines)
        for (const auto& [judge, total] : line.judges)
            judges.insert(judge);
    return judges.size();
}

} // namespace

void ResultsPage::showResult()
{
    if (m_session.isBusy())
        return;
    hideWhy();
    const StageId stage(toUtf8(m_stage->currentData().toString()));
    auto result = document::stageResult(m_session.document(), stage, chosenGroup());
    if (!result) {
        m_result.reset();
        m_model->setResult({}, {});
        const auto text = errorText(result.error());
        return m_note->say(InlineMessage::Kind::Bad, text.what, text.rest);
    }
    m_result = *std::move(result);
    auto view = resultView(m_session.document(), *m_result);
    QStringList key;
    for (const auto& text : view.criteriaKey)
        key << text;
    m_key->setText(keptWhole(key).join(QStringLiteral("\u2003 ")));
    m_model->setResult(std::move(view.heads), std::move(view.rows));
    m_table->sortByColumn(ResultModel::PlaceColumn, Qt::AscendingOrder);
    m_table->fitColumns(ResultModel::NameColumn);
    m_columnsWidth = measureColumns();
    fitCriteria();
    showHeading();
    showPodium();
    showNotes();
    m_whole->setCurrentIndex(m_result->ballots == 0 ? 1 : 0);
}

void ResultsPage::showHeading()
{
    const auto& result = *m_result;
    const auto count = [](std::size_t n) { return formatCount(static_cast<qint64>(n)); };
    const auto sheets = result.ballots == result.expected
        ? tr("all %1 score sheets are in").arg(count(result.expected))
        : tr("%1 of %2 score sheets are in").arg(count(result.ballots), count(result.expected));
    m_subtitle->setText(tr("%1 · %2 competitors · %3 judges · %4")
                            .arg(m_stage->currentText(), count(result.lines.size()),
                                 count(judgesOf(result)), sheets));
    const auto isProvisional = result.status == document::ResultStatus::Provisional;
    m_status->setTints(isProvisional ? Tint::WarnSoft : Tint::GoodSoft,
                       isProvisional ? Tint::Warn : Tint::Good);
    m_status->setText(isProvisional                                         ? tr("Provisional")
                          : result.status == document::ResultStatus::Locked ? tr("Locked")
                                                                            : tr("Announced"));
    m_sample->setText(tr("Sample"));
    m_sample->setVisible(m_session.document().event().competition.sample);
}

void ResultsPage::showPodium()
{
    const auto& rows = m_model->rows();
    for (std::size_t i = 0; i < m_podiumCards.size(); ++i) {
        PodiumCard::Content content;
        if (i < rows.size() && rows[i].medal > 0)
            content = {rows[i].medal, rows[i].name, rows[i].detail, rows[i].total,
                       rows[i].place.startsWith(QLatin1Char('=')) ? tr("shared place") : QString()};
        m_podiumCards[i]->setContent(content);
    }
    m_podium->setVisible(!rows.empty() && rows.front().medal > 0);
}

void ResultsPage::showNotes()
{
    m_note->clear();
    const auto& result = *m_result;
    if (result.conflicts > 0)
        return m_note->say(
            InlineMessage::Kind::Warn,
            tr("%n score sheet(s) in conflict do not count yet.", nullptr,
               static_cast<int>(result.conflicts)),
            tr("Two versions were saved apart. Choose one; until then the result is provisional."));
    if (result.acrossPanels)
        m_note->say(InlineMessage::Kind::Info, tr("Across panels"),
                    tr("These entries were marked by different judges, some of them stricter "
                       "than others. Compare places within one region or category."));
}

} // namespace juri::ui
