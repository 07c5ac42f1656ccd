#pragma once

#include "document/merging.h"
#include "ui/pages/page.h"

#include <optional>

class QProgressBar;

namespace juri::ui {

class Button;
class DropZone;
class InlineMessage;
class Label;
class MergeModel;
class Session;
class TableView;

/// Where score files come in: merges them on a worker and reports file by file
/// what happened. Works on an event document.
class MergePage : public Page {
    Q_OBJECT

public:
    explicit MergePage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    bool showFailure(const Error& error) override;

    void reload();
    void merge(const QStringList& paths);
    void showReport(const document::MergeReport& report);

signals:
    void filesAsked();
    void resultsAsked();
    void merged();

private:
    void buildLayout();
    QWidget* buildReport();
    void retranslate() override;
    void showCompleteness();
    void showSummary();

    Session& m_session;
    std::optional<document::MergeReport> m_report;
    MergeModel* m_model;
    Label* m_title;
    Label* m_completeness;
    DropZone* m_drop;
    QProgressBar* m_progress;
    InlineMessage* m_message;
    QWidget* m_reportCard;
    TableView* m_table;
};

} // namespace juri::ui
