#pragma once

#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <vector>

class QVBoxLayout;

namespace juri::ui {

/// One destination of the rail.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(const QString& iconName, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

/// The window's pages, one below the other at the left edge.
class Rail : public Ground {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setItems(const std::vector<QString>& iconNames);
    void setTexts(const std::vector<QString>& texts);
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_buttons.size()); }

    QSize sizeHint() const override;

signals:
    void chosen(int index);

private:
    std::vector<RailButton*> m_buttons;
    QVBoxLayout* m_layout;
};

} // namespace juri::ui
