#include "ui/pages/score_page.h"

#include "document/remarks.h"
#include "ui/dialogs/nominate_dialog.h"
#include "ui/models/session.h"
#include "ui/pages/entry_asking.h"
#include "ui/pages/entry_list.h"
#include "ui/pages/entry_words.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/attachment_bar.h"
#include "ui/widgets/descriptor_panel.h"
#include "ui/widgets/entry_header.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/total_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kSideHeight = 150; ///< of the descriptors, where they stand below the sheet
constexpr int kWordsRoom = 140;  ///< its head, four lines, and what lies between

} // namespace

ScorePage::ScorePage(Session& session, QWidget* parent)
    : JudgingPage(parent)
    , m_session(session)
    , m_list(new EntryList)
    , m_header(new EntryHeader)
    , m_attachments(new AttachmentBar)
    , m_message(new InlineMessage)
    , m_sheet(new SheetView)
    , m_words(new WordsBox)
    , m_side(new QWidget)
    , m_middle(new QHBoxLayout)
    , m_sideBelow(new QVBoxLayout)
    , m_wordsBelow(new QVBoxLayout)
    , m_wordsBeside(new QVBoxLayout)
    , m_descriptors(new DescriptorPanel)
    , m_total(new TotalPanel)
{
    buildLayout();
    placeWords();
    m_sheet->installEventFilter(this);
    m_sheetArea->installEventFilter(this);
    connectWidgets();
    retranslate();
}

QWidget* ScorePage::buildSheetColumn()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(6), 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_message);
    layout->addWidget(m_sheet);
    layout->addLayout(m_wordsBelow, 1);
    layout->addLayout(m_sideBelow);
    layout->addStretch();
    m_sheetArea = scrolling(content);
    return m_sheetArea;
}

void ScorePage::buildLayout()
{
    auto* words = new QVBoxLayout(m_side);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(scaled(8));
    words->addWidget(m_descriptors, 1);
    words->addLayout(m_wordsBeside);
    auto* middle = m_middle;
    middle->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(14));
    middle->setSpacing(scaled(10));
    middle->addWidget(buildSheetColumn(), 11);
    middle->addWidget(m_side, 9);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_attachments);
    right->addLayout(middle, 1);
    right->addWidget(m_total);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
}

/// Beside the sheet, or below it where large letters leave no room for two columns.
void ScorePage::placeSide()
{
    const auto room = width() - m_list->width() - scaled(50);
    const auto needed = m_sheet->minimumSizeHint().width() + m_side->minimumSizeHint().width();
    const auto isBelow = room < needed;
    if (isBelow == (m_sideBelow->indexOf(m_side) >= 0))
        return;
    m_descriptors->setMinimumHeight(isBelow ? scaled(kSideHeight) : 0);
    if (isBelow)
        m_sideBelow->addWidget(m_side);
    else
        m_middle->addWidget(m_side, 9);
}

/// Below the sheet where that leaves it room, else beside it.
void ScorePage::placeWords()
{
    placeSide();
    const auto room = m_sheetArea->height() - m_sheet->sizeHint().height();
    const auto isBeside = room < scaled(kWordsRoom);
    auto* layout = isBeside ? m_wordsBeside : m_wordsBelow;
    if (layout->indexOf(m_words) >= 0)
        return;
    layout->addWidget(m_words, isBeside ? 0 : 1);
    m_words->setLow(isBeside);
}

/// Whatever changed its room, what is in hand stays in sight.
void ScorePage::fit()
{
    placeWords();
    showInHand();
}

void ScorePage::resizeEvent(QResizeEvent* event)
{
    JudgingPage::resizeEvent(event);
    m_list->setRoom(width());
}

bool ScorePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) // of the sheet or of the room it has
        QMetaObject::invokeMethod(this, &ScorePage::fit, Qt::QueuedConnection);
    return JudgingPage::eventFilter(watched, event);
}

void ScorePage::connectWidgets()
{
    connect(m_list, &EntryList::chosen, this, &ScorePage::choose);
    connect(m_list, &EntryList::searchLeft, this, [this] { m_sheet->enter(); });
    connect(m_sheet, &SheetView::markAsked, this, &ScorePage::enterMark);
    connect(m_sheet, &SheetView::clearAsked, this, &ScorePage::clearMark);
    connect(m_sheet, &SheetView::activated, this, &ScorePage::showDescriptors);
    connect(m_sheet, &SheetView::typed, this,
            [this] { m_descriptors->setMark(m_sheet->activeMark()); });
    connect(m_sheet, &SheetView::finished, this, &ScorePage::finishEntry);
    connect(m_descriptors, &DescriptorPanel::markChosen, m_sheet, &SheetView::enterMark);
    connect(m_attachments, &AttachmentBar::openAsked, this, &ScorePage::openAttachment);
    connect(&m_session, &Session::closed, this, [this] { m_files.clear(); });
    connect(m_words, &WordsBox::settled, this, &ScorePage::saveWords);
    connect(m_words, &WordsBox::leaveAsked, this, [this] { m_sheet->enter(m_sheet->active()); });
    connect(m_message, &InlineMessage::actionAsked, this, &ScorePage::takeMessageAction);
    connect(m_total, &TotalPanel::previousAsked, this, &ScorePage::previousEntry);
    connect(m_total, &TotalPanel::nextAsked, this, &ScorePage::nextEntry);
}

void ScorePage::retranslate()
{
    m_list->retranslate();
    m_total->retranslate();
    m_attachments->retranslate();
    m_words->retranslate();
    if (m_reader)
        reload();
}

QString ScorePage::keys() const
{
    return tr("Enter: next criterion     Ctrl+↓: next competitor     Ctrl+Z: undo     "
              "F1: all keys");
}

void ScorePage::reload()
{
    m_reader.reset();
    if (!m_session.isOpen())
        return;
    const auto& document = m_session.document();
    m_stage = document::currentStage(document);
    m_reader.emplace(document, m_stage);
    const auto active = m_sheet->active();
    const auto hadCursor = m_sheet->isAncestorOf(window()->focusWidget());
    m_list->setRows(m_reader->rows());
    m_sheet->setRubric(m_reader->stage().rubric);
    m_descriptors->setNote(toQString(m_reader->stage().rubric.note));

    const auto& rows = m_list->rows();
    const auto known = std::ranges::find(rows, m_competitor, &EntryRow::competitor);
    const auto waiting = std::ranges::find_if(rows, [](const auto& row) {
        return row.state == EntryState::Empty || row.state == EntryState::Partial;
    });
    if (known == rows.end() && !isPractising())
        m_competitor = waiting != rows.end() ? waiting->competitor
            : rows.empty()                   ? CompetitorId()
                                             : rows.front().competitor;
    showEntry();
    if (hadCursor) // the boxes are new ones
        m_sheet->enter(active);
}

void ScorePage::refresh(const document::ChangeSet& changes)
{
    if (changes.setup || changes.handIn || !m_reader)
        return reload();
    for (const auto& key : changes.ballots) {
        if (key.stage != m_stage)
            continue;
        const auto isListed = key.competitor != document::practiceEntry();
        if (const auto sheet = document::sheet(m_session.document(), m_stage, key.competitor);
            sheet && isListed)
            m_list->updateRow(m_reader->row(*sheet));
        if (key.competitor == m_competitor)
            showSheet(false);
    }
}

void ScorePage::arrive()
{
    m_sheet->enter();
}

bool ScorePage::canMark() const
{
    return m_session.isOpen() && m_current && !document::isHandedIn(m_session.document(), m_stage);
}

bool ScorePage::canNominate() const
{
    return canMark() && !m_reader->awards().empty();
}

bool ScorePage::isPractising() const
{
    return m_competitor == document::practiceEntry();
}

void ScorePage::open(const CompetitorId& competitor, const CriterionId& criterion)
{
    m_competitor = competitor;
    showEntry();
    if (criterion.isEmpty())
        m_sheet->enter();
    else
        m_sheet->enter(criterion);
}

void ScorePage::choose(const CompetitorId& competitor)
{
    if (!flush())
        return m_list->select(m_competitor);
    open(competitor);
}

bool ScorePage::flush()
{
    m_words->flush();
    return m_sheet->commit();
}

void ScorePage::enterMark(const CriterionId& criterion, Points mark)
{
    keep(document::enterMark(m_session.document(), m_stage, m_competitor, criterion, mark),
         criterion);
}

void ScorePage::clearMark(const CriterionId& criterion)
{
    keep(document::clearMark(m_session.document(), m_stage, m_competitor, criterion), criterion);
}

void ScorePage::keep(const Result<document::ChangeSet>& result, const CriterionId& criterion)
{
    if (!m_session.report(result))
        m_sheet->showReason(criterion, errorText(result.error()).what);
}

void ScorePage::saveWords(WordsBox::Kind kind, const CriterionId& criterion, const QString& text)
{
    if (!m_current)
        return;
    ui::saveWords(m_session, *m_current, kind, criterion, text);
    showWords(std::max(0, m_sheet->active()));
}

void ScorePage::practise()
{
    if (m_session.isOpen() && m_reader && flush())
        open(document::practiceEntry());
}

void ScorePage::write()
{
    m_words->enter();
}

void ScorePage::nominate()
{
    if (!canMark() || !flush())
        return;
    NominateDialog dialog(m_reader->awards(), m_current->text.nominations, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (const auto& [award, because] : dialog.nominations())
        m_session.report(document::nominate(m_session.document(), m_stage, m_competitor, award,
                                            toUtf8(because)));
}

bool ScorePage::showFailure(const Error& error)
{
    const auto text = errorText(error);
    m_action = MessageAction::Retry;
    m_message->say(InlineMessage::Kind::Bad, text.what, text.rest, tr("Try again"));
    return true;
}

void ScorePage::takeMessageAction()
{
    switch (m_action) {
    case MessageAction::None: return;
    case MessageAction::Retry:
        if (flush())
            showVerdict();
        return;
    case MessageAction::TakeBack:
        m_session.report(document::takeBackVerdict(m_session.document(), m_stage, m_competitor));
        return m_sheet->enter();
    case MessageAction::Reopen: return emit reopenAsked();
    }
}

void ScorePage::nextEntry()
{
    if (const auto next = m_list->after(m_competitor); next && flush())
        open(*next);
}

void ScorePage::previousEntry()
{
    if (const auto previous = m_list->before(m_competitor); previous && flush())
        open(*previous);
}

void ScorePage::finishEntry()
{
    if (m_list->after(m_competitor))
        return nextEntry();
    if (!flush())
        return;
    const auto waiting = std::ranges::find_if(m_list->rows(), [](const auto& row) {
        return row.state == EntryState::Empty || row.state == EntryState::Partial;
    });
    if (waiting == m_list->rows().end())
        return emit allScored();
    open(waiting->competitor);
}

void ScorePage::chooseLevel(int level)
{
    m_descriptors->choose(level);
}

void ScorePage::find()
{
    m_list->find();
}

void ScorePage::findByNumber()
{
    m_list->findByNumber();
}

void ScorePage::askVerdict()
{
    if (!canMark())
        return;
    ui::askVerdict(m_session, m_stage, m_competitor, this);
}

void ScorePage::undo()
{
    step(true);
}

void ScorePage::redo()
{
    step(false);
}

void ScorePage::step(bool isUndo)
{
    if (!m_session.isOpen() || m_sheet->restoreTyped())
        return;
    m_words->flush();
    auto& document = m_session.document();
    const auto what = isUndo ? document::undoStep(document) : document::redoStep(document);
    if (!what)
        return;
    if (m_session.report(isUndo ? document::undo(document) : document::redo(document)))
        open(what->competitor, what->criterion);
}

} // namespace juri::ui
