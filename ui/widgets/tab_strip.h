#pragma once

#include <QTabBar>

namespace juri::ui {

/// A few short words side by side, one of them chosen: what a panel shows.
class TabStrip : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    void setCount(int index, int count); ///< beside the word; 0 for none

    void setScrolls(bool scrolls); ///< where there are more than fit

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    QString wordOf(int index) const;
};

} // namespace juri::ui
