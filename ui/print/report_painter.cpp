#include "ui/print/report_painter.h"

#include "report/phrase.h"

namespace juri::ui {

namespace {

constexpr TextStyle kFooterStyle{7.8, QFont::Normal, Tint::Muted};
constexpr TextStyle kRunningStyle{8.5, QFont::DemiBold, Tint::Muted};
constexpr TextStyle kSectionStyle{11, QFont::DemiBold, Tint::Accent};
constexpr TextStyle kMarkStyle{9, QFont::Bold, Tint::Text};
constexpr TextStyle kSampleStyle{7.4, QFont::DemiBold, Tint::Text};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

Qt::Alignment alignment(report::Align align)
{
    switch (align) {
    case report::Align::Left: return Qt::AlignLeft;
    case report::Align::Right: return Qt::AlignRight;
    case report::Align::Centre: return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

class PagePainter {
public:
    PagePainter(QPainter& painter, const report::Table& table, const ReportPages& pages,
                std::size_t page)
        : m_ink(painter)
        , m_table(table)
        , m_pages(pages)
        , m_page(page)
        , m_left(pages.left)
        , m_right(pages.left + pages.width)
    {
    }

    /// Grounds first, then the mark that shines through, then everything to read.
    void run()
    {
        for (const auto& block : m_pages.pages[m_page]) {
            if (block.kind == Block::Kind::Row && block.index % 2 == 1)
                m_ink.fill({m_left, block.top, m_pages.width, block.height}, Tint::Window);
        }
        paintWatermark();
        for (const auto& block : m_pages.pages[m_page])
            paintBlock(block);
        paintEdge();
        paintFooter();
        paintSampleMark();
    }

private:
    void paintBlock(const Block& block)
    {
        switch (block.kind) {
        case Block::Kind::Header: return paintHeader(block);
        case Block::Kind::RunningHeader: return paintRunningHeader(block);
        case Block::Kind::Head: return paintHead(block);
        case Block::Kind::Heading: return paintHeading(block);
        case Block::Kind::Row: return paintRow(block);
        case Block::Kind::Key: return paintKey(block);
        case Block::Kind::Signatures: return paintSignatures(block);
        }
    }

    void paintHeader(const Block& block)
    {
        const double x = m_left + 16;
        const double room = titleWidth(m_table, m_pages.width);
        double y = block.top;
        const auto column = [&](double top) { return QRectF(x, top, room, 100); };
        m_ink.text(column(y), q(m_table.kicker), kKickerStyle);
        y += lineHeight(kKickerStyle) + 4;
        y += m_ink.lines(column(y), wrapped(q(m_table.title), kTitleStyle, room), kTitleStyle) + 4;
        for (const auto& subtitle : m_table.subtitles)
            y += m_ink.lines(column(y), wrapped(q(subtitle), kSubtitleStyle, room), kSubtitleStyle);
        if (!m_table.organisers.empty()) {
            y += 3;
            y += m_ink.lines(column(y), wrapped(q(m_table.organisers), kKeyStyle, room), kKeyStyle);
        }
        m_ink.fill({m_left, block.top, 3.6, y - block.top}, Tint::Accent);
        const double middle = block.top + lineHeight(kKickerStyle) + 9;
        m_ink.text({m_left, middle, m_pages.width, 20}, q(m_table.aside), kSubtitleStyle,
                   Qt::AlignRight);
        paintMark(block.top - 2);
    }

    void paintRunningHeader(const Block& block)
    {
        m_ink.text({m_left, block.top, m_pages.width, 12}, q(m_table.runningTitle), kRunningStyle);
        paintMark(block.top - 3);
    }

    /// The boxed word at the upper right of a page that is not final.
    void paintMark(double top)
    {
        if (m_table.mark.empty())
            return;
        const auto width = textWidth(q(m_table.mark), kMarkStyle) + 14;
        const QRectF box(m_right - width, top, width, 16);
        m_ink.frame(box, Tint::Text, 3);
        m_ink.text(box.translated(0, (16 - lineHeight(kMarkStyle)) / 2), q(m_table.mark),
                   kMarkStyle, Qt::AlignHCenter);
    }

    void paintWatermark()
    {
        if (m_table.mark.empty())
            return;
        const TextStyle style{m_pages.width / 7, QFont::Bold, Tint::Sunken};
        auto& painter = m_ink.painter();
        painter.save();
        painter.translate(m_pages.size.width() / 2, m_pages.size.height() / 2);
        painter.rotate(-35);
        m_ink.outline({0, 0}, q(m_table.mark), style);
        painter.restore();
    }

    QRectF cellArea(std::size_t column, double top, double height) const
    {
        const auto& place = m_pages.columns.columns[column];
        return {m_left + place.left + kCellPadding, top, place.width - 2 * kCellPadding, height};
    }

    void paintHead(const Block& block)
    {
        const double bottom = block.top + block.height;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto& lines = m_pages.columns.columns[i].header;
            const double height = static_cast<double>(lines.size()) * lineHeight(kHeadStyle);
            m_ink.lines(cellArea(i, bottom - 6 - height, height), lines, kHeadStyle,
                        alignment(m_table.columns[i].align));
        }
        m_ink.rule(m_left, m_right, bottom - 1, Tint::Text, 0.9);
    }

    void paintHeading(const Block& block)
    {
        m_ink.text({m_left, block.top + block.height - 18, m_pages.width, 18},
                   q(m_table.sections[block.section].heading), kSectionStyle);
    }

    void paintRow(const Block& block)
    {
        const auto& row = m_table.sections[block.section].rows[block.index];
        for (std::size_t i = 0; i < row.size(); ++i)
            paintCell(row[i], i, cellArea(i, block.top, block.height));
    }

    void paintCell(const report::Cell& cell, std::size_t column, const QRectF& area)
    {
        const auto& shape = m_table.columns[column];
        auto style = cellStyle(shape.kind, cell.muted);
        const auto align = alignment(shape.align);
        const bool name = shape.kind == report::ColumnKind::Name;
        const auto main =
            name ? wrapped(q(cell.text), style, area.width()) : QStringList(q(cell.text));
        const auto sub =
            cell.sub.empty() ? QStringList() : wrapped(q(cell.sub), kSubStyle, area.width());
        const double height = static_cast<double>(main.size()) * lineHeight(style)
            + static_cast<double>(sub.size()) * lineHeight(kSubStyle);
        QRectF place(area.left(), area.top() + (area.height() - height) / 2, area.width(), height);
        if (cell.medal > 0)
            paintMedal(cell.medal, area.center(), style);
        if (cell.bar)
            paintBar(*cell.bar, area.left(), place.top() + lineHeight(style) / 2);
        place.setTop(place.top() + m_ink.lines(place, main, style, align));
        m_ink.lines(place, sub, kSubStyle, align);
    }

    /// The place's number stands in it, so that it needs no colour.
    void paintMedal(int place, const QPointF& centre, TextStyle& style)
    {
        m_ink.disc(centre, 9.5, place == 1 ? Tint::Gold : place == 2 ? Tint::Silver : Tint::Bronze);
        style.tint = Tint::OnAccent;
    }

    void paintBar(int permille, double left, double middle)
    {
        constexpr double kThickness = 6.4;
        const QRectF whole(left, middle - kThickness / 2, kBarLength, kThickness);
        m_ink.fill(whole, Tint::Border, kThickness / 2);
        auto part = whole;
        part.setWidth(std::max(kThickness, kBarLength * permille / 1000));
        m_ink.fill(part, Tint::Accent, kThickness / 2);
    }

    /// A hairline closes the table.
    void paintEdge()
    {
        double bottom = 0;
        for (const auto& block : m_pages.pages[m_page]) {
            if (block.kind == Block::Kind::Row)
                bottom = block.top + block.height;
        }
        if (bottom > 0)
            m_ink.rule(m_left, m_right, bottom, Tint::Border);
    }

    void paintKey(const Block& block)
    {
        double y = block.top + 10;
        for (const auto& paragraph : keyParagraphs(m_table, m_pages.width))
            y += m_ink.lines({m_left, y, m_pages.width, 100}, paragraph, kKeyStyle) + 3;
    }

    void paintSignatures(const Block& block)
    {
        constexpr double kGap = 20;
        const double width = (m_pages.width - kGap * (kSignaturesInRow - 1)) / kSignaturesInRow;
        const double line = block.top + block.height - 26;
        const TextStyle role{7.8, QFont::Normal, Tint::Muted};
        for (std::size_t i = 0; i < kSignaturesInRow; ++i) {
            if (block.index + i >= m_table.signatures.size())
                return;
            const auto& signature = m_table.signatures[block.index + i];
            const double x = m_left + static_cast<double>(i) * (width + kGap);
            m_ink.rule(x, x + width, line, Tint::Text);
            m_ink.text({x, line + 3, width, 12}, q(signature.name), {8.8, QFont::DemiBold});
            m_ink.text({x, line + 14, width, 12}, q(signature.role), role);
        }
    }

    void paintFooter()
    {
        const double y = m_pages.size.height() - kMargin;
        m_ink.rule(m_left, m_right, y - 4, Tint::Border);
        const QRectF area(m_left, y, m_pages.width, 12);
        m_ink.text(area, q(m_table.footerLeft), kFooterStyle);
        m_ink.text(area, q(m_table.footerMiddle), kFooterStyle, Qt::AlignHCenter);
        m_ink.text(area,
                   q(report::filled(m_table.pageOf, std::to_string(m_page + 1),
                                    std::to_string(m_pages.pages.size()))),
                   kFooterStyle, Qt::AlignRight);
    }

    void paintSampleMark()
    {
        if (m_table.sampleMark.empty())
            return;
        const auto text = q(m_table.sampleMark);
        const auto width = textWidth(text, kSampleStyle) + 16;
        const QRectF box(m_pages.size.width() / 2 - width / 2, 16, width, 14);
        m_ink.frame(box, Tint::Text, 7);
        m_ink.text(box.translated(0, (14 - lineHeight(kSampleStyle)) / 2), text, kSampleStyle,
                   Qt::AlignHCenter);
    }

    Ink m_ink;
    const report::Table& m_table;
    const ReportPages& m_pages;
    std::size_t m_page;
    double m_left;
    double m_right;
};

} // namespace

void paintReportPage(QPainter& painter, const report::Table& table, const ReportPages& pages,
                     std::size_t page)
{
    PagePainter(painter, table, pages, page).run();
}

} // namespace juri::ui
