#pragma once

#include "ui/models/review_findings.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QStandardItemModel;
class QVBoxLayout;

namespace juri::ui {

class EmptyState;
class ListView;
class ReviewCompare;
class TabStrip;

/// Beside the grid of a judge's marks: what to look at, the judge's own ranking, how
/// the marks spread, and two sheets side by side.
class ReviewPanel : public Card {
    Q_OBJECT

public:
    enum Tab { LookAt, Ranking, Spreading, Comparing };

    struct Content {
        std::vector<Finding> findings;
        std::vector<RankLine> ranking;
        std::vector<Spread> spreads;
        std::vector<std::pair<QString, QString>> heads;
        std::vector<ReviewRow> rows;
        std::vector<model::Marks> marks;
        std::vector<CriterionId> criteria;
    };

    explicit ReviewPanel(QWidget* parent = nullptr);

    void setContent(Content content);
    void setCurrent(const CompetitorId& competitor); ///< the entry the cursor is at
    void showTab(Tab tab);
    void retranslate();

signals:
    void cellAsked(const juri::CompetitorId& competitor, const juri::CriterionId& criterion);

private:
    QWidget* buildSpreads();
    void fillFindings();
    void fillRanking();
    void fillSpreads();
    void updateStack();
    void jump(const QModelIndex& index);

    Content m_content;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    QStandardItemModel* m_findings;
    QStandardItemModel* m_ranking;
    ListView* m_findingList;
    ListView* m_rankingList;
    EmptyState* m_nothing;
    QVBoxLayout* m_spreads = nullptr; ///< in m_spreadArea, made before it
    QWidget* m_spreadArea;
    ReviewCompare* m_compare;
};

} // namespace juri::ui
