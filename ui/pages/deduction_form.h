#pragma once

#include "ui/models/item_model.h"
#include "ui/widgets/card.h"

class QRadioButton;

namespace juri::ui {

class Button;
class Chooser;
class InlineMessage;
class Label;
class LineEdit;

/// Where a chair writes one deduction or bonus: for whom, what for, how many points
/// and why. Says what is asked for; the page records it.
class DeductionForm : public Card {
    Q_OBJECT

public:
    explicit DeductionForm(QWidget* parent = nullptr);

    void setEntries(const std::vector<EntryRow>& entries);
    void setItems(const QStringList& items);
    void edit(const ItemRow* row); ///< one that is recorded; null: a new one
    void setReadOnly(bool readOnly);
    void retranslate();
    void enter();
    void explain(const QString& problem, const QString& rest = {});
    void clearMessage();
    QString message() const;

    bool isChange() const { return m_isChange; } ///< of what is recorded

signals:
    void recordAsked(const juri::CompetitorId& competitor, const QString& item, juri::Points points,
                     const QString& reason);
    void takeBackAsked();
    void newAsked();

private:
    void buildLayout();
    Label* addField(QWidget* field);
    void showItemBox();
    void enableFields();
    void record();
    QString itemText() const;

    std::vector<CompetitorId> m_competitors;
    QStringList m_items;
    bool m_isChange = false;
    bool m_readOnly = false;
    Label* m_title;
    std::vector<Label*> m_labels;
    Chooser* m_entry;
    Chooser* m_item;
    LineEdit* m_other;
    QRadioButton* m_off;
    QRadioButton* m_bonus;
    LineEdit* m_points;
    LineEdit* m_reason;
    InlineMessage* m_message;
    Button* m_record;
    Button* m_takeBack;
    Button* m_new;
};

} // namespace juri::ui
