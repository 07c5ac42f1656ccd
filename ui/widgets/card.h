#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace juri::ui {

/// A surface with a hairline border and round corners.
class Card : public QWidget {
    Q_OBJECT

public:
    static constexpr int kRadius = 10;

    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A plain ground in one tint, with a hairline at the edges asked for.
class Ground : public QWidget {
    Q_OBJECT

public:
    explicit Ground(Tint tint, Qt::Edges edges = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tint m_tint;
    Qt::Edges m_edges;
};

} // namespace juri::ui
