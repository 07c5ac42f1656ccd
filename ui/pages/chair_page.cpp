#include "ui/pages/chair_page.h"

#include "document/deductions.h"
#include "document/judging.h"
#include "document/ordering.h"
#include "model/ranking.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/hand_in_state.h"
#include "ui/models/session.h"
#include "ui/pages/deduction_form.h"
#include "ui/pages/order_board.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace juri::ui {

ChairPage::ChairPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_title(new Label(Type::Title))
    , m_subtitle(new Label(Type::Body, Tint::Muted))
    , m_tabs(new TabStrip)
    , m_message(new InlineMessage)
    , m_stack(new QStackedWidget)
    , m_items(new ItemModel(this))
    , m_table(new TableView)
    , m_none(new EmptyState(QStringLiteral("gavel")))
    , m_form(new DeductionForm)
    , m_board(new OrderBoard(session))
    , m_nothing(new EmptyState(QStringLiteral("gavel")))
{
    m_table->setModel(m_items);
    m_table->setItemDelegate(new CellDelegate(Tint::Text, m_table));
    m_table->setItemDelegateForColumn(ItemModel::NameColumn, new NameDelegate(m_table));
    buildLayout();
    connectWidgets();
    retranslate();
}

QWidget* ChairPage::buildDeductions()
{
    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, scaled(5), 1, scaled(8));
    inner->addWidget(m_table, 1);
    inner->addWidget(m_none, 1);
    auto* area = scrolling(m_form);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* part = new QWidget;
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->addWidget(card, 12);
    layout->addWidget(area, 8);
    return part;
}

void ChairPage::buildLayout()
{
    m_stack->addWidget(buildDeductions()); // as Tab
    m_stack->addWidget(m_board);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(18));
    layout->setSpacing(scaled(8));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(scaled(1));
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    layout->addLayout(titles);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_nothing, 1);
}

void ChairPage::connectWidgets()
{
    connect(m_tabs, &TabStrip::currentChanged, this, [this] {
        flush();
        showPart();
        emit keysChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { edit(index.row()); });
    connect(m_form, &DeductionForm::recordAsked, this, &ChairPage::take);
    connect(m_form, &DeductionForm::takeBackAsked, this, &ChairPage::takeBack);
    connect(m_form, &DeductionForm::newAsked, this, [this] {
        m_table->setCurrentIndex({});
        m_form->enter();
    });
    connect(m_board, &OrderBoard::said, m_message,
            [this](InlineMessage::Kind kind, const QString& what, const QString& rest) {
                m_message->say(kind, what, rest);
            });
    connect(m_board, &OrderBoard::inHandChanged, this, &ChairPage::showState);
    connect(m_message, &InlineMessage::actionAsked, this, &ChairPage::reopenAsked);
}

void ChairPage::retranslate()
{
    m_title->setText(tr("Chair's decisions"));
    m_tabs->setTexts({tr("Deductions and bonuses"), tr("Order for equal results")});
    m_tabs->setAccessibleName(tr("Chair's decisions"));
    m_table->setAccessibleName(tr("Recorded deductions and bonuses"));
    m_none->setTexts(tr("Nothing is recorded yet. What you take off or add stands here, and goes "
                        "with your score file."),
                     {});
    m_nothing->setTexts(tr("The rule of this stage asks nothing more of its chair: it counts no "
                           "deductions."),
                        {});
    m_form->retranslate();
    m_board->retranslate();
    if (m_reader)
        reload();
}

QString ChairPage::keys() const
{
    return m_stack->currentIndex() == Ties
        ? tr("Enter: next place     Digits: a place     Alt+↑↓: move     Del: take out     "
             "F1: all keys")
        : tr("↑↓: choose what is recorded     Enter: record     F1: all keys");
}

bool ChairPage::keepsTies() const
{
    const auto dances = document::dances(m_session.document(), m_stage);
    return std::ranges::find(dances, model::tiesDance()) != dances.end();
}

void ChairPage::reload()
{
    m_reader.reset();
    if (!m_session.isOpen() || m_session.document().kind() != document::Kind::Judge)
        return m_board->clear();
    const auto& document = m_session.document();
    m_stage = document::currentStage(document);
    m_reader.emplace(document, m_stage);
    const auto counted = document::countsDeductions(document, m_stage);
    m_counts = counted && *counted;
    m_subtitle->setText(toQString(m_reader->stage().name));
    fill();
    if (keepsTies())
        m_board->setDance(m_stage, model::tiesDance());
    else
        m_board->clear();
    m_tabs->setTabVisible(Deductions, m_counts);
    m_tabs->setTabVisible(Ties, keepsTies());
    m_tabs->setVisible(m_counts && keepsTies());
    m_tabs->setCurrentIndex(
        m_counts && !(keepsTies() && m_tabs->currentIndex() == Ties) ? Deductions : Ties);
    showPart();
}

void ChairPage::showPart()
{
    m_stack->setCurrentIndex(m_tabs->currentIndex() == Ties ? Ties : Deductions);
    const auto hasAny = m_counts || (m_reader && keepsTies());
    m_stack->setVisible(hasAny);
    m_nothing->setVisible(!hasAny);
    if (m_reader)
        showState();
}

void ChairPage::fill()
{
    const auto& document = m_session.document();
    m_filling = true;
    m_items->setRows(itemRows(*m_reader, document));
    m_filling = false;
    m_table->fitColumns(ItemModel::NameColumn);
    const auto isEmpty = m_items->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_form->setEntries(m_reader->rows());
    m_form->setItems(knownItems(*m_reader, document));
    m_form->edit(nullptr);
    m_form->setReadOnly(document.isReadOnly());
}

void ChairPage::refresh(const document::ChangeSet& changes)
{
    if (changes.setup || changes.handIn || changes.records || !m_reader)
        return reload();
    m_board->reload();
}

void ChairPage::showState()
{
    const auto isTies = m_stack->currentIndex() == Ties;
    const auto state = handInState(m_session.document(), m_stage);
    if (isTies && state.isReadOnly)
        m_message->say(InlineMessage::Kind::Good, state.what, state.rest, state.action);
    else if (isTies)
        m_message->say(InlineMessage::Kind::Info,
                       tr("It counts only between entries whose results are equal."),
                       tr("Whom you do not place stays behind those you do."));
    else
        m_message->clear();
}

void ChairPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

const ItemRow* ChairPage::chosen() const
{
    const auto row = m_table->currentIndex().row();
    return row < 0 || row >= m_items->rowCount() ? nullptr
                                                 : &m_items->rows()[static_cast<std::size_t>(row)];
}

void ChairPage::edit(int row)
{
    if (m_filling)
        return;
    const auto* item = row < 0 ? nullptr : &m_items->rows()[static_cast<std::size_t>(row)];
    m_form->edit(item);
    m_form->setReadOnly(m_session.document().isReadOnly() || (item && !item->isOwn));
}

/// A second one under the same name would replace the first without a word.
void ChairPage::take(const CompetitorId& competitor, const QString& item, Points points,
                     const QString& reason)
{
    const auto& rows = m_items->rows();
    const auto same = std::ranges::find_if(rows, [&](const ItemRow& row) {
        return row.isOwn && row.competitor == competitor && toQString(row.item.name) == item;
    });
    if (m_form->isChange() || same == rows.end())
        return record(competitor, item, points, reason);
    m_form->explain(tr("“%1” is recorded for no. %2 already.").arg(item, same->number),
                    tr("Choose it in the table to change it, or give this one another name."));
}

void ChairPage::record(const CompetitorId& competitor, const QString& item, Points points,
                       const QString& reason)
{
    m_session.report(document::deduct(m_session.document(), m_stage, competitor, toUtf8(item),
                                      points, toUtf8(reason)));
}

void ChairPage::takeBack()
{
    const auto* row = chosen();
    if (!row || !row->isOwn)
        return;
    const auto item = *row;
    ReasonDialog dialog(
        tr("Take back “%1” of no. %2?").arg(toQString(item.item.name), item.number),
        tr("The points no longer count. The reason is kept and goes with your scores."),
        tr("Take back"), this);
    if (dialog.exec() == QDialog::Accepted)
        record(item.competitor, toQString(item.item.name), Points(), dialog.reason());
}

bool ChairPage::showFailure(const Error& error)
{
    const auto text = errorText(error);
    if (m_stack->currentIndex() == Deductions)
        m_form->explain(text.what, text.rest);
    else
        m_message->say(InlineMessage::Kind::Bad, text.what, text.rest);
    return true;
}

QString ChairPage::message() const
{
    return m_stack->currentIndex() == Deductions ? m_form->message() : m_message->text();
}

void ChairPage::arrive()
{
    if (m_stack->currentIndex() == Deductions)
        m_form->enter();
    else
        m_board->enter();
}

bool ChairPage::flush()
{
    return m_board->flush();
}

void ChairPage::undo()
{
    step(true);
}

void ChairPage::redo()
{
    step(false);
}

void ChairPage::step(bool isUndo)
{
    if (!m_session.isOpen() || m_board->restoreTyped())
        return;
    auto& document = m_session.document();
    const auto what = isUndo ? document::undoStep(document) : document::redoStep(document);
    if (what && m_session.report(isUndo ? document::undo(document) : document::redo(document)))
        m_board->take(what->competitor);
}

} // namespace juri::ui
