#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace juri::ui {

namespace {

constexpr auto kFamily = "IBM Plex Sans";

void loadFonts()
{
    for (const auto* weight : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/juri/fonts/IBMPlexSans-%1.woff").arg(QLatin1String(weight)));
}

Palette paletteOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return systemPrefersContrast() ? Palette::Contrast
            : systemPrefersDark()      ? Palette::Dark
                                       : Palette::Light;
    case Scheme::Light: return Palette::Light;
    case Scheme::Dark: return Palette::Dark;
    case Scheme::Contrast: return Palette::Contrast;
    }
    return Palette::Light;
}

QPalette applicationPalette()
{
    QPalette result(color(Tint::Text), color(Tint::Surface), color(Tint::Surface),
                    color(Tint::Border), color(Tint::Border), color(Tint::Text),
                    color(Tint::OnAccent), color(Tint::Surface), color(Tint::Window));
    result.setColor(QPalette::Button, color(Tint::Surface));
    result.setColor(QPalette::AlternateBase, color(Tint::Sunken));
    result.setColor(QPalette::PlaceholderText, color(Tint::Muted));
    result.setColor(QPalette::Highlight, color(Tint::Accent));
    result.setColor(QPalette::HighlightedText, color(Tint::OnAccent));
    result.setColor(QPalette::Link, color(Tint::Accent));
    result.setColor(QPalette::LinkVisited, color(Tint::Accent));
    result.setColor(QPalette::ToolTipBase, color(Tint::Surface));
    result.setColor(QPalette::ToolTipText, color(Tint::Text));
    result.setColor(QPalette::Mid, color(Tint::Border));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Tint::Muted));
    return result;
}

QString tokenValue(const QString& name)
{
    static const QHash<QString, Tint> names = {
        {"window", Tint::Window},
        {"surface", Tint::Surface},
        {"sunken", Tint::Sunken},
        {"border", Tint::Border},
        {"inputBorder", Tint::InputBorder},
        {"text", Tint::Text},
        {"muted", Tint::Muted},
        {"accent", Tint::Accent},
        {"accentSoft", Tint::AccentSoft},
        {"onAccent", Tint::OnAccent},
    };
    if (name.startsWith(QLatin1String("px")))
        return QString::number(scaled(name.mid(2).toInt())) + QLatin1String("px");
    Q_ASSERT(names.contains(name));
    return color(names.value(name)).name();
}

/// The style sheet with @name and @px12 replaced by values in force.
QString styleSheet()
{
    QFile file(QStringLiteral(":/juri/style/juri.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto text = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+[0-9]*)"));
    for (auto match = token.match(text); match.hasMatch();) {
        const auto value = tokenValue(match.captured(1));
        text.replace(match.capturedStart(), match.capturedLength(), value);
        match = token.match(text, match.capturedStart() + value.size());
    }
    return text;
}

QFont::Weight usualWeight(Type type)
{
    switch (type) {
    case Type::Caption:
    case Type::Body: return QFont::Normal;
    case Type::Subtitle:
    case Type::Title: return QFont::DemiBold;
    case Type::Display: return QFont::Bold;
    }
    return QFont::Normal;
}

double factor(Type type)
{
    switch (type) {
    case Type::Caption: return 0.88;
    case Type::Body: return 1.0;
    case Type::Subtitle: return 1.15;
    case Type::Title: return 1.5;
    case Type::Display: return 2.5;
    }
    return 1.0;
}

constexpr std::array kSchemeCodes = {"system", "light", "dark", "contrast"};
static_assert(kSchemeCodes.size() == kSchemes);

} // namespace

QString schemeCode(Scheme scheme)
{
    return QLatin1String(kSchemeCodes[static_cast<std::size_t>(scheme)]);
}

std::optional<Scheme> schemeFromCode(const QString& code)
{
    const auto found = std::ranges::find_if(
        kSchemeCodes, [&](const char* known) { return code == QLatin1String(known); });
    return found == kSchemeCodes.end()
        ? std::nullopt
        : std::optional(static_cast<Scheme>(found - kSchemeCodes.begin()));
}

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(Scheme scheme, double pointSize)
{
    loadFonts();
    QApplication::setStyle(new Style);
    m_scheme = scheme;
    m_pointSize = pointSize;
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setPointSize(double pointSize)
{
    m_pointSize = std::clamp(pointSize, 8.0, 16.0);
    apply();
}

void Theme::apply()
{
    m_palette = paletteOf(m_scheme);
    QApplication::setFont(font());
    QApplication::setPalette(applicationPalette());
    qApp->setStyleSheet(styleSheet());
    emit changed();
}

QColor color(Tint tint)
{
    return tokenColor(tint, Theme::instance().palette());
}

QColor seriesColor(int index)
{
    return tokenSeries(index, Theme::instance().palette());
}

QFont font(Type type)
{
    return font(type, usualWeight(type));
}

QFont font(Type type, QFont::Weight weight)
{
    QFont result{QString::fromLatin1(kFamily)};
    result.setPointSizeF(Theme::instance().pointSize() * factor(type));
    result.setWeight(weight);
    return result;
}

int scaled(int pixels)
{
    return qRound(pixels * Theme::instance().pointSize() / Theme::kBaseSize);
}

void paintRound(QPainter& painter, const QRectF& area, double radius, const QColor& fill,
                const QColor& border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const auto inset = border.isValid() ? width / 2 : 0.0;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace juri::ui
