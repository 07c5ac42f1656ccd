#pragma once

#include "document/attachments.h"
#include "document/judging.h"
#include "ui/models/attachment_files.h"
#include "ui/models/sheet_reader.h"
#include "ui/pages/judging.h"
#include "ui/pages/words_box.h"

#include <functional>
#include <optional>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace juri::ui {

class AttachmentBar;
class DescriptorPanel;
class EntryHeader;
class EntryList;
class InlineMessage;
class Session;
class SheetView;
class TotalPanel;

/// Shows a file to the judge, in the program the system has for its kind. False if it has none.
using Viewer = std::function<bool(const QString& path)>;
bool openInSystemViewer(const QString& path);

/// Where a judge marks: entries at the left, the sheet in the middle, the
/// descriptors of the criterion in hand at the right, the total below. Works on a
/// judge document.
class ScorePage : public JudgingPage {
    Q_OBJECT

public:
    explicit ScorePage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;
    bool showFailure(const Error& error) override;

    void reload() override;
    void refresh(const document::ChangeSet& changes) override;
    void open(const CompetitorId& competitor, const CriterionId& criterion = {}) override;
    bool flush() override; ///< false if a box holds no mark; the cursor is there then

    const StageId& stage() const { return m_stage; }
    const CompetitorId& competitor() const override { return m_competitor; }
    void setViewer(Viewer viewer); ///< instead of the system's
    bool canMark() const override;
    bool canNominate() const; ///< the same, and there are awards
    bool isPractising() const;

    void nextEntry() override;
    void previousEntry() override;
    void find() override;
    void findByNumber() override;
    void askVerdict() override;
    void write() override;
    void undo() override;
    void redo() override;

public slots:
    void chooseLevel(int level);
    void nominate();
    void chooseAttachment(); ///< opens the entry's only one, or lists them
    void practise();         ///< to the sheet of which nothing is kept

signals:
    void reopenAsked();
    void entryShown(); ///< another one, or again
    void allScored();  ///< on from the last entry, with none left to mark

private:
    void buildLayout();
    void placeSide();
    void placeWords();
    void fit();
    void showInHand();
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void connectWidgets();
    QWidget* buildSheetColumn();
    void retranslate() override;

    void showEntry();
    void showSheet(bool isAnother);
    void showTotal();
    void showVerdict();
    void showDescriptors(int index);
    void showAttachments();
    void openAttachment(int index);
    void choose(const CompetitorId& competitor);
    void enterMark(const CriterionId& criterion, Points mark);
    void clearMark(const CriterionId& criterion);
    void keep(const Result<document::ChangeSet>& result, const CriterionId& criterion);
    void showWords(int index);
    void saveWords(WordsBox::Kind kind, const CriterionId& criterion, const QString& text);
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
    std::vector<document::ShownAttachment> m_attached; ///< to the entry
    AttachmentFiles m_files;
    Viewer m_viewer = openInSystemViewer;

    EntryList* m_list;
    EntryHeader* m_header;
    AttachmentBar* m_attachments;
    InlineMessage* m_message;
    SheetView* m_sheet;
    WordsBox* m_words;
    QScrollArea* m_sheetArea = nullptr;
    QWidget* m_side; ///< descriptors, and words where they stand beside the sheet
    QHBoxLayout* m_middle;
    QVBoxLayout* m_sideBelow;
    QVBoxLayout* m_wordsBelow;
    QVBoxLayout* m_wordsBeside;
    DescriptorPanel* m_descriptors;
    TotalPanel* m_total;
};

} // namespace juri::ui
