#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace juri::ui {

/// A short text in a pill: "4 of 12 scored", "Provisional".
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setTints(Tint ground, Tint text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tint m_ground = Tint::Sunken;
    Tint m_tint = Tint::Muted;
};

} // namespace juri::ui
