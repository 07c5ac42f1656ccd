#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace juri::ui {

/// A cell of a table: its ground, the hairline below and a text. The delegates
/// below paint other contents on the same ground.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(Tint tint = Tint::Text, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void paintContent(QPainter& painter, const QRect& area, const QModelIndex& index) const;

private:
    Tint m_tint;
};

/// A rank: a medal for the first three, "=4" for shared ones.
class PlaceDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit PlaceDelegate(QObject* parent = nullptr);

protected:
    void paintContent(QPainter& painter, const QRect& area,
                      const QModelIndex& index) const override;
};

/// A name with a quieter line below it, and the icon of IconRole before them.
class NameDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit NameDelegate(QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& area,
                      const QModelIndex& index) const override;
};

/// A total and a bar of its share.
class TotalDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit TotalDelegate(QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& area,
                      const QModelIndex& index) const override;
};

/// How far the judges lie apart, with a mark where that is wide.
class SpreadDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit SpreadDelegate(QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& area,
                      const QModelIndex& index) const override;
};

/// A mark in a matrix; a missing one stands out, and so does one with a note.
class MarkDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit MarkDelegate(QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& area,
                      const QModelIndex& index) const override;

private:
    void paintMissing(QPainter& painter, const QRect& area, const QString& text) const;
};

} // namespace juri::ui
