#include "ui/pages/rank_page.h"

#include "ui/models/hand_in_state.h"
#include "ui/models/session.h"
#include "ui/pages/entry_asking.h"
#include "ui/pages/entry_head.h"
#include "ui/pages/entry_words.h"
#include "ui/pages/order_board.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/entry_header.h"
#include "ui/widgets/tab_strip.h"

#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

RankPage::RankPage(Session& session, QWidget* parent)
    : JudgingPage(parent)
    , m_session(session)
    , m_header(new EntryHeader)
    , m_tabs(new TabStrip)
    , m_message(new InlineMessage)
    , m_board(new OrderBoard(session))
    , m_words(new WordsBox)
    , m_empty(new EmptyState(QStringLiteral("clipboard-list")))
    , m_content(new QWidget)
{
    m_tabs->setScrolls(true);
    m_tabs->setFocusPolicy(Qt::NoFocus); // Ctrl+PgUp and Ctrl+PgDn, from wherever the cursor is
    m_words->setForPlaces(true);
    m_words->setLow(false);
    buildLayout();
    connectWidgets();
    retranslate();
}

void RankPage::buildLayout()
{
    m_board->below().addWidget(m_words, 1);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(scaled(20), scaled(8), scaled(20), scaled(14));
    content->setSpacing(scaled(10));
    content->addWidget(m_tabs, 0, Qt::AlignLeft);
    content->addWidget(m_message);
    content->addWidget(m_board, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
}

void RankPage::connectWidgets()
{
    connect(m_tabs, &TabStrip::currentChanged, this, &RankPage::chooseDance);
    connect(m_board, &OrderBoard::inHandChanged, this, [this] {
        showEntry();
        showState();
    });
    connect(m_board, &OrderBoard::said, this,
            [this](InlineMessage::Kind kind, const QString& what, const QString& rest) {
                m_action = MessageAction::None;
                m_message->say(kind, what, rest);
            });
    connect(m_words, &WordsBox::settled, this,
            [this](WordsBox::Kind kind, const CriterionId& dance, const QString& text) {
                if (m_current)
                    saveWords(m_session, *m_current, kind, dance, text);
            });
    connect(m_words, &WordsBox::leaveAsked, m_board, &OrderBoard::enter);
    connect(m_message, &InlineMessage::actionAsked, this, &RankPage::takeMessageAction);
    const auto onKey = [this](Qt::Key key, auto slot) {
        auto* shortcut = new QShortcut(Qt::CTRL | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onKey(Qt::Key_PageDown, &RankPage::nextDance);
    onKey(Qt::Key_PageUp, &RankPage::previousDance);
}

void RankPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Dances"));
    m_empty->setTexts(tr("You have no entries to put in order. If that surprises you, ask the "
                         "committee for a new judge file."),
                      {});
    m_words->retranslate();
    m_board->retranslate();
    if (m_reader)
        reload();
}

QString RankPage::keys() const
{
    const auto keys = tr("Enter: next free place     Digits: a place     Alt+↑↓: move     "
                         "Del: take out");
    const auto dance = m_dances.size() > 1 ? tr("     Ctrl+PgDn: next dance") : QString();
    return keys + dance + tr("     F1: all keys");
}

void RankPage::reload()
{
    m_reader.reset();
    m_dances.clear();
    if (!m_session.isOpen())
        return m_board->clear();
    const auto& document = m_session.document();
    m_stage = document::currentStage(document);
    const auto* stage = model::findStage(document.event(), m_stage);
    if (!stage || stage->kind != model::StageKind::Rank)
        return m_board->clear();
    m_reader.emplace(document, m_stage);
    m_dances = m_reader->dances();
    if (danceIndex() < 0)
        m_dance = m_dances.empty() ? CriterionId() : m_dances.front().dance;
    const auto isEmpty = m_dances.empty() || document::sheets(document, m_stage).empty();
    m_content->setVisible(!isEmpty);
    m_header->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showTabs();
    m_board->setDance(m_stage, m_dance);
}

void RankPage::refresh(const document::ChangeSet& changes)
{
    if (changes.setup || changes.handIn || !m_reader)
        return reload();
    const auto concerns = [this](const auto& key) { return key.stage == m_stage; };
    if (std::ranges::none_of(changes.ballots, concerns))
        return;
    m_dances = m_reader->dances();
    showTabs();
    m_board->reload();
}

/// A finished dance has a tick, one that is begun says how far it is.
void RankPage::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > static_cast<int>(m_dances.size()))
        m_tabs->removeTab(0);
    QStringList texts;
    for (const auto& dance : m_dances)
        texts << (dance.isComplete() ? QStringLiteral("\u2713 %1").arg(dance.name)
                      : dance.placed > 0
                      ? tr("%1 (%2 of %3)").arg(dance.name).arg(dance.placed).arg(dance.wanted)
                      : dance.name);
    m_tabs->setTexts(texts);
    for (std::size_t i = 0; i < m_dances.size(); ++i)
        if (m_dances[i].isComplete())
            m_tabs->setAccessibleTabName(static_cast<int>(i),
                                         tr("%1, complete").arg(m_dances[i].name));
    m_tabs->setCurrentIndex(std::max(0, danceIndex()));
    m_tabs->setVisible(m_dances.size() > 1);
}

int RankPage::danceIndex() const
{
    const auto at = std::ranges::find(m_dances, m_dance, &DanceState::dance);
    return at == m_dances.end() ? -1 : static_cast<int>(at - m_dances.begin());
}

int RankPage::nextOpen() const
{
    const auto count = static_cast<int>(m_dances.size());
    for (int i = 1; i < count; ++i) {
        const auto at = (danceIndex() + i) % count;
        if (!m_dances[static_cast<std::size_t>(at)].isComplete())
            return at;
    }
    return -1;
}

void RankPage::chooseDance(int index)
{
    if (index < 0 || index >= static_cast<int>(m_dances.size()) || index == danceIndex())
        return;
    const auto wanted = m_dances[static_cast<std::size_t>(index)].dance;
    if (flush()) {
        m_dance = wanted;
        m_board->setDance(m_stage, m_dance);
        m_board->takeFirst();
    }
    showTabs();
    m_board->enter();
}

void RankPage::stepDance(int by)
{
    const auto count = static_cast<int>(m_dances.size());
    if (count > 1)
        chooseDance((danceIndex() + by + count) % count);
}

void RankPage::nextDance()
{
    stepDance(1);
}

void RankPage::previousDance()
{
    stepDance(-1);
}

void RankPage::showEntry()
{
    const auto& document = m_session.document();
    const auto* entry = model::findCompetitor(document.event(), m_board->inHand());
    m_current = document::sheet(document, m_stage, m_board->inHand());
    if (!m_reader || !entry || !m_current)
        return m_header->setContent({});
    const auto& sheets = m_reader->sheets();
    m_header->setContent(headOf(sheets, *entry));
    m_words->setReadOnly(!canMark() || document.isReadOnly());
    if (const auto* dance = model::findCriterion(sheets.stage().rubric, m_dance))
        showWords(*m_words, document, sheets.stage(), *m_current, *dance, true);
}

void RankPage::showState()
{
    m_action = MessageAction::None;
    m_message->clear();
    if (const auto state = handInState(m_session.document(), m_stage); state.isReadOnly) {
        m_action = MessageAction::Reopen;
        return m_message->say(InlineMessage::Kind::Good, state.what, state.rest, state.action);
    }
    const auto at = danceIndex();
    if (at >= 0 && m_dances[static_cast<std::size_t>(at)].isComplete())
        showComplete(m_dances[static_cast<std::size_t>(at)]);
}

void RankPage::showComplete(const DanceState& done)
{
    const auto places = static_cast<int>(done.placed);
    const auto what = m_dances.size() > 1
        ? tr("%1: all %n places are given.", nullptr, places).arg(done.name)
        : tr("All %n places are given.", nullptr, places);
    if (const auto next = nextOpen(); next >= 0) {
        m_action = MessageAction::NextDance;
        const auto& name = m_dances[static_cast<std::size_t>(next)].name;
        return m_message->say(InlineMessage::Kind::Good, what, {}, tr("On to %1").arg(name));
    }
    m_action = MessageAction::Review;
    m_message->say(InlineMessage::Kind::Good, what,
                   tr("Look it over, then hand in (Ctrl+H). Until then everything can be moved."),
                   tr("Review"));
}

void RankPage::takeMessageAction()
{
    switch (m_action) {
    case MessageAction::Reopen: return emit reopenAsked();
    case MessageAction::Review: return emit reviewAsked();
    case MessageAction::NextDance: return chooseDance(nextOpen());
    case MessageAction::None: return;
    }
}

bool RankPage::showFailure(const Error& error)
{
    const auto text = errorText(error);
    m_action = MessageAction::None;
    m_message->say(InlineMessage::Kind::Bad, text.what, text.rest);
    return true;
}

QString RankPage::message() const
{
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

void RankPage::arrive()
{
    m_board->enter();
}

void RankPage::open(const CompetitorId& competitor, const CriterionId& dance)
{
    if (!dance.isEmpty() && dance != m_dance) {
        m_dance = dance;
        reload();
    }
    m_board->take(competitor);
    m_board->enter();
}

bool RankPage::flush()
{
    m_words->flush();
    return m_board->flush();
}

const CompetitorId& RankPage::competitor() const
{
    return m_board->inHand();
}

bool RankPage::canMark() const
{
    return m_session.isOpen() && m_reader && m_current
        && !document::isHandedIn(m_session.document(), m_stage);
}

void RankPage::nextEntry()
{
    m_board->step(1);
}

void RankPage::previousEntry()
{
    m_board->step(-1);
}

void RankPage::find()
{
    m_board->find(false);
}

void RankPage::findByNumber()
{
    m_board->find(true);
}

void RankPage::askVerdict()
{
    if (!canMark() || !flush())
        return;
    ui::askVerdict(m_session, m_stage, m_board->inHand(), this);
    m_board->enter();
}

void RankPage::write()
{
    m_words->enter();
}

void RankPage::undo()
{
    step(true);
}

void RankPage::redo()
{
    step(false);
}

void RankPage::step(bool isUndo)
{
    if (!m_session.isOpen() || m_board->restoreTyped())
        return;
    m_words->flush();
    auto& document = m_session.document();
    const auto what = isUndo ? document::undoStep(document) : document::redoStep(document);
    if (what && m_session.report(isUndo ? document::undo(document) : document::redo(document)))
        open(what->competitor, what->criterion);
}

} // namespace juri::ui
