#include "ui/pages/review_panel.h"

#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/entry_delegate.h"
#include "ui/pages/review_compare.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/band_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/views.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

QString iconOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Missing: return QStringLiteral("triangle-alert");
    case Finding::Kind::Odd: return QStringLiteral("info");
    case Finding::Kind::NotBegun: return QStringLiteral("circle-minus");
    }
    return {};
}

QString bandLabel(const Band& band)
{
    const auto name = toQString(band.name);
    return name.isEmpty() ? formatRange(band.from, band.to) : name;
}

} // namespace

ReviewPanel::ReviewPanel(QWidget* parent)
    : Card(parent)
    , m_tabs(new TabStrip)
    , m_stack(new QStackedWidget)
    , m_findings(new QStandardItemModel(this))
    , m_ranking(new QStandardItemModel(this))
    , m_findingList(new ListView)
    , m_rankingList(new ListView)
    , m_nothing(new EmptyState(QStringLiteral("circle-check")))
    , m_spreadArea(scrolling(buildSpreads()))
    , m_compare(new ReviewCompare)
{
    m_findingList->setModel(m_findings);
    m_findingList->setItemDelegate(new NameDelegate(m_findingList));
    m_rankingList->setModel(m_ranking);
    m_rankingList->setItemDelegate(new EntryDelegate(m_rankingList));
    for (auto* list : {m_findingList, m_rankingList}) {
        connect(list, &ListView::clicked, this, &ReviewPanel::jump);
        connect(list, &ListView::activated, this, &ReviewPanel::jump);
    }
    for (auto* widget : std::initializer_list<QWidget*>{m_findingList, m_rankingList, m_nothing,
                                                        m_spreadArea, scrolling(m_compare)})
        m_stack->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, scaled(4), 1, scaled(6));
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &TabStrip::currentChanged, this, &ReviewPanel::updateStack);
    retranslate();
}

QWidget* ReviewPanel::buildSpreads()
{
    auto* content = new QWidget;
    m_spreads = new QVBoxLayout(content);
    m_spreads->setContentsMargins(scaled(14), scaled(12), scaled(14), scaled(4));
    m_spreads->setSpacing(scaled(4));
    m_spreads->addStretch();
    return content;
}

void ReviewPanel::retranslate()
{
    m_tabs->setTexts({tr("Look at"), tr("Ranking"), tr("Spread"), tr("Compare")});
    m_tabs->setAccessibleName(tr("About your marks"));
    m_findingList->setAccessibleName(tr("What to look at"));
    m_rankingList->setAccessibleName(tr("Your ranking"));
    m_compare->retranslate();
    updateStack();
}

void ReviewPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ReviewPanel::setContent(Content content)
{
    m_content = std::move(content);
    fillFindings();
    fillRanking();
    fillSpreads();
    m_compare->setRows(m_content.heads, m_content.rows, m_content.marks, m_content.criteria);
    m_tabs->setCount(LookAt, static_cast<int>(m_content.findings.size()));
    updateStack();
}

void ReviewPanel::setCurrent(const CompetitorId& competitor)
{
    m_compare->setFirst(competitor);
}

void ReviewPanel::updateStack()
{
    const auto tab = m_tabs->currentIndex();
    m_nothing->setTexts(tab == Ranking ? tr("A sheet gets its place once it is complete.")
                                       : tr("Nothing is missing, and no mark stands alone."),
                        {});
    const auto isEmpty = (tab == LookAt && m_content.findings.empty())
        || (tab == Ranking && m_content.ranking.empty());
    m_stack->setCurrentWidget(isEmpty                ? static_cast<QWidget*>(m_nothing)
                                  : tab == LookAt    ? m_findingList
                                  : tab == Ranking   ? m_rankingList
                                  : tab == Spreading ? m_spreadArea
                                                     : m_stack->widget(m_stack->count() - 1));
}

void ReviewPanel::fillFindings()
{
    m_findings->clear();
    for (const auto& finding : m_content.findings) {
        auto* item = new QStandardItem(finding.title);
        item->setData(iconOf(finding.kind), IconRole);
        item->setData(finding.detail, DetailRole);
        item->setData(finding.detail, Qt::ToolTipRole);
        item->setData(finding.title + QStringLiteral(": ") + finding.detail,
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        m_findings->appendRow(item);
    }
}

void ReviewPanel::fillRanking()
{
    m_ranking->clear();
    for (const auto& line : m_content.ranking) {
        auto* item = new QStandardItem(line.name);
        item->setData(line.place, NumberRole);
        item->setData(line.detail, DetailRole);
        item->setData(line.total, ValueRole);
        item->setData(static_cast<int>(EntryState::Complete), StateRole);
        item->setData(
            QStringLiteral("%1: %2, %3. %4").arg(line.place, line.name, line.total, line.detail),
            Qt::AccessibleTextRole);
        item->setEditable(false);
        m_ranking->appendRow(item);
    }
}

/// The charts stay where they are; only their contents change.
void ReviewPanel::fillSpreads()
{
    const auto wanted = static_cast<int>(m_content.spreads.size());
    while (m_spreads->count() - 1 < wanted)
        m_spreads->insertWidget(m_spreads->count() - 1, new BandChart);
    while (m_spreads->count() - 1 > wanted)
        delete m_spreads->takeAt(0)->widget();
    for (int i = 0; i < wanted; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto& spread = m_content.spreads[at];
        const auto& [letter, name] = m_content.heads[at];
        BandChart::Content content{letter + QStringLiteral("   ") + name, {}, i, {}};
        for (const auto& band : spread.bands)
            content.columns.push_back({bandLabel(band), band.count});
        if (spread.crowded >= 0) {
            const auto& band = spread.bands[static_cast<std::size_t>(spread.crowded)];
            content.hint = tr("%1 of %2 marks lie in “%3”. Do they tell the entries apart?")
                               .arg(QString::number(band.count), QString::number(spread.marks),
                                    bandLabel(band));
        }
        static_cast<BandChart*>(m_spreads->itemAt(i)->widget())->setContent(std::move(content));
    }
}

void ReviewPanel::jump(const QModelIndex& index)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.model() == m_findings)
        emit cellAsked(m_content.findings[row].competitor, m_content.findings[row].criterion);
    else
        emit cellAsked(m_content.ranking[row].competitor, {});
}

} // namespace juri::ui
