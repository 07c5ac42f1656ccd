#pragma once

#include "ui/models/result_reader.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace juri::ui {

class Button;
class Label;

/// The drawer beside the result table: why the chosen entry stands where it does.
class WhyPanel : public Card {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setReasons(const ResultReasons& reasons);
    void retranslate();

signals:
    void closed();

private:
    void buildLayout();
    QWidget* buildBody();
    void addJudge(const ResultReasons::JudgeTotal& judge);
    void addCriterion(const QString& name, const QString& mean);
    void addTitle(const QString& text);
    void addNote(const QString& note);

    Label* m_place;
    Label* m_name;
    Label* m_total;
    Button* m_close;
    QVBoxLayout* m_body;
};

} // namespace juri::ui
