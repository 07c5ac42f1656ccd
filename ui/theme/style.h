#pragma once

#include <QProxyStyle>

namespace juri::ui {

/// Fusion, which outlines boxes in a shade of the ground: on black that is not seen. Here
/// they have the border that all inputs have.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
};

} // namespace juri::ui
