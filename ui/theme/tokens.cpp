#include "ui/theme/tokens.h"

#include <array>

namespace juri::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;

    QColor in(bool isDark) const { return QColor::fromRgb(isDark ? dark : light); }
};

constexpr std::array kSeries = {
    Pair{0xff0b6e78, 0xff4fc3cd}, Pair{0xffb97400, 0xfff0b95a}, Pair{0xff5b57d1, 0xff9a97f5},
    Pair{0xffc2406b, 0xfff07fa0}, Pair{0xff2f8f4e, 0xff6fd39b}, Pair{0xff64748b, 0xff94a3b8},
};

constexpr Pair pairOf(Tint tint)
{
    switch (tint) {
    case Tint::Window: return {0xfff4f6f8, 0xff11161b};
    case Tint::Surface: return {0xffffffff, 0xff1a2128};
    case Tint::Sunken: return {0xffedf0f3, 0xff141a20};
    case Tint::Border: return {0xffdce1e7, 0xff35414c};
    case Tint::InputBorder: return {0xff7f8c99, 0xff66737f};
    case Tint::Text: return {0xff17212b, 0xffe6ebf0};
    case Tint::Muted: return {0xff566472, 0xff9daab6};
    case Tint::Accent: return {0xff0b6e78, 0xff4fc3cd};
    case Tint::AccentSoft: return {0xffe0f1f2, 0xff16363b};
    case Tint::OnAccent: return {0xffffffff, 0xff0b1a1c};
    case Tint::Good: return {0xff17703f, 0xff6fd39b};
    case Tint::GoodSoft: return {0xffe1f3e8, 0xff16321f};
    case Tint::Warn: return {0xff9a5b00, 0xfff0b95a};
    case Tint::WarnSoft: return {0xfffff3de, 0xff35290f};
    case Tint::Bad: return {0xffb3261e, 0xffff8f85};
    case Tint::BadSoft: return {0xfffde8e6, 0xff3b1c1a};
    case Tint::Gold: return {0xffc58a00, 0xffe9b949};
    case Tint::Silver: return {0xff7b8794, 0xffaebac6};
    case Tint::Bronze: return {0xffa35f2d, 0xffd08a57};
    }
    return {0xff000000, 0xffffffff};
}

} // namespace

QColor tokenColor(Tint tint, bool dark)
{
    return pairOf(tint).in(dark);
}

QColor tokenSeries(int index, bool dark)
{
    return kSeries[static_cast<std::size_t>(index) % kSeries.size()].in(dark);
}

} // namespace juri::ui
