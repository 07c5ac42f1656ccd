#pragma once

#include "model/rubric.h"
#include "ui/widgets/card.h"
#include "ui/widgets/criterion_row.h"

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace juri::ui {

class Label;

/// A judge's sheet for one entry: a row for each criterion, under the headings of
/// their groups. Moves from box to box; the sheet is not left while a box holds no mark.
class SheetView : public Card {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setRubric(const model::Rubric& rubric);

    /// Another sheet: what is saved, and what each criterion adds ("19.00 of 25"),
    /// as on the sheet.
    void setMarks(const model::Marks& marks, const std::vector<QString>& contributions);

    /// The same sheet after a change; a text not yet taken stays in its box.
    void updateMarks(const model::Marks& marks, const std::vector<QString>& contributions);
    void setReadOnly(bool readOnly);

    void setSubtotals(const std::vector<QString>& texts);        ///< of the groups, in their order
    void setHints(const std::vector<CriterionRow::Hint>& hints); ///< as on the sheet
    void showReason(const CriterionId& criterion, const QString& reason);

    /// Puts the cursor into a box. Index -1: the first one without a mark, else the first.
    void enter(int index = -1);
    void enter(const CriterionId& criterion);

    bool commit();       ///< of all boxes; false: one is refused, and has the cursor
    bool restoreTyped(); ///< drops what was typed and not taken; false if nothing was

    int active() const { return m_active; } ///< -1 without criteria
    QWidget* activeRow() const;             ///< null without criteria
    std::optional<Points> activeMark() const;
    void enterMark(Points mark); ///< into the box in hand, as if typed and taken

signals:
    void markAsked(const juri::CriterionId& criterion, juri::Points mark);
    void clearAsked(const juri::CriterionId& criterion);
    void activated(int index);
    void typed();
    void finished(); ///< on from the last criterion

private:
    CriterionRow* addRow(const model::Rubric& rubric, int index);
    void addHeading(const QString& text);
    void activate(int index);
    void next(int index);
    void nextByKey(int index, int key);
    void previous(int index);

    std::vector<CriterionRow*> m_rows;
    std::vector<Label*> m_subtotals;
    QVBoxLayout* m_layout;
    int m_active = -1;
    bool m_readOnly = false;
    bool m_wasChosen = false; ///< the last mark, by a digit that moved on by itself
};

} // namespace juri::ui
