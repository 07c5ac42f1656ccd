#include "ui/print/report_pages.h"

#include <algorithm>

namespace juri::ui {

namespace {

constexpr double kSignatureHeight = 74;
constexpr double kHeadingHeight = 26;
constexpr double kFooterHeight = 20;
constexpr std::size_t kRowsWithHeading = 2;
constexpr std::size_t kRowsWithClosing = 4;

double linesHeight(qsizetype lines, const TextStyle& style)
{
    return static_cast<double>(lines) * lineHeight(style);
}

double headerHeight(const report::Table& table, double width)
{
    double height = linesHeight(1, kKickerStyle) + 4;
    const auto room = titleWidth(table, width);
    height += linesHeight(wrapped(QString::fromStdString(table.title), kTitleStyle, room).size(),
                          kTitleStyle);
    height += 4;
    for (const auto& subtitle : table.subtitles)
        height += linesHeight(
            wrapped(QString::fromStdString(subtitle), kSubtitleStyle, room).size(), kSubtitleStyle);
    if (!table.organisers.empty())
        height += 3
            + linesHeight(wrapped(QString::fromStdString(table.organisers), kKeyStyle, room).size(),
                          kKeyStyle);
    return height + 22;
}

double rowHeight(const report::Row& row, const report::Table& table, const PrintColumns& columns)
{
    double height = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto width = columns.columns[i].width - 2 * kCellPadding;
        const auto style = cellStyle(table.columns[i].kind, false);
        const bool name = table.columns[i].kind == report::ColumnKind::Name;
        const auto text = QString::fromStdString(row[i].text);
        double cell = linesHeight(name ? wrapped(text, style, width).size() : 1, style);
        if (!row[i].sub.empty())
            cell += linesHeight(
                wrapped(QString::fromStdString(row[i].sub), kSubStyle, width).size(), kSubStyle);
        height = std::max(height, cell);
    }
    return height + 6;
}

double keyHeight(const report::Table& table, double width)
{
    double height = 0;
    for (const auto& paragraph : keyParagraphs(table, width))
        height += linesHeight(paragraph.size(), kKeyStyle) + 3;
    return height > 0 ? height + 10 : 0;
}

/// Puts blocks on pages, one after the other.
class Paginator {
public:
    Paginator(const report::Table& table, QSizeF size) : m_table(table)
    {
        m_result.size = size;
        m_result.width = size.width() - 2 * kMargin;
        m_result.columns = layOutColumns(table, m_result.width);
        m_bottom = size.height() - kMargin - kFooterHeight;
    }

    ReportPages run()
    {
        openPage();
        for (std::size_t s = 0; s < m_table.sections.size(); ++s)
            placeSection(s);
        placeClosing();
        return std::move(m_result);
    }

private:
    Page& page() { return m_result.pages.back(); }
    double left() const { return m_bottom - m_y; }

    void openPage()
    {
        const bool first = m_result.pages.empty();
        m_result.pages.emplace_back();
        m_y = kMargin;
        place({first ? Block::Kind::Header : Block::Kind::RunningHeader,
               first ? headerHeight(m_table, m_result.width) : 24});
        place({Block::Kind::Head, m_result.columns.headHeight});
    }

    void place(Block block)
    {
        block.top = m_y;
        m_y += block.height;
        page().push_back(block);
    }

    Block rowBlock(std::size_t section, std::size_t index) const
    {
        const auto& row = m_table.sections[section].rows[index];
        return {Block::Kind::Row, rowHeight(row, m_table, m_result.columns), section, index};
    }

    void placeHeading(std::size_t section)
    {
        if (!m_table.sections[section].heading.empty())
            place({Block::Kind::Heading, kHeadingHeight, section});
    }

    void placeSection(std::size_t section)
    {
        const auto& rows = m_table.sections[section].rows;
        double together = m_table.sections[section].heading.empty() ? 0 : kHeadingHeight;
        for (std::size_t i = 0; i < std::min(kRowsWithHeading, rows.size()); ++i)
            together += rowBlock(section, i).height;
        if (together > left())
            openPage();
        placeHeading(section);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto block = rowBlock(section, i);
            if (block.height > left()) {
                openPage();
                placeHeading(section);
            }
            place(block);
        }
    }

    std::vector<Block> closingBlocks() const
    {
        std::vector<Block> blocks;
        if (const auto height = keyHeight(m_table, m_result.width); height > 0)
            blocks.push_back({Block::Kind::Key, height});
        for (std::size_t i = 0; i < m_table.signatures.size(); i += kSignaturesInRow)
            blocks.push_back({Block::Kind::Signatures, kSignatureHeight, 0, i});
        return blocks;
    }

    std::size_t rowsOnPage()
    {
        return static_cast<std::size_t>(std::ranges::count(page(), Block::Kind::Row, &Block::kind));
    }

    /// Takes the last rows off the page, at most so many and of one section, with
    /// the heading that would be left without rows.
    std::vector<Block> takeRows(std::size_t wanted)
    {
        std::vector<Block> taken;
        while (taken.size() < wanted && page().back().kind == Block::Kind::Row) {
            taken.insert(taken.begin(), page().back());
            page().pop_back();
        }
        if (!taken.empty() && page().back().kind == Block::Kind::Heading)
            page().pop_back();
        return taken;
    }

    void placeOnNewPage(const std::vector<Block>& rows)
    {
        openPage();
        if (!rows.empty())
            placeHeading(rows.front().section);
        for (const auto& row : rows)
            place(row);
    }

    /// A last page with a row or two gets company from the page before, if that
    /// page ends in the same section.
    void fillShortPage()
    {
        const auto count = rowsOnPage();
        if (m_result.pages.size() < 2 || count == 0 || count >= kRowsWithClosing)
            return;
        const auto& before = m_result.pages[m_result.pages.size() - 2].back();
        const bool goesOn =
            before.kind == Block::Kind::Row && before.section == page().back().section;
        if (!goesOn)
            return;
        const auto rows = takeRows(count);
        m_result.pages.pop_back();
        auto all = takeRows(kRowsWithClosing - count);
        all.insert(all.end(), rows.begin(), rows.end());
        placeOnNewPage(all);
    }

    void placeClosing()
    {
        const auto blocks = closingBlocks();
        double height = 0;
        for (const auto& block : blocks)
            height += block.height;
        if (height > left()) {
            const auto rows = rowsOnPage();
            placeOnNewPage(takeRows(rows >= 2 * kRowsWithClosing ? kRowsWithClosing : rows / 2));
        } else {
            fillShortPage();
        }
        for (const auto& block : blocks) {
            if (block.height > left())
                openPage();
            place(block);
        }
    }

    const report::Table& m_table;
    ReportPages m_result;
    double m_bottom = 0;
    double m_y = 0;
};

} // namespace

double titleWidth(const report::Table& table, double width)
{
    const auto aside = textWidth(QString::fromStdString(table.aside), kSubtitleStyle);
    return width - 16 - std::max(aside + 20, table.mark.empty() ? 0.0 : 110.0);
}

std::vector<QStringList> keyParagraphs(const report::Table& table, double width)
{
    std::vector<QStringList> result;
    QString items;
    for (const auto& item : table.key) { // a separator stays with what it follows
        if (!items.isEmpty())
            items += QStringLiteral("\u00a0\u00a0· ");
        items += QString::fromStdString(item.sign) + QStringLiteral("\u00a0=\u00a0")
            + QString::fromStdString(item.meaning);
    }
    if (!items.isEmpty())
        result.push_back(wrapped(items, kKeyStyle, width));
    for (const auto& note : table.notes)
        result.push_back(wrapped(QString::fromStdString(note), kKeyStyle, width));
    return result;
}

ReportPages layOutReport(const report::Table& table, QSizeF size)
{
    return Paginator(table, size).run();
}

} // namespace juri::ui
