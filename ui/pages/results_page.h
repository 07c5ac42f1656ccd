#pragma once

#include "document/results.h"
#include "ui/pages/page.h"

#include <array>
#include <optional>

class QSortFilterProxyModel;
class QStackedLayout;

namespace juri::ui {

class Button;
class Chip;
class Chooser;
class EmptyState;
class InlineMessage;
class Label;
class LineEdit;
class PodiumCard;
class ResultModel;
class Session;
class TableView;
class WhyPanel;

/// The ranking of a stage: heading with choices, podium, table, and a drawer that
/// says why. Works on an event document.
class ResultsPage : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;

    void reload(); ///< all of it: choices and result
    void find();
    void choose(const CompetitorId& competitor); ///< its row, and why
    void chooseGroup(const document::GroupChoice& group);

    /// What is shown, for printing; nothing without a document.
    const std::optional<document::StageResult>& result() const { return m_result; }

signals:
    void printAsked();
    void mergeAsked();

private:
    void buildLayout();
    QLayout* buildHead();
    QWidget* buildTable();
    void connectWidgets();
    void retranslate() override;

    void fillStages();
    void fillGroups();
    void showResult();
    void showHeading();
    void showPodium();
    void showNotes();
    void showWhy(const QModelIndex& index);
    void hideWhy();
    void fitCriteria();
    int measureColumns() const;
    void resizeEvent(QResizeEvent* event) override;
    document::GroupChoice chosenGroup() const;

    Session& m_session;
    int m_columnsWidth = 0;
    std::optional<document::StageResult> m_result;
    ResultModel* m_model;
    QSortFilterProxyModel* m_sorted;
    Label* m_title;
    Label* m_subtitle;
    Chip* m_status;
    Chip* m_sample; ///< made-up entries, said wherever they are shown
    Chooser* m_stage;
    Chooser* m_group;
    LineEdit* m_filter;
    Button* m_print;
    InlineMessage* m_note;
    QWidget* m_podium;
    std::array<PodiumCard*, 3> m_podiumCards;
    TableView* m_table;
    Label* m_key;
    EmptyState* m_empty;
    EmptyState* m_nothingFound;
    QWidget* m_content;
    QStackedLayout* m_whole;
    QStackedLayout* m_tableStack;
    WhyPanel* m_why;
};

} // namespace juri::ui
