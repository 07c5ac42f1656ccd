#pragma once

#include "document/change_set.h"
#include "ui/models/item_model.h"
#include "ui/pages/page.h"

#include <optional>

class QStackedWidget;

namespace juri::ui {

class Chip;
class DeductionForm;
class EmptyState;
class InlineMessage;
class Label;
class OrderBoard;
class Session;
class TableView;
class TabStrip;

/// What the chair of a panel decides besides marks: deductions and bonuses, and the
/// order that decides between equal results. Works on the document of a judge who
/// chairs the current stage.
class ChairPage : public Page {
    Q_OBJECT

public:
    enum Tab { Deductions, Ties };

    explicit ChairPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;
    bool showFailure(const Error& error) override;

    void reload();
    void refresh(const document::ChangeSet& changes);
    bool flush();
    void showTab(Tab tab);

    const ItemModel& items() const { return *m_items; }
    DeductionForm& form() { return *m_form; }
    OrderBoard& board() { return *m_board; }
    QString message() const;

public slots:
    void undo();
    void redo();

signals:
    void reopenAsked();
    void keysChanged(); ///< another part of the page is shown

private:
    QWidget* buildDeductions();
    void buildLayout();
    void connectWidgets();
    void retranslate() override;
    void fill();
    void showState();
    void showPart();
    void edit(int row);
    void take(const CompetitorId& competitor, const QString& item, Points points,
              const QString& reason); ///< from the form
    void record(const CompetitorId& competitor, const QString& item, Points points,
                const QString& reason);
    void takeBack();
    void step(bool isUndo);
    const ItemRow* chosen() const;
    bool keepsTies() const;

    Session& m_session;
    std::optional<SheetReader> m_reader;
    StageId m_stage;
    bool m_counts = false; ///< the stage's rule counts deductions
    bool m_filling = false;

    Label* m_title;
    Label* m_subtitle;
    TabStrip* m_tabs;
    InlineMessage* m_message;
    QStackedWidget* m_stack;
    ItemModel* m_items;
    TableView* m_table;
    EmptyState* m_none; ///< in the table's stead
    DeductionForm* m_form;
    OrderBoard* m_board;
    EmptyState* m_nothing; ///< there is nothing to decide
};

} // namespace juri::ui
