#include "document/remarks.h"
#include "ui/models/hand_in_state.h"
#include "ui/models/session.h"
#include "ui/pages/entry_head.h"
#include "ui/pages/entry_list.h"
#include "ui/pages/entry_words.h"
#include "ui/pages/score_page.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/descriptor_panel.h"
#include "ui/widgets/entry_header.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/total_panel.h"

#include <QScrollArea>
#include <algorithm>

/// What of a sheet the score page shows.
namespace juri::ui {

void ScorePage::showEntry()
{
    m_list->select(m_competitor);
    const auto* entry = model::findCompetitor(m_session.document().event(), m_competitor);
    EntryHeader::Content content;
    if (isPractising())
        content = {QStringLiteral("?"),
                   tr("Practice sheet"),
                   tr("Try anything here: nothing of it is kept or handed in."),
                   {},
                   {}};
    if (entry)
        content = headOf(*m_reader, *entry);
    m_header->setContent(content);
    showAttachments();
    m_total->setNeighbours(m_list->before(m_competitor).has_value(),
                           m_list->after(m_competitor).has_value());
    showSheet(true);
    emit entryShown();
}

void ScorePage::showSheet(bool isAnother)
{
    m_current = document::sheet(m_session.document(), m_stage, m_competitor);
    const auto marks = m_current ? m_current->value.marks : model::Marks();
    const auto total = m_reader->total(marks);
    const auto texts = m_reader->contributions(total);
    if (isAnother)
        m_sheet->setMarks(marks, texts);
    else
        m_sheet->updateMarks(marks, texts);
    m_sheet->setSubtotals(m_reader->subtotals(total));
    std::vector<CriterionRow::Hint> hints;
    if (m_current)
        for (const auto& hint : m_reader->hints(*m_current))
            hints.push_back({hint.text, hint.asks});
    m_sheet->setHints(hints);
    showVerdict();
    showTotal();
    showDescriptors(std::max(0, m_sheet->active()));
}

void ScorePage::showVerdict()
{
    const auto state = m_current ? m_current->state : document::SheetState::Empty;
    const auto isOut =
        state == document::SheetState::Recused || state == document::SheetState::Absent;
    const auto handIn = handInState(m_session.document(), m_stage);
    const auto readOnly = isOut || !canMark() || m_session.document().isReadOnly();
    m_sheet->setReadOnly(readOnly);
    m_descriptors->setReadOnly(readOnly);
    m_words->setReadOnly(readOnly && !isOut);
    m_action = MessageAction::None;
    m_message->clear();
    if (handIn.isReadOnly) {
        m_action = MessageAction::Reopen;
        m_message->say(InlineMessage::Kind::Good, handIn.what, handIn.rest, handIn.action);
    } else if (isOut) {
        m_action = MessageAction::TakeBack;
        const auto isRecused = state == document::SheetState::Recused;
        m_message->say(InlineMessage::Kind::Info,
                       isRecused ? tr("You do not mark this competitor (conflict of interest).")
                                 : tr("This competitor was absent."),
                       toQString(m_current->text.reason), tr("Mark after all"));
    } else if (!handIn.what.isEmpty()) {
        m_message->say(InlineMessage::Kind::Info, handIn.what, handIn.rest);
    }
}

void ScorePage::showTotal()
{
    if (m_current && m_current->value.verdict != model::Verdict::Scored) // which is not a zero
        return m_total->setContent({QString(QChar(0x2013)), {}, {}, {}});
    const auto marks = m_current ? m_current->value.marks : model::Marks();
    const auto total = m_reader->total(marks);
    TotalPanel::Content content;
    content.total =
        marks.empty() ? QString(QChar(0x2013)) : formatNumber(total.soFar.toDouble(), 2);
    content.left = total.missing > 0 ? tr("%n criteria left", nullptr, total.missing)
                                     : tr("All criteria marked");
    if (total.missing > 0)
        content.atMost = (m_reader->rule().lowerIsBetter ? tr("at least %1") : tr("at most %1"))
                             .arg(formatNumber(total.atBest.toDouble(), 2));
    const auto full = total.full.toDouble();
    for (std::size_t i = 0; i < total.parts.size(); ++i)
        if (total.parts[i].value && full > 0)
            content.parts.push_back({total.parts[i].value->toDouble() / full, static_cast<int>(i)});
    m_total->setContent(content);
}

/// Scrolls to the row in hand, to why there is none, or to the words being written below.
void ScorePage::showInHand()
{
    const auto isWriting = m_words->isAncestorOf(window()->focusWidget());
    const auto isOut = m_current && m_current->value.verdict != model::Verdict::Scored;
    QWidget* inHand = isWriting ? static_cast<QWidget*>(m_words)
        : isOut                 ? m_message // which says why
                                : m_sheet->activeRow();
    if (inHand)
        m_sheetArea->ensureWidgetVisible(inHand, 0, scaled(8));
}

void ScorePage::showDescriptors(int index)
{
    showInHand();
    const auto& criteria = m_reader->stage().rubric.criteria;
    if (index < 0 || index >= static_cast<int>(criteria.size()))
        return m_descriptors->clear();
    m_descriptors->setCriterion(criteria[static_cast<std::size_t>(index)], index,
                                static_cast<int>(criteria.size()));
    m_descriptors->setMark(m_sheet->activeMark());
    showWords(index);
}

/// What is written about the entry, and about the criterion in hand.
void ScorePage::showWords(int index)
{
    const auto& stage = m_reader->stage();
    if (m_current)
        ui::showWords(*m_words, m_session.document(), stage, *m_current,
                      stage.rubric.criteria[static_cast<std::size_t>(index)], false);
}

} // namespace juri::ui
