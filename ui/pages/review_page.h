#pragma once

#include "document/change_set.h"
#include "ui/models/sheet_reader.h"
#include "ui/pages/page.h"

#include <optional>

class QModelIndex;

namespace juri::ui {

class Button;
class Chip;
class EmptyState;
class InlineMessage;
class Label;
class ReviewGrid;
class ReviewModel;
class ReviewPanel;
class Session;

/// All of a judge's own marks on one page, typed and pasted in place, with what to
/// look at beside them; then handing in. Works on a judge document.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;
    bool showFailure(const Error& error) override;

    void reload();
    void refresh(const document::ChangeSet& changes);

    bool flush(); ///< takes what is typed; false if a box holds no mark

    ReviewGrid& grid() { return *m_grid; }
    ReviewPanel& panel() { return *m_panel; }
    QString message() const; ///< below the grid

public slots:
    void undo();
    void redo();

signals:
    void entryAsked(const juri::CompetitorId& competitor, const juri::CriterionId& criterion);
    void handInAsked();
    void saveAsked();
    void reopenAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class NoteAction { None, Undo };

    QWidget* buildGridColumn();
    void buildLayout();
    void connectWidgets();
    void retranslate() override;
    void arrangeColumns();
    void fillTable();
    void showState(bool handedIn);
    void showOrders(int missing); ///< the same of a stage that ranks
    bool ranks() const { return m_reader && m_reader->ranks(); }
    void activate(const QModelIndex& index);
    bool take(const QModelIndex& index, const QString& text);
    bool keep(const Result<document::ChangeSet>& result);
    void paste(const QString& text);
    void clearMarks();
    void undoNoted();
    void step(bool isUndo);
    void sayDone(const QString& what, const QString& rest, bool isStep);
    void explain(const QString& problem, const QString& rest = {});
    void selectCell(const CompetitorId& competitor, const CriterionId& criterion);

    Session& m_session;
    StageId m_stage;
    std::optional<SheetReader> m_reader;
    std::vector<CriterionId> m_criteria; ///< by column; where judges rank, the dances
    ReviewModel* m_model;
    Label* m_title;
    Label* m_subtitle;
    Chip* m_state;
    Button* m_turn; ///< between grid and panel, where there is room for one
    Button* m_save;
    Button* m_handIn;
    InlineMessage* m_message; ///< how the sheets stand
    ReviewGrid* m_grid;
    Label* m_key;
    InlineMessage* m_note; ///< what the last entry did, or why it was refused
    ReviewPanel* m_panel;
    EmptyState* m_empty;
    QWidget* m_gridColumn = nullptr;
    QWidget* m_content = nullptr;
    NoteAction m_noteAction = NoteAction::None;
    bool m_stale = true;
};

} // namespace juri::ui
