#pragma once

#include "base/id.h"
#include "ui/models/entry_list_model.h"
#include "ui/widgets/card.h"

#include <optional>

class QHBoxLayout;
class QSortFilterProxyModel;
class QStackedLayout;

namespace juri::ui {

class Button;
class Chip;
class EmptyState;
class Label;
class LineEdit;
class ListView;

/// The left of the score page: a judge's entries, their state, and a search.
class EntryList : public Ground {
    Q_OBJECT

public:
    explicit EntryList(QWidget* parent = nullptr);

    void setRows(std::vector<EntryRow> rows);
    void updateRow(const EntryRow& row);
    const std::vector<EntryRow>& rows() const { return m_model->rows(); }

    void select(const CompetitorId& competitor);
    std::optional<CompetitorId> after(const CompetitorId& competitor) const;
    std::optional<CompetitorId> before(const CompetitorId& competitor) const;

    void find();         ///< the search box, for names
    void findByNumber(); ///< the same box, for one exact number
    void retranslate();
    void setRoom(int room); ///< the width of the page, of which it takes its share

signals:
    void chosen(const juri::CompetitorId& competitor);
    void searchLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void connectWidgets();
    void openSearch(bool byNumber);
    void closeSearch();
    void takeSearch();
    int rowMeant() const;
    void sayNothing(const QString& what);
    void filter(const QString& text);
    void showProgress();
    void chooseRow(int proxyRow);
    std::optional<CompetitorId> beside(const CompetitorId& competitor, int step) const;

    EntryListModel* m_model;
    QSortFilterProxyModel* m_filtered;
    Label* m_title;
    Chip* m_progress;
    Button* m_findButton;
    LineEdit* m_search;
    ListView* m_view;
    EmptyState* m_nothing;
    QStackedLayout* m_stack;
    QHBoxLayout* m_head;   ///< the list is never narrower
    CompetitorId m_inHand; ///< stays marked, whatever is searched for
    bool m_byNumber = false;
    int m_room = 0;
};

} // namespace juri::ui
