#pragma once

#include "ui/widgets/views.h"

namespace juri::ui {

/// A list of entries that are put in order: rows are dragged, or led by keys. It
/// only says what is asked for.
class OrderView : public ListView {
    Q_OBJECT

public:
    explicit OrderView(QWidget* parent = nullptr);

    void setHint(const QString& hint); ///< stands in the list while it is empty
    void setReadOnly(bool readOnly);   ///< nothing is dragged, and Tab leads out

    /// As if the entry had been let go above a row.
    void takeDrop(const QString& id, int row);

signals:
    void rowChosen(int row);
    void dropped(const QString& id, int row); ///< above that row
    void digitTyped(int digit);
    void placeAsked();           ///< Enter
    void moveAsked(int by);      ///< -1 up, 1 down
    void removeAsked(bool back); ///< Delete, or Backspace
    void otherAsked();           ///< to the other list
    void escaped();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    bool takePlainKey(int key);
    int rowAbove(const QPoint& point) const;

    QString m_hint;
    bool m_readOnly = false;
};

} // namespace juri::ui
