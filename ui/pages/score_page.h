#pragma once

#include "document/judging.h"
#include "ui/models/sheet_reader.h"
#include "ui/pages/page.h"

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace juri::ui {

class DescriptorPanel;
class EntryHeader;
class EntryList;
class InlineMessage;
class Label;
class NoteEdit;
class Session;
class SheetView;
class TotalPanel;

/// Where a judge marks: entries at the left, the sheet in the middle, the
/// descriptors of the criterion in hand at the right, the total below. Works on a
/// judge document.
class ScorePage : public Page {
    Q_OBJECT

public:
    explicit ScorePage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;
    bool showFailure(const Error& error) override;

    void reload(); ///< another document, or its setup changed
    void refresh(const document::ChangeSet& changes);
    void open(const CompetitorId& competitor, const CriterionId& criterion = {});

    /// Saves what is typed or written and not yet saved. False if a box holds no mark.
    bool flush();

    const StageId& stage() const { return m_stage; }
    const CompetitorId& competitor() const { return m_competitor; }
    bool canMark() const; ///< there is an entry, and it is not signed off

public slots:
    void nextEntry();
    void previousEntry();
    void chooseLevel(int level);
    void find();
    void findByNumber();
    void askVerdict();
    void undo();
    void redo();

signals:
    void reopenAsked();
    void allScored(); ///< on from the last entry, with none left to mark

private:
    void buildLayout();
    void placeComment();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void connectWidgets();
    QWidget* buildSheetColumn();
    void retranslate() override;

    void showEntry();
    void showSheet(bool isAnother);
    void showTotal();
    void showVerdict();
    void showDescriptors(int index);
    void choose(const CompetitorId& competitor);
    void enterMark(const CriterionId& criterion, Points mark);
    void clearMark(const CriterionId& criterion);
    void keep(const Result<document::ChangeSet>& result, const CriterionId& criterion);
    void saveComment(const QString& text);
    void takeMessageAction();
    void finishEntry();
    void step(bool isUndo);

    enum class MessageAction { None, Retry, TakeBack, Reopen };

    Session& m_session;
    std::optional<SheetReader> m_reader;
    StageId m_stage;
    CompetitorId m_competitor;
    std::optional<document::Sheet> m_current;
    MessageAction m_action = MessageAction::None;

    EntryList* m_list;
    EntryHeader* m_header;
    InlineMessage* m_message;
    SheetView* m_sheet;
    Label* m_commentLabel;
    NoteEdit* m_comment;
    QScrollArea* m_sheetArea;
    QVBoxLayout* m_commentBelow;
    QVBoxLayout* m_commentBeside;
    DescriptorPanel* m_descriptors;
    TotalPanel* m_total;
};

/// "Undo mark no. 5, Presentation"; without a step just "Undo".
QString undoText(const document::Document& document, bool isRedo);

} // namespace juri::ui
