#pragma once

#include "ui/models/review_model.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace juri::ui {

class Chooser;

/// Two of the judge's sheets beside one another, criterion by criterion.
class ReviewCompare : public QWidget {
    Q_OBJECT

public:
    explicit ReviewCompare(QWidget* parent = nullptr);

    /// heads: of the criteria, as the table's
    void setRows(const std::vector<std::pair<QString, QString>>& heads, std::vector<ReviewRow> rows,
                 std::vector<model::Marks> marks, std::vector<CriterionId> criteria);
    void setFirst(const CompetitorId& competitor); ///< the other stays, or is its neighbour
    void retranslate();

    QString differenceText(int criterion) const; ///< "+5": of the first against the other

private:
    void fillChoosers();
    void showMarks();
    void addLine(int line, const QString& name, const QString& first, const QString& second,
                 const QString& difference, int winner);
    int rowOf(const Chooser* chooser) const;

    std::vector<std::pair<QString, QString>> m_heads;
    std::vector<ReviewRow> m_rows;
    std::vector<model::Marks> m_marks;
    std::vector<CriterionId> m_criteria;
    Chooser* m_first;
    Chooser* m_second;
    QWidget* m_lines = nullptr;
};

} // namespace juri::ui
