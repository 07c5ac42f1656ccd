#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QRectF>
#include <optional>

class QPainter;

namespace juri::ui {

enum class Scheme { System, Light, Dark, Contrast };
constexpr int kSchemes = 4;

QString schemeCode(Scheme scheme); ///< "system", "light", "dark", "contrast"
std::optional<Scheme> schemeFromCode(const QString& code);

/// Sizes of type, from the base size: 0.88, 1, 1.15, 1.5 and 2.5 times.
enum class Type { Caption, Body, Subtitle, Title, Display };

/// How the program looks: fonts, colours and sizes in force. One for the program.
class Theme : public QObject {
    Q_OBJECT

public:
    static constexpr double kBaseSize = 10.5; ///< points

    static Theme& instance();

    /// Loads the fonts and dresses the application. Call once, after it is made.
    void install(Scheme scheme = Scheme::System, double pointSize = kBaseSize);

    void setScheme(Scheme scheme);
    void setPointSize(double pointSize); ///< 8 to 16

    Scheme scheme() const { return m_scheme; }
    double pointSize() const { return m_pointSize; }
    Palette palette() const { return m_palette; }
    bool isDark() const { return m_palette != Palette::Light; } ///< light on dark

signals:
    void changed(); ///< colours or sizes: measure and paint again

private:
    Theme() = default;
    void apply();

    Scheme m_scheme = Scheme::System;
    double m_pointSize = kBaseSize;
    Palette m_palette = Palette::Light;
};

QColor color(Tint tint);
QColor seriesColor(int index);

QFont font(Type type = Type::Body);
QFont font(Type type, QFont::Weight weight);

/// A length that was drawn for the base size, at the size in force.
int scaled(int pixels);

/// A rectangle with round corners on the pixel grid; no pen where border is invalid.
void paintRound(QPainter& painter, const QRectF& area, double radius, const QColor& fill,
                const QColor& border = {}, double width = 1);

} // namespace juri::ui
