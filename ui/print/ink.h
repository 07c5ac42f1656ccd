#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace juri::ui {

/// How a piece of text looks on paper.
struct TextStyle {
    double size = 9; ///< points
    QFont::Weight weight = QFont::Normal;
    Tint tint = Tint::Text;
};

/// Loads the program's fonts once; papers look the same with and without a window.
void loadPrintFonts();

/// The colour on paper: always the light theme's.
QColor inkColor(Tint tint);

/// Lengths of text on paper, in points, the same for every printer: text is
/// measured a hundred times as large, so that nothing is rounded to pixels.
double textWidth(const QString& text, const TextStyle& style);
double lineHeight(const TextStyle& style);

/// The text broken at blanks into lines of that width; a longer word is broken
/// where it has to be. Never empty.
QStringList wrapped(const QString& text, const TextStyle& style, double width);

/// Draws on a painter whose unit is the point.
class Ink {
public:
    explicit Ink(QPainter& painter) : m_painter(painter) { }

    /// One line, its top at area.top(); align: left, right or centre.
    void text(const QRectF& area, const QString& text, const TextStyle& style,
              Qt::Alignment align = Qt::AlignLeft);

    /// Lines under one another; returns the height they took.
    double lines(const QRectF& area, const QStringList& lines, const TextStyle& style,
                 Qt::Alignment align = Qt::AlignLeft);

    /// As a drawing, not as text: whoever searches or copies the page does not meet it.
    void outline(const QPointF& centre, const QString& text, const TextStyle& style);

    void fill(const QRectF& area, Tint tint, double radius = 0);
    void frame(const QRectF& area, Tint tint, double radius);
    void rule(double left, double right, double y, Tint tint, double width = 0.6);
    void disc(const QPointF& centre, double radius, Tint tint);

    QPainter& painter() { return m_painter; }

private:
    QPainter& m_painter;
};

} // namespace juri::ui
