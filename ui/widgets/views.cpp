#include "ui/widgets/views.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <algorithm>

namespace juri::ui {

ListView::ListView(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, &QListView::doItemsLayout);
}

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(44));
    const auto dress = [this] {
        verticalHeader()->setDefaultSectionSize(scaled(46));
        horizontalHeader()->setFont(ui::font(Type::Body, QFont::DemiBold));
    };
    connect(&Theme::instance(), &Theme::changed, this, dress);
    dress();
}

int TableView::neededWidth(int column) const
{
    return std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column));
}

void TableView::fitColumns(int stretchColumn, int rowsLooked)
{
    auto* header = horizontalHeader();
    header->setResizeContentsPrecision(rowsLooked);
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(
            column, column == stretchColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_stretched = stretchColumn;
    fitStretched();
}

void TableView::fitStretched()
{
    auto* header = horizontalHeader();
    if (m_stretched < 0 || m_stretched >= header->count())
        return;
    auto left = viewport()->width();
    for (int column = 0; column < header->count(); ++column)
        if (column != m_stretched && !header->isSectionHidden(column))
            left -= header->sectionSize(column);
    const auto least = std::max(scaled(120), header->sectionSizeHint(m_stretched));
    header->setSectionResizeMode(m_stretched,
                                 left < least ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (left < least)
        header->resizeSection(m_stretched, least);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

} // namespace juri::ui
