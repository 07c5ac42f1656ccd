#pragma once

#include <QHash>
#include <QTabBar>

namespace juri::ui {

/// A few short words side by side, one of them chosen: what a panel shows.
class TabStrip : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    void setCount(int index, int count); ///< beside the word; 0 for none

    /// A dot beside the word, and what it tells, for screen readers; empty for none.
    void setMark(int index, const QString& spoken);

    void setScrolls(bool scrolls); ///< where there are more than fit

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void nameTab(int index);
    void paintMark(QPainter& painter, int index) const;
    QString wordOf(int index) const;

    QHash<int, QString> m_marks; ///< by index
};

} // namespace juri::ui
