#include "ui/pages/review_page.h"

#include "document/handing.h"
#include "document/judging.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/models/hand_in_state.h"
#include "ui/models/review_findings.h"
#include "ui/models/session.h"
#include "ui/pages/review_grid.h"
#include "ui/pages/review_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace juri::ui {

namespace {

constexpr int kPanelWidth = 310;
constexpr int kRoomForBoth = 1000;

} // namespace

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ReviewModel(this))
    , m_title(new Label(Type::Title))
    , m_subtitle(new Label(Type::Body, Tint::Muted))
    , m_state(new Chip)
    , m_turn(new Button(Button::Kind::Secondary))
    , m_save(new Button(Button::Kind::Secondary))
    , m_handIn(new Button(Button::Kind::Primary))
    , m_message(new InlineMessage)
    , m_grid(new ReviewGrid)
    , m_key(new Label(Type::Caption, Tint::Muted))
    , m_note(new InlineMessage)
    , m_panel(new ReviewPanel)
    , m_empty(new EmptyState(QStringLiteral("clipboard-list")))
{
    m_turn->setIconName(QStringLiteral("list-checks"));
    m_turn->setCheckable(true);
    m_save->setIconName(QStringLiteral("download"));
    m_handIn->setIconName(QStringLiteral("clipboard-check"));
    m_key->setWordWrap(true);
    m_note->setDismissable(true);
    m_grid->setModel(m_model);
    m_grid->setItemDelegateForColumn(ReviewModel::NameColumn, new NameDelegate(m_grid));
    buildLayout();
    connectWidgets();
    retranslate();
}

QWidget* ReviewPage::buildGridColumn()
{
    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, scaled(5), 1, scaled(8));
    inner->addWidget(m_grid, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(14), scaled(2), scaled(14), 0);
    foot->addWidget(m_key);
    inner->addLayout(foot);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(card, 1);
    layout->addWidget(m_note);
    return column;
}

void ReviewPage::buildLayout()
{
    auto* state = new QHBoxLayout;
    state->setSpacing(scaled(10));
    state->addWidget(m_subtitle);
    state->addWidget(m_state);
    state->addStretch();
    auto* titles = new QVBoxLayout;
    titles->setSpacing(scaled(1));
    titles->addWidget(m_title);
    titles->addLayout(state);
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addLayout(titles, 1);
    head->addWidget(m_turn);
    head->addWidget(m_save);
    head->addWidget(m_handIn);

    m_content = new QWidget;
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(scaled(12));
    m_gridColumn = buildGridColumn();
    columns->addWidget(m_gridColumn, 1);
    columns->addWidget(m_panel);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(18));
    layout->setSpacing(scaled(12));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
}

void ReviewPage::connectWidgets()
{
    m_grid->setTake(
        [this](const QModelIndex& index, const QString& text) { return take(index, text); });
    connect(m_save, &Button::clicked, this, &ReviewPage::saveAsked);
    connect(m_handIn, &Button::clicked, this, &ReviewPage::handInAsked);
    connect(m_message, &InlineMessage::actionAsked, this, &ReviewPage::reopenAsked);
    connect(m_note, &InlineMessage::actionAsked, this, &ReviewPage::undoNoted);
    connect(m_grid, &ReviewGrid::activated, this, &ReviewPage::activate);
    connect(m_grid, &ReviewGrid::pasteAsked, this, &ReviewPage::paste);
    connect(m_grid, &ReviewGrid::clearAsked, this, &ReviewPage::clearMarks);
    connect(m_grid, &ReviewGrid::typingEnded, this, [this] {
        if (m_noteAction == NoteAction::None) // why it was refused
            m_note->clear();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    m_panel->setCurrent(m_model->row(index.row()).entry.competitor);
            });
    connect(m_panel, &ReviewPanel::cellAsked, this, &ReviewPage::selectCell);
    connect(m_turn, &Button::toggled, this, &ReviewPage::arrangeColumns);
    connect(&Theme::instance(), &Theme::changed, this, &ReviewPage::arrangeColumns);
}

/// Grid and panel side by side, or in turn where that would squeeze the grid.
void ReviewPage::arrangeColumns()
{
    const auto hasRoom = width() >= scaled(kRoomForBoth);
    m_turn->setVisible(!hasRoom && !ranks());
    m_gridColumn->setVisible(hasRoom || ranks() || !m_turn->isChecked());
    m_panel->setVisible(!ranks() && (hasRoom || m_turn->isChecked()));
    m_panel->setMinimumWidth(scaled(kPanelWidth));
    m_panel->setMaximumWidth(hasRoom ? scaled(kPanelWidth) : QWIDGETSIZE_MAX);
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void ReviewPage::retranslate()
{
    m_save->setText(tr("Save &score file…"));
    m_handIn->setText(tr("Hand &in…"));
    m_turn->setAccessibleName(tr("Look at your marks from above"));
    m_turn->setToolTip(m_turn->accessibleName());
    m_empty->setTexts(tr("You have no entries to mark. If that surprises you, ask the committee "
                         "for a new judge file."),
                      {});
    m_panel->retranslate();
    reload();
}

QString ReviewPage::keys() const
{
    if (ranks())
        return tr("Enter: back to the order     Ctrl+Z: undo     Ctrl+H: hand in     "
                  "F1: all keys");
    return tr("Digits: type a mark     Enter: to the sheet     Ctrl+V: paste     Ctrl+Z: undo     "
              "F1: all keys");
}

void ReviewPage::arrive()
{
    if (m_stale)
        reload();
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0, ReviewModel::FirstCriterion));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::refresh(const document::ChangeSet& changes)
{
    m_stale = true;
    if (isVisible() || changes.setup || changes.handIn)
        reload();
}

void ReviewPage::reload()
{
    if (!m_session.isOpen() || m_session.document().kind() != document::Kind::Judge)
        return;
    m_stale = false;
    const auto& document = m_session.document();
    m_stage = document::currentStage(document);
    m_reader.emplace(document, m_stage);
    m_title->setText(ranks() ? tr("Review your order") : tr("Review your sheets"));
    m_grid->setAccessibleName(ranks() ? tr("Your places") : tr("Your marks"));
    m_subtitle->setText(toQString(m_reader->stage().name));
    fillTable();
    const auto isEmpty = m_model->rowCount() == 0;
    m_content->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showState(document::isHandedIn(document, m_stage));
}

void ReviewPage::fillTable()
{
    const auto& document = m_session.document();
    const auto& rubric = m_reader->stage().rubric;
    const auto sheets = document::sheets(document, m_stage);
    ReviewPanel::Content content;
    QStringList key;
    m_criteria.clear();
    for (const auto& criterion : rubric.criteria) {
        if (ranks() && criterion.informationOnly)
            continue;
        const auto at = m_criteria.size();
        const QString letter(QChar(static_cast<char16_t>(u'A' + at % 26)));
        const auto name = toQString(criterion.name);
        content.heads.emplace_back(letter, name);
        m_criteria.push_back(criterion.id);
        key << (ranks() ? QStringLiteral("%1 = %2").arg(letter, name)
                        : QStringLiteral("%1 = %2 (%3)")
                              .arg(letter, name, formatWeight(criterion, rubric)));
    }
    content.criteria = m_criteria;
    content.rows = reviewRows(*m_reader, document, sheets);
    m_key->setText(keptWhole(key).join(QStringLiteral("\u2003 ")));
    m_model->setRows(content.heads, content.rows);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_grid->setColumnHidden(column, ranks() && column >= m_model->totalColumn());
    m_grid->fitColumns(ReviewModel::NameColumn);
    arrangeColumns();
    if (ranks())
        return;
    for (const auto& sheet : sheets)
        content.marks.push_back(sheet.value.marks);
    content.findings = findings(*m_reader, document, sheets);
    content.ranking = ownRanking(content.rows);
    content.spreads = spreads(rubric, sheets);
    m_panel->setContent(std::move(content));
}

void ReviewPage::showState(bool handedIn)
{
    const auto missing =
        static_cast<int>(document::unfinished(m_session.document(), m_stage).size());
    const auto isEmpty = m_model->rowCount() == 0;
    m_handIn->setEnabled(!handedIn && !isEmpty);
    m_state->setTints(handedIn || missing == 0 ? Tint::GoodSoft : Tint::WarnSoft,
                      handedIn || missing == 0 ? Tint::Good : Tint::Warn);
    m_state->setText(handedIn          ? tr("Handed in")
                         : missing > 0 ? tr("%n sheet(s) not complete", nullptr, missing)
                                       : tr("Complete"));
    m_state->setVisible(!isEmpty);
    const auto state = handInState(m_session.document(), m_stage);
    if (ranks() && !handedIn && !isEmpty)
        return showOrders(missing);
    if (!state.what.isEmpty())
        m_message->say(InlineMessage::Kind::Info, state.what, state.rest, state.action);
    else if (missing == 0 && !isEmpty)
        m_message->say(InlineMessage::Kind::Good, tr("Every sheet is complete."),
                       tr("Look them over, then hand in. That signs the sheets and saves the "
                          "score file for the committee."));
    else
        m_message->clear();
}

void ReviewPage::showOrders(int missing)
{
    m_state->setText(missing > 0 ? tr("Not complete") : tr("Complete"));
    m_message->say(missing > 0 ? InlineMessage::Kind::Info : InlineMessage::Kind::Good,
                   missing > 0 ? tr("Some places are still open.") : tr("Every place is given."),
                   tr("To change a place, press Enter or click twice on it: that leads back to "
                      "the order."));
}

void ReviewPage::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto criterion = m_model->criterionOf(index.column());
    emit entryAsked(m_model->row(index.row()).entry.competitor,
                    criterion < 0 ? CriterionId()
                                  : m_criteria[static_cast<std::size_t>(criterion)]);
}

void ReviewPage::explain(const QString& problem, const QString& rest)
{
    m_noteAction = NoteAction::None;
    m_note->say(InlineMessage::Kind::Bad, problem, rest);
}

QString ReviewPage::message() const
{
    return m_note->text();
}

bool ReviewPage::showFailure(const Error& error)
{
    const auto text = errorText(error);
    explain(text.what, text.rest);
    return true;
}

bool ReviewPage::keep(const Result<document::ChangeSet>& result)
{
    return m_session.report(result); // a failure comes back through showFailure()
}

} // namespace juri::ui
