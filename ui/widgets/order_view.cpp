#include "ui/widgets/order_view.h"

#include "ui/text/roles.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace juri::ui {

OrderView::OrderView(QWidget* parent) : ListView(parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
}

void OrderView::setHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

void OrderView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setDragDropMode(readOnly ? QAbstractItemView::NoDragDrop : QAbstractItemView::DragDrop);
}

void OrderView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    ListView::currentChanged(current, previous);
    if (current.isValid())
        emit rowChosen(current.row());
}

bool OrderView::takePlainKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        emit digitTyped(key - Qt::Key_0);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit placeAsked(); return true;
    case Qt::Key_Delete: emit removeAsked(false); return true;
    case Qt::Key_Backspace: emit removeAsked(true); return true;
    case Qt::Key_Left:
    case Qt::Key_Right: emit otherAsked(); return true;
    case Qt::Key_Escape: emit escaped(); return true;
    default: return false;
    }
}

bool OrderView::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto isMove =
        modifiers == Qt::AltModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isMove && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        emit moveAsked(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return !modifiers && takePlainKey(key);
}

void OrderView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (takeKey(event->key(), modifiers))
        return event->accept();
    ListView::keyPressEvent(event);
}

bool OrderView::focusNextPrevChild(bool next)
{
    if (m_readOnly)
        return QWidget::focusNextPrevChild(next);
    emit otherAsked();
    return true;
}

int OrderView::rowAbove(const QPoint& point) const
{
    const auto index = indexAt(point);
    if (!index.isValid())
        return model()->rowCount();
    return index.row() + (point.y() > visualRect(index).center().y() ? 1 : 0);
}

void OrderView::takeDrop(const QString& id, int row)
{
    // when the drag is over: what is dropped changes the rows it came from
    QMetaObject::invokeMethod(
        this, [this, id, row] { emit dropped(id, row); }, Qt::QueuedConnection);
}

void OrderView::dropEvent(QDropEvent* event)
{
    const auto id = QString::fromUtf8(event->mimeData()->data(QLatin1String(kEntryMime)));
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (id.isEmpty())
        return event->ignore();
    takeDrop(id, rowAbove(event->position().toPoint()));
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void OrderView::paintEvent(QPaintEvent* event)
{
    ListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_hint.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(ui::font());
    painter.setPen(color(Tint::Muted));
    const auto margin = scaled(18);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace juri::ui
