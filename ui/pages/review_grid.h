#pragma once

#include "ui/delegates/cell_delegate.h"
#include "ui/widgets/views.h"

#include <QPointer>
#include <functional>

namespace juri::ui {

class CellEdit;

/// Where the cursor goes once a typed mark is taken.
enum class CellMove { Stay, Up, Down, Left, Right };

/// Turns a cell into a box while it is typed in, which closes only when the page
/// took what was typed.
class MarkEditDelegate : public MarkDelegate {
    Q_OBJECT

public:
    using MarkDelegate::MarkDelegate;

    CellEdit* editor() const;      ///< null while nothing is typed in
    bool takeTyped(CellMove move); ///< false: it stays, not taken

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override { }

    std::function<bool(const QModelIndex&, const QString&)> take;
    std::function<void(CellMove)> moved;
    std::function<void()> givenUp;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key);
    void close();

    mutable QPointer<CellEdit> m_editor;
    mutable QPersistentModelIndex m_index;
    bool m_taking = false;
};

/// The grid of a judge's own marks: typed in place, and a block of it is copied
/// and pasted as in a spreadsheet.
class ReviewGrid : public TableView {
    Q_OBJECT

public:
    explicit ReviewGrid(QWidget* parent = nullptr);

    /// What takes a typed text; false leaves it in the box, marked as wrong.
    void setTake(std::function<bool(const QModelIndex&, const QString&)> take);

    bool takeTyped();    ///< false: a box holds no mark
    bool restoreTyped(); ///< true: something typed was put back

signals:
    void pasteAsked(const QString& text);
    void clearAsked();
    void typingEnded(); ///< a box closed, or was put back

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void move(CellMove move);
    QString selectedText() const;

    MarkEditDelegate* m_delegate;
};

} // namespace juri::ui
