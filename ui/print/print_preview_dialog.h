#pragma once

#include "base/result.h"
#include "report/table.h"

#include <QDialog>
#include <QPrinter>

class QHBoxLayout;
class QLabel;
class QPrintPreviewWidget;
class QPushButton;

namespace juri::ui {

/// Shows a report as it will be printed, and prints it or saves it as PDF. What
/// is shown is painted by paintReport(), as paper and PDF are.
class PrintPreviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit PrintPreviewDialog(report::Table table, QWidget* parent = nullptr);

    int pageCount() const;
    int currentPage() const; ///< from 1

    /// What the button does once a path is chosen; a failure is shown in the dialog.
    Outcome savePdfTo(const QString& path);

    /// "Hasil resmi - WiNNER ….pdf", without what file systems refuse
    QString suggestedFileName() const;

signals:
    void saved(const QString& path);
    void printed();

private:
    void buildLayout();
    void connectWidgets();
    QHBoxLayout* buildBar();
    void updatePages();
    void step(int pages);
    void askAndSave();
    void askAndPrint();

    report::Table m_table;
    QPrinter m_printer;
    QLabel* m_title;
    QLabel* m_page;
    QLabel* m_message;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_save;
    QPushButton* m_print;
    QPrintPreviewWidget* m_preview;
};

} // namespace juri::ui
