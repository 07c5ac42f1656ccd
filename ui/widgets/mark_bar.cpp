#include "ui/widgets/mark_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cstdlib>

namespace juri::ui {

namespace {

Points lowest(const model::Scale& scale)
{
    return scale.values.empty() ? scale.min : scale.values.front();
}

Points highest(const model::Scale& scale)
{
    return scale.values.empty() ? scale.max : scale.values.back();
}

} // namespace

double markFraction(const model::Scale& scale, Points mark)
{
    const auto span = static_cast<double>((highest(scale) - lowest(scale)).milli());
    if (span <= 0)
        return 0;
    return std::clamp(static_cast<double>((mark - lowest(scale)).milli()) / span, 0.0, 1.0);
}

std::vector<double> levelGaps(const model::Criterion& criterion)
{
    std::vector<double> gaps;
    for (const auto& level : criterion.levels)
        if (const auto at = markFraction(criterion.scale, level.from); at > 0)
            gaps.push_back(at);
    return gaps;
}

std::optional<Points> markForDigit(const model::Criterion& criterion, int digit)
{
    const auto isDigit = [](Points mark) {
        return mark.milli() % 1000 == 0 && mark.milli() >= 0 && mark.milli() <= 9000;
    };
    if (std::ranges::all_of(criterion.scale.values, isDigit)) {
        const auto mark = Points::fromMilli(digit * 1000);
        return criterion.scale.allows(mark) ? std::optional(mark) : std::nullopt;
    }
    const auto isLevel = digit >= 1 && digit <= static_cast<int>(criterion.levels.size());
    return isLevel ? std::optional(criterion.levels[static_cast<std::size_t>(digit - 1)].from)
                   : std::nullopt;
}

Points middleMark(const model::Level& level, const model::Scale& scale)
{
    const auto middle = (level.from.milli() + level.to.milli()) / 2;
    if (!scale.values.empty()) {
        auto best = level.from;
        for (const auto value : scale.values)
            if (value >= level.from && value <= level.to
                && std::abs(value.milli() - middle) < std::abs(best.milli() - middle))
                best = value;
        return best;
    }
    const auto steps = (middle - scale.min.milli()) / scale.step.milli();
    return std::max(level.from, Points::fromMilli(scale.min.milli() + steps * scale.step.milli()));
}

void paintMarkBar(QPainter& painter, const QRectF& area, std::optional<double> fraction,
                  const std::vector<double>& gaps, const QColor& fill, const QColor& ground)
{
    const auto radius = area.height() / 2;
    paintRound(painter, area, radius, color(Tint::Track));
    if (fraction && *fraction > 0) {
        QPainterPath whole;
        whole.addRoundedRect(area, radius, radius);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(whole);
        painter.fillRect(QRectF(area.left(), area.top(), area.width() * *fraction, area.height()),
                         fill);
        painter.restore();
    }
    for (const auto gap : gaps)
        painter.fillRect(QRectF(area.left() + area.width() * gap - 1, area.top(), 2, area.height()),
                         ground);
}

} // namespace juri::ui
