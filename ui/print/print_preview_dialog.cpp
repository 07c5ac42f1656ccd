#include "ui/print/print_preview_dialog.h"

#include "ui/print/report_printing.h"
#include "ui/text/error_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QRegularExpression>

namespace juri::ui {

namespace {

/// Rules for this dialog's own buttons only: Qt's dialogs keep their measures.
QString buttonRules()
{
    const auto rules = QStringLiteral(
        "#previewBar QPushButton { background: %1; color: %2; border: 1px solid %3;"
        " border-radius: 7px; padding: 0 %9px; min-height: %8px; }"
        "#previewBar QPushButton:disabled { color: %4; background: %5; }"
        "#previewBar QPushButton:focus { border: 2px solid %6; }"
        "#previewBar QPushButton#print { background: %6; color: %7; border-color: %6; }"
        "#previewBar QPushButton#print:focus { border: 2px solid %2; }");
    return rules.arg(
        color(Tint::Surface).name(), color(Tint::Text).name(), color(Tint::Border).name(),
        color(Tint::Muted).name(), color(Tint::Sunken).name(), color(Tint::Accent).name(),
        color(Tint::OnAccent).name(), QString::number(scaled(32)), QString::number(scaled(12)));
}

QPushButton* arrow(const QString& iconName, const QString& name)
{
    auto* button = new QPushButton;
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PrintPreviewDialog::PrintPreviewDialog(report::Table table, QWidget* parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_printer(QPrinter::HighResolution)
    , m_title(new QLabel)
    , m_page(new QLabel)
    , m_message(new QLabel)
    , m_previous(arrow(QStringLiteral("chevron-left"), tr("Previous page")))
    , m_next(arrow(QStringLiteral("chevron-right"), tr("Next page")))
    , m_save(new QPushButton(tr("&Save as PDF…")))
    , m_print(new QPushButton(tr("&Print…")))
{
    m_printer.setFullPage(true);
    m_printer.setPageLayout(pageLayoutFor(m_table));
    m_printer.setDocName(QString::fromStdString(m_table.runningTitle));
    m_preview = new QPrintPreviewWidget(&m_printer);
    buildLayout();
    connectWidgets();
    m_print->setFocus();
    m_preview->updatePreview();
    updatePages();
}

int PrintPreviewDialog::pageCount() const
{
    return m_preview->pageCount();
}

int PrintPreviewDialog::currentPage() const
{
    return m_preview->currentPage();
}

void PrintPreviewDialog::buildLayout()
{
    setWindowTitle(QString::fromStdString(m_table.kicker));
    resize(scaled(920), scaled(700));
    m_title->setText(QString::fromStdString(m_table.kicker) + QLatin1String(", ")
                     + m_printer.pageLayout().pageSize().name());
    m_title->setFont(ui::font(Type::Subtitle));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(scaled(16), 0, scaled(16), scaled(10));
    m_message->hide();
    m_preview->setAccessibleName(tr("Pages"));
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_preview->fitInView();

    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("previewBar"));
    bar->setStyleSheet(buttonRules());
    bar->setLayout(buildBar());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_preview, 1);
}

QHBoxLayout* PrintPreviewDialog::buildBar()
{
    m_save->setIcon(icon(QStringLiteral("download")));
    m_save->setAutoDefault(false);
    m_print->setIcon(icon(QStringLiteral("printer"), Tint::OnAccent));
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setDefault(true);
    m_page->setFont(ui::font(Type::Body));

    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_title, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_page);
    layout->addWidget(m_next);
    layout->addSpacing(scaled(16));
    layout->addWidget(m_save);
    layout->addWidget(m_print);
    return layout;
}

void PrintPreviewDialog::connectWidgets()
{
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { paintReport(*printer, m_table); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this,
            &PrintPreviewDialog::updatePages);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_save, &QPushButton::clicked, this, &PrintPreviewDialog::askAndSave);
    connect(m_print, &QPushButton::clicked, this, &PrintPreviewDialog::askAndPrint);
}

void PrintPreviewDialog::updatePages()
{
    const auto words = tr("Page %1 of %2");
    m_page->setText(words.arg(currentPage()).arg(pageCount()));
    m_previous->setEnabled(currentPage() > 1);
    m_next->setEnabled(currentPage() < pageCount());
}

void PrintPreviewDialog::step(int pages)
{
    m_preview->setCurrentPage(currentPage() + pages);
    updatePages();
}

QString PrintPreviewDialog::suggestedFileName() const
{
    auto name = QString::fromStdString(m_table.kicker + " - " + m_table.runningTitle);
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    name.remove(refused);
    return name.left(100).trimmed() + QLatin1String(".pdf");
}

Outcome PrintPreviewDialog::savePdfTo(const QString& path)
{
    auto outcome = savePdf(m_table, path);
    m_message->setVisible(!outcome);
    if (outcome)
        emit saved(path);
    else
        m_message->setText(errorLine(outcome.error()));
    return outcome;
}

void PrintPreviewDialog::askAndSave()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), suggestedFileName(),
                                                   tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        (void)savePdfTo(path); // a failure is told in the dialog
}

void PrintPreviewDialog::askAndPrint()
{
    QPrintDialog dialog(&m_printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool part = m_printer.printRange() == QPrinter::PageRange;
    const int pages = part
        ? paintReport(m_printer, m_table, m_printer.fromPage(), m_printer.toPage())
        : paintReport(m_printer, m_table);
    m_message->setVisible(pages == 0);
    m_message->setText(tr("The printer took nothing. Check that it is on, or save as PDF."));
    if (pages > 0)
        emit printed();
}

} // namespace juri::ui
