#include "ui/pages/entry_list.h"

#include "ui/delegates/entry_delegate.h"
#include "ui/models/number_search.h"
#include "ui/text/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kWidest = 301;
constexpr int kShare = 24; ///< percent of the page it stands on

} // namespace

EntryList::EntryList(QWidget* parent)
    : Ground(Tint::Surface, Qt::RightEdge, parent)
    , m_model(new EntryListModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_title(new Label(Type::Subtitle))
    , m_progress(new Chip)
    , m_findButton(new Button(Button::Kind::Quiet))
    , m_search(new LineEdit)
    , m_view(new ListView)
    , m_nothing(new EmptyState(QStringLiteral("search")))
    , m_stack(new QStackedLayout)
    , m_head(new QHBoxLayout)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(FilterRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_findButton->setIconName(QStringLiteral("search"));
    m_findButton->setFocusPolicy(Qt::NoFocus);
    m_search->setIconName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    m_search->hide();
    buildLayout();
    connectWidgets();
    retranslate();
}

void EntryList::buildLayout()
{
    auto* head = m_head;
    head->setContentsMargins(scaled(18), scaled(8), scaled(12), scaled(4));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_progress);
    head->addWidget(m_findButton);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(scaled(14), 0, scaled(14), 0);
    search->addWidget(m_search);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(scaled(2));
    layout->addLayout(head);
    layout->addLayout(search);
    layout->addLayout(m_stack, 1);
    setRoom(0);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setRoom(m_room); });
}

void EntryList::connectWidgets()
{
    connect(m_findButton, &Button::clicked, this, &EntryList::find);
    connect(m_search, &LineEdit::textChanged, this, &EntryList::filter);
    connect(m_search, &LineEdit::returnPressed, this, &EntryList::takeSearch);
    connect(m_nothing, &EmptyState::actionAsked, this, [this] { m_search->clear(); });
    connect(m_view, &ListView::clicked, this,
            [this](const QModelIndex& index) { chooseRow(index.row()); });
    connect(m_view, &ListView::activated, this,
            [this](const QModelIndex& index) { chooseRow(index.row()); });
}

void EntryList::setRows(std::vector<EntryRow> rows)
{
    m_model->setRows(std::move(rows));
    showProgress();
    filter(m_search->text());
}

void EntryList::updateRow(const EntryRow& row)
{
    m_model->updateRow(row);
    showProgress();
}

void EntryList::showProgress()
{
    const auto& all = m_model->rows();
    const auto done = std::ranges::count_if(all, [](const auto& row) {
        return row.state != EntryState::Empty && row.state != EntryState::Partial;
    });
    m_progress->setText(tr("%1 of %2 scored").arg(done).arg(all.size()));
    setRoom(m_room); // the words above it are others now
}

void EntryList::select(const CompetitorId& competitor)
{
    m_inHand = competitor;
    const auto row = m_model->indexOf(competitor);
    const auto index = m_filtered->mapFromSource(m_model->index(row));
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

void EntryList::chooseRow(int proxyRow)
{
    const auto index = m_filtered->mapToSource(m_filtered->index(proxyRow, 0));
    if (index.isValid())
        emit chosen(m_model->rows()[static_cast<std::size_t>(index.row())].competitor);
}

std::optional<CompetitorId> EntryList::beside(const CompetitorId& competitor, int step) const
{
    const auto row = m_model->indexOf(competitor) + step;
    if (row < 0 || row >= m_model->rowCount())
        return std::nullopt;
    return m_model->rows()[static_cast<std::size_t>(row)].competitor;
}

void EntryList::setRoom(int room)
{
    m_room = room;
    const auto share = room > 0 ? room * kShare / 100 : scaled(kWidest);
    const auto head = m_head->sizeHint().width() + scaled(8);
    const auto narrowest = std::min(head, scaled(kWidest));
    setFixedWidth(std::clamp(share, narrowest, scaled(kWidest)));
}

std::optional<CompetitorId> EntryList::after(const CompetitorId& competitor) const
{
    return beside(competitor, 1);
}

std::optional<CompetitorId> EntryList::before(const CompetitorId& competitor) const
{
    return beside(competitor, -1);
}

void EntryList::find()
{
    openSearch(false);
}

void EntryList::findByNumber()
{
    openSearch(true);
}

void EntryList::openSearch(bool byNumber)
{
    m_byNumber = byNumber;
    m_filtered->setFilterRole(byNumber ? NumberRole : FilterRole);
    m_search->setPlaceholderText(byNumber ? tr("Competitor's number, then Enter")
                                          : tr("Name, number or institution"));
    m_search->clear();
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void EntryList::closeSearch()
{
    m_search->clear();
    m_search->hide();
    emit searchLeft();
}

/// A name means the first that fits; -1: none is meant.
int EntryList::rowMeant() const
{
    if (!m_byNumber)
        return m_filtered->mapToSource(m_filtered->index(0, 0)).row();
    QStringList numbers;
    for (const auto& row : m_model->rows())
        numbers << row.number;
    return labelMeant(m_search->text(), numbers).value_or(-1);
}

void EntryList::takeSearch()
{
    const auto wanted = m_search->text().trimmed();
    if (wanted.isEmpty())
        return;
    const auto row = rowMeant();
    if (row < 0)
        return m_byNumber ? sayNothing(noNumberText(wanted)) : void();
    const auto competitor = m_model->rows()[static_cast<std::size_t>(row)].competitor;
    m_search->clear();
    m_search->hide();
    emit chosen(competitor);
}

void EntryList::filter(const QString& text)
{
    const auto wanted = text.trimmed();
    m_filtered->setFilterFixedString(m_byNumber ? withoutZeros(wanted) : wanted);
    m_search->setInvalid(false);
    m_search->setAccessibleDescription({});
    m_stack->setCurrentIndex(0);
    if (m_model->rowCount() == 0)
        sayNothing({});
    else if (m_filtered->rowCount() == 0)
        sayNothing(m_byNumber ? noNumberText(wanted)
                              : tr("No competitor called “%1”.").arg(wanted));
    select(CompetitorId(m_inHand));
}

/// In the place of the list; without words it is that there are no competitors at all.
void EntryList::sayNothing(const QString& what)
{
    if (what.isEmpty())
        m_nothing->setTexts(tr("No competitors for you in this file yet. Ask the committee."), {});
    else
        m_nothing->setTexts(what, tr("Clear search"));
    m_search->setInvalid(!what.isEmpty());
    m_search->setAccessibleDescription(what);
    m_stack->setCurrentIndex(1);
}

bool EntryList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            closeSearch();
            return true;
        }
        if (key == Qt::Key_Down && m_view->isVisible() && m_filtered->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Ground::eventFilter(watched, event);
}

void EntryList::retranslate()
{
    m_title->setText(tr("Competitors"));
    m_view->setAccessibleName(tr("Competitors"));
    m_search->setAccessibleName(tr("Find a competitor"));
    m_findButton->setAccessibleName(tr("Find a competitor"));
    m_findButton->setToolTip(tr("Find a competitor (Ctrl+F)"));
    showProgress();
}

} // namespace juri::ui
