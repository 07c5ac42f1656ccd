#include "ui/theme/tokens.h"

#include <array>

namespace juri::ui {

namespace {

struct Colors {
    QRgb light;
    QRgb dark;
    QRgb contrast;

    QColor in(Palette palette) const
    {
        switch (palette) {
        case Palette::Light: return QColor::fromRgb(light);
        case Palette::Dark: return QColor::fromRgb(dark);
        case Palette::Contrast: return QColor::fromRgb(contrast);
        }
        return {};
    }
};

constexpr std::array kSeries = {
    Colors{0xff0b6e78, 0xff4fc3cd, 0xff00e5ff}, Colors{0xffb97400, 0xfff0b95a, 0xffffc400},
    Colors{0xff5b57d1, 0xff9a97f5, 0xffb3b0ff}, Colors{0xffc2406b, 0xfff07fa0, 0xffff9ac0},
    Colors{0xff2f8f4e, 0xff6fd39b, 0xff7dff9a}, Colors{0xff64748b, 0xff94a3b8, 0xffffffff},
};

constexpr Colors colorsOf(Tint tint)
{
    switch (tint) {
    case Tint::Window: return {0xfff4f6f8, 0xff11161b, 0xff000000};
    case Tint::Surface: return {0xffffffff, 0xff1a2128, 0xff000000};
    case Tint::Sunken: return {0xffedf0f3, 0xff141a20, 0xff000000};
    case Tint::Border: return {0xffdce1e7, 0xff35414c, 0xffffffff};
    case Tint::Track: return {0xffdce1e7, 0xff35414c, 0xff5c5c5c};
    case Tint::InputBorder: return {0xff7f8c99, 0xff66737f, 0xffffffff};
    case Tint::Text: return {0xff17212b, 0xffe6ebf0, 0xffffffff};
    case Tint::Muted: return {0xff566472, 0xff9daab6, 0xfff0f0f0};
    case Tint::Accent: return {0xff0b6e78, 0xff4fc3cd, 0xffffe600};
    case Tint::AccentSoft: return {0xffe0f1f2, 0xff16363b, 0xff333000};
    case Tint::OnAccent: return {0xffffffff, 0xff0b1a1c, 0xff000000};
    case Tint::Good: return {0xff17703f, 0xff6fd39b, 0xff7dff9a};
    case Tint::GoodSoft: return {0xffe1f3e8, 0xff16321f, 0xff003a14};
    case Tint::Warn: return {0xff9a5b00, 0xfff0b95a, 0xffffc400};
    case Tint::WarnSoft: return {0xfffff3de, 0xff35290f, 0xff3a2a00};
    case Tint::Bad: return {0xffb3261e, 0xffff8f85, 0xffffb0a8};
    case Tint::BadSoft: return {0xfffde8e6, 0xff3b1c1a, 0xff4a0000};
    case Tint::Gold: return {0xffc58a00, 0xffe9b949, 0xffffd700};
    case Tint::Silver: return {0xff7b8794, 0xffaebac6, 0xffe0e0e0};
    case Tint::Bronze: return {0xffa35f2d, 0xffd08a57, 0xffffb07a};
    }
    return {0xff000000, 0xffffffff, 0xffffffff};
}

} // namespace

QColor tokenColor(Tint tint, Palette palette)
{
    return colorsOf(tint).in(palette);
}

QColor tokenSeries(int index, Palette palette)
{
    return kSeries[static_cast<std::size_t>(index) % kSeries.size()].in(palette);
}

} // namespace juri::ui
