#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QStyleOption>

namespace juri::ui {

namespace {

void paintBorder(QPainter& painter, const QStyleOption& option, double radius)
{
    const auto hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    paintRound(painter, option.rect, radius, {}, color(hasFocus ? Tint::Accent : Tint::InputBorder),
               hasFocus ? 2 : 1);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox)
        paintBorder(*painter, *option, 2);
    else if (element == PE_IndicatorRadioButton)
        paintBorder(*painter, *option, option->rect.width() / 2.0);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        paintBorder(*painter, *option, 2);
}

} // namespace juri::ui
