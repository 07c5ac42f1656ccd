#pragma once

#include <QListView>
#include <QTableView>

namespace juri::ui {

/// A list whose rows are painted by a delegate; the arrows move, Enter activates.
class ListView : public QListView {
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);
};

/// A table of whole rows under quiet heads.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Gives a column its head's and its texts' width, and the rest to stretch; where too
    /// little is left for its head, the table scrolls sideways.
    void fitColumns(int stretchColumn, int rowsLooked = 40);

    int neededWidth(int column) const; ///< by its head and the texts looked at

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitStretched();

    int m_stretched = -1;
};

} // namespace juri::ui
