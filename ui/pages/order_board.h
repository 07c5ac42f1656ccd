#pragma once

#include "document/ordering.h"
#include "ui/models/order_reader.h"
#include "ui/widgets/inline_message.h"

#include <QWidget>
#include <array>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace juri::ui {

class Chip;
class Label;
class LineEdit;
class OrderPanel;
class OrderView;
class Session;

/// Puts the entries of a judge in order in one dance: at the left those without a
/// place, in the middle the order, at the right what can be done with the entry in
/// hand. A typed place is taken by Enter, and when the entry is left.
class OrderBoard : public QWidget {
    Q_OBJECT

public:
    explicit OrderBoard(Session& session, QWidget* parent = nullptr);

    void setDance(const StageId& stage, const CriterionId& dance); ///< another one, or again
    void clear();                                                  ///< there is none
    void reload();
    void retranslate();

    const std::optional<document::Order>& order() const { return m_order; }
    const CompetitorId& inHand() const { return m_inHand; }
    bool isReadOnly() const;

    void take(const CompetitorId& competitor); ///< into the hand
    void takeFirst();                          ///< the first without a place, else the first
    void enter();                              ///< the cursor goes to the entry in hand
    void step(int by);                         ///< to another entry of the same list
    bool flush();                              ///< takes what is typed; false if it cannot be
    bool restoreTyped();                       ///< true: something typed was given up

    void find(bool byNumber);

    QVBoxLayout& below() { return *m_below; } ///< what the page puts below the panel

signals:
    void inHandChanged();
    void said(juri::ui::InlineMessage::Kind kind, const QString& what, const QString& rest);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum List { Free, Placed };

    QWidget* buildList(List list);
    void buildLayout();
    void connectList(List list);
    void fill();
    void select();
    void showPanel();
    void choose(List list, int row);
    bool place(std::size_t place, bool goOn);
    void sayRefused(std::size_t place);
    void takeEnter();
    void takeDigit(int digit);
    void takeOut(bool back);
    void move(int by);
    void takeDrop(List list, const QString& id, int row);
    void switchList();
    void lookFor(const QString& text);
    CompetitorId meant(const QString& wanted) const;
    void closeSearch();
    CompetitorId following() const;
    const document::Order::LeftOut* leftOut() const;
    List listInHand() const;
    OrderModel& rows(List list) const { return *m_rows[list]; }

    Session& m_session;
    StageId m_stage;
    CriterionId m_dance;
    std::optional<document::Order> m_order;
    CompetitorId m_inHand;
    QString m_typed;          ///< digits of a place, not taken yet
    bool m_isRefused = false; ///< they are no place that can be given
    std::array<OrderModel*, 2> m_rows;
    std::array<OrderView*, 2> m_views;
    std::array<Label*, 2> m_titles;
    std::array<Chip*, 2> m_counts;
    std::array<int, 2> m_lastRows{};
    LineEdit* m_search;
    OrderPanel* m_panel;
    QVBoxLayout* m_below;
    QWidget* m_side = nullptr;
    QScrollArea* m_sideArea = nullptr;
    bool m_byNumber = false;
    bool m_filling = false;
};

} // namespace juri::ui
