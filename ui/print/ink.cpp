#include "ui/print/ink.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainterPath>

namespace juri::ui {

namespace {

constexpr double kZoom = 100;

QFont zoomedFont(const TextStyle& style)
{
    QFont font(QStringLiteral("IBM Plex Sans"));
    font.setPixelSize(qRound(style.size * kZoom));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// How many characters of text fit into the width: at least one.
qsizetype fitting(const QString& text, const TextStyle& style, double width)
{
    qsizetype count = text.size();
    while (count > 1 && textWidth(text.left(count), style) > width)
        --count;
    return count;
}

} // namespace

void loadPrintFonts()
{
    static const bool loaded = [] {
        for (const auto* weight : {"Regular", "Medium", "SemiBold", "Bold"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/juri/fonts/IBMPlexSans-%1.woff").arg(QLatin1String(weight)));
        return true;
    }();
    Q_UNUSED(loaded)
}

QColor inkColor(Tint tint)
{
    return tokenColor(tint, Palette::Light);
}

double textWidth(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(zoomedFont(style)).horizontalAdvance(text) / kZoom;
}

double lineHeight(const TextStyle& style)
{
    return style.size * 1.3;
}

QStringList wrapped(const QString& text, const TextStyle& style, double width)
{
    QStringList lines;
    QString line;
    for (auto word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (textWidth(longer, style) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        for (auto count = fitting(word, style, width); count < word.size();
             count = fitting(word, style, width)) {
            lines << word.left(count);
            word.remove(0, count);
        }
        line = word;
    }
    lines << line;
    return lines;
}

void Ink::text(const QRectF& area, const QString& text, const TextStyle& style, Qt::Alignment align)
{
    if (text.isEmpty())
        return;
    const auto font = zoomedFont(style);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) / kZoom;
    double x = area.left();
    if (align & Qt::AlignRight)
        x = area.right() - width;
    else if (align & Qt::AlignHCenter)
        x = area.center().x() - width / 2;
    const double ascent = metrics.ascent() / kZoom;
    const double descent = metrics.descent() / kZoom;
    const double baseline = area.top() + (lineHeight(style) - ascent - descent) / 2 + ascent;

    m_painter.save();
    m_painter.setPen(inkColor(style.tint));
    m_painter.setFont(font);
    m_painter.translate(x, baseline);
    m_painter.scale(1 / kZoom, 1 / kZoom);
    m_painter.drawText(QPointF(0, 0), text);
    m_painter.restore();
}

double Ink::lines(const QRectF& area, const QStringList& lines, const TextStyle& style,
                  Qt::Alignment align)
{
    double y = area.top();
    for (const auto& line : lines) {
        text({area.left(), y, area.width(), area.height()}, line, style, align);
        y += lineHeight(style);
    }
    return y - area.top();
}

void Ink::outline(const QPointF& centre, const QString& text, const TextStyle& style)
{
    QPainterPath path;
    path.addText({0, 0}, zoomedFont(style), text);
    const auto bounds = path.boundingRect();
    m_painter.save();
    m_painter.translate(centre);
    m_painter.scale(1 / kZoom, 1 / kZoom);
    m_painter.translate(-bounds.center());
    m_painter.fillPath(path, inkColor(style.tint));
    m_painter.restore();
}

void Ink::fill(const QRectF& area, Tint tint, double radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(inkColor(tint));
    m_painter.drawRoundedRect(area, radius, radius);
}

void Ink::frame(const QRectF& area, Tint tint, double radius)
{
    m_painter.setPen(QPen(inkColor(tint), 0.8));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(area, radius, radius);
}

void Ink::rule(double left, double right, double y, Tint tint, double width)
{
    m_painter.setPen(QPen(inkColor(tint), width));
    m_painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void Ink::disc(const QPointF& centre, double radius, Tint tint)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(inkColor(tint));
    m_painter.drawEllipse(centre, radius, radius);
}

} // namespace juri::ui
