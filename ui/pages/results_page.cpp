#include "ui/pages/results_page.h"

#include "ui/delegates/cell_delegate.h"
#include "ui/models/result_model.h"
#include "ui/models/result_reader.h"
#include "ui/models/session.h"
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
#include "ui/widgets/line_edit.h"
#include "ui/widgets/podium_card.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kLeastName = 200;

using document::GroupChoice;

QString groupData(const GroupChoice& group)
{
    const auto prefix = group.by == GroupChoice::By::Region ? QStringLiteral("r:")
        : group.by == GroupChoice::By::Category             ? QStringLiteral("c:")
                                                            : QString();
    return prefix + toQString(group.id);
}

GroupChoice groupOf(const QString& data)
{
    if (data.startsWith(QLatin1String("r:")))
        return {GroupChoice::By::Region, toUtf8(data.mid(2))};
    if (data.startsWith(QLatin1String("c:")))
        return {GroupChoice::By::Category, toUtf8(data.mid(2))};
    return {};
}

} // namespace

ResultsPage::ResultsPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ResultModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new Label(Type::Title))
    , m_subtitle(new Label(Type::Body, Tint::Muted))
    , m_status(new Chip)
    , m_sample(new Chip)
    , m_stage(new Chooser)
    , m_group(new Chooser)
    , m_filter(new LineEdit)
    , m_print(new Button(Button::Kind::Primary))
    , m_note(new InlineMessage)
    , m_podium(new QWidget)
    , m_podiumCards{new PodiumCard, new PodiumCard, new PodiumCard}
    , m_table(new TableView)
    , m_key(new Label(Type::Caption, Tint::Muted))
    , m_empty(new EmptyState(QStringLiteral("trophy")))
    , m_nothingFound(new EmptyState(QStringLiteral("search")))
    , m_content(new QWidget)
    , m_whole(new QStackedLayout(this))
    , m_tableStack(new QStackedLayout)
    , m_why(new WhyPanel)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterRole(FilterRole);
    m_sorted->setFilterKeyColumn(ResultModel::NameColumn);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setIconName(QStringLiteral("search"));
    m_print->setIconName(QStringLiteral("printer"));
    m_key->setWordWrap(true);
    m_why->hide();
    buildLayout();
    connectWidgets();
    retranslate();
}

QLayout* ResultsPage::buildHead()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(10));
    line->addWidget(m_title);
    line->addWidget(m_status);
    line->addWidget(m_sample);
    line->addStretch();
    line->addWidget(m_stage);
    line->addWidget(m_group);
    line->addWidget(m_print);
    auto* head = new QVBoxLayout;
    head->setSpacing(scaled(2));
    head->addLayout(line);
    head->addWidget(m_subtitle);
    return head;
}

QWidget* ResultsPage::buildTable()
{
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setItemDelegate(new CellDelegate(Tint::Text, m_table));
    m_table->setItemDelegateForColumn(ResultModel::PlaceColumn, new PlaceDelegate(m_table));
    m_table->setItemDelegateForColumn(ResultModel::NameColumn, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(ResultModel::TotalColumn, new TotalDelegate(m_table));
    m_table->setItemDelegateForColumn(ResultModel::SpreadColumn, new SpreadDelegate(m_table));

    auto* card = new Card;
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(14), scaled(4), scaled(10), 0);
    foot->setSpacing(scaled(12));
    foot->addWidget(m_key, 1);
    foot->addStretch();
    foot->addWidget(m_filter);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, scaled(5), 1, scaled(8));
    layout->setSpacing(scaled(4));
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_nothingFound);
    layout->addLayout(m_tableStack, 1);
    layout->addLayout(foot);
    m_filter->setFixedWidth(scaled(240));
    return card;
}

void ResultsPage::buildLayout()
{
    auto* podium = new QHBoxLayout(m_podium);
    podium->setContentsMargins(0, 0, 0, 0);
    podium->setSpacing(scaled(14));
    for (auto* card : m_podiumCards)
        podium->addWidget(card, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(scaled(14));
    lower->addWidget(buildTable(), 1);
    lower->addWidget(m_why);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(18));
    layout->setSpacing(scaled(12));
    layout->addLayout(buildHead());
    layout->addWidget(m_note);
    layout->addWidget(m_podium);
    layout->addLayout(lower, 1);
    m_whole->addWidget(m_content);
    m_whole->addWidget(m_empty);
}

void ResultsPage::connectWidgets()
{
    connect(m_stage, &QComboBox::activated, this, [this] {
        fillGroups();
        showResult();
    });
    connect(m_group, &QComboBox::activated, this, &ResultsPage::showResult);
    connect(m_print, &Button::clicked, this, &ResultsPage::printAsked);
    connect(m_empty, &EmptyState::actionAsked, this, &ResultsPage::mergeAsked);
    connect(m_nothingFound, &EmptyState::actionAsked, m_filter, &LineEdit::clear);
    connect(m_why, &WhyPanel::closed, this, &ResultsPage::hideWhy);
    connect(m_filter, &LineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text.trimmed());
        m_nothingFound->setTexts(tr("No competitor called “%1”.").arg(text.trimmed()),
                                 tr("Clear search"));
        const auto isEmpty = m_sorted->rowCount() == 0 && m_model->rowCount() > 0;
        m_tableStack->setCurrentIndex(isEmpty ? 1 : 0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        rows.isEmpty() ? hideWhy() : showWhy(rows.front());
    });
}

void ResultsPage::retranslate()
{
    m_title->setText(tr("Results"));
    m_print->setText(tr("&Print…"));
    m_filter->setPlaceholderText(tr("Find a competitor"));
    m_filter->setAccessibleName(tr("Find a competitor"));
    m_stage->setAccessibleName(tr("Stage"));
    m_group->setAccessibleName(tr("Ranked among"));
    m_table->setAccessibleName(tr("Ranking"));
    m_empty->setTexts(tr("Results appear once the first scores are merged."), tr("Go to Merge"));
    m_why->retranslate();
    reload();
}

QString ResultsPage::keys() const
{
    return tr("Ctrl+F: find     ↑ ↓: why this rank     Ctrl+P: print     F1: all keys");
}

void ResultsPage::arrive()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ResultsPage::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResultsPage::reload()
{
    if (m_session.isBusy())
        return;
    if (!m_session.isOpen() || m_session.document().kind() != document::Kind::Event) {
        m_result.reset();
        m_model->setResult({}, {});
        return;
    }
    fillStages();
    fillGroups();
    showResult();
}

void ResultsPage::fillStages()
{
    const auto& document = m_session.document();
    const auto before = m_stage->currentData().toString();
    const auto latest = toQString(document::resultStage(document).text());
    m_stage->clear();
    for (const auto& stage : document.event().stages)
        if (stage.kind != model::StageKind::Gate)
            m_stage->addItem(toQString(stage.name), toQString(stage.id.text()));
    auto index = m_stage->findData(before);
    if (index < 0)
        index = std::max(0, m_stage->findData(latest));
    m_stage->setCurrentIndex(index);
    m_stage->setVisible(m_stage->count() > 1);
}

void ResultsPage::fillGroups()
{
    const auto& competition = m_session.document().event().competition;
    const auto before = m_group->currentData().toString();
    m_group->clear();
    m_group->addItem(tr("All competitors"), QString());
    const auto add = [this](GroupChoice::By by, const std::vector<model::Group>& groups) {
        if (!groups.empty())
            m_group->insertSeparator(m_group->count());
        for (const auto& group : groups)
            m_group->addItem(toQString(group.label(language())), groupData({by, group.id}));
    };
    add(GroupChoice::By::Region, competition.regions);
    add(GroupChoice::By::Category, competition.categories);
    m_group->setCurrentIndex(std::max(0, m_group->findData(before)));
    m_group->setVisible(m_group->count() > 1);
}

GroupChoice ResultsPage::chosenGroup() const
{
    return groupOf(m_group->currentData().toString());
}

void ResultsPage::chooseGroup(const GroupChoice& group)
{
    m_group->setCurrentIndex(std::max(0, m_group->findData(groupData(group))));
    showResult();
}

void ResultsPage::choose(const CompetitorId& competitor)
{
    const auto wanted = toQString(competitor.text());
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (m_sorted->index(row, 0).data(IdRole).toString() == wanted)
            m_table->setCurrentIndex(m_sorted->index(row, ResultModel::NameColumn));
}

void ResultsPage::showWhy(const QModelIndex& index)
{
    if (!index.isValid() || !m_result || m_session.isBusy())
        return;
    const CompetitorId competitor(toUtf8(index.data(IdRole).toString()));
    m_why->setReasons(resultReasons(m_session.document(), *m_result, competitor));
    m_why->show();
    fitCriteria();
}

/// The criteria's columns make room for the names, and for the drawer, which has
/// them too.
void ResultsPage::fitCriteria()
{
    const auto visible = m_why->isHidden()
        && m_content->width() - 2 * scaled(24) - m_columnsWidth >= scaled(kLeastName);
    for (int column = ResultModel::FirstCriterion; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, !visible);
    m_key->setVisible(visible);
}

/// What all columns but the name's need.
int ResultsPage::measureColumns() const
{
    auto width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (column != ResultModel::NameColumn)
            width += m_table->neededWidth(column);
    return width;
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitCriteria();
}

void ResultsPage::hideWhy()
{
    m_why->hide();
    m_table->clearSelection();
    fitCriteria();
}

} // namespace juri::ui
