#pragma once

#include "document/judging.h"
#include "ui/models/order_reader.h"
#include "ui/pages/judging.h"
#include "ui/pages/words_box.h"

#include <optional>

namespace juri::ui {

class EmptyState;
class EntryHeader;
class InlineMessage;
class OrderBoard;
class Session;
class TabStrip;

/// Where a judge puts entries in order, in one dance or one after the other. Works
/// on a judge document whose current stage ranks.
class RankPage : public JudgingPage {
    Q_OBJECT

public:
    explicit RankPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;
    bool showFailure(const Error& error) override;

    void reload() override;
    void refresh(const document::ChangeSet& changes) override;
    void open(const CompetitorId& competitor, const CriterionId& dance = {}) override;
    bool flush() override;

    const StageId& stage() const { return m_stage; }
    const CriterionId& dance() const { return m_dance; }
    const CompetitorId& competitor() const override;
    bool canMark() const override;
    OrderBoard& board() { return *m_board; }
    QString message() const;

    void nextEntry() override;
    void previousEntry() override;
    void find() override;
    void findByNumber() override;
    void askVerdict() override;
    void write() override;
    void undo() override;
    void redo() override;

public slots:
    void nextDance();
    void previousDance();

signals:
    void reopenAsked();
    void reviewAsked();

private:
    enum class MessageAction { None, Reopen, NextDance, Review };

    void buildLayout();
    void connectWidgets();
    void retranslate() override;
    void showTabs();
    void showEntry();
    void showState();
    void showComplete(const DanceState& done);
    void chooseDance(int index);
    void stepDance(int by);
    int danceIndex() const;
    int nextOpen() const; ///< the dance to go on with, or -1
    void takeMessageAction();
    void step(bool isUndo);

    Session& m_session;
    std::optional<OrderReader> m_reader;
    std::vector<DanceState> m_dances;
    StageId m_stage;
    CriterionId m_dance;
    std::optional<document::Sheet> m_current;
    MessageAction m_action = MessageAction::None;

    EntryHeader* m_header;
    TabStrip* m_tabs;
    InlineMessage* m_message;
    OrderBoard* m_board;
    WordsBox* m_words;
    EmptyState* m_empty;
    QWidget* m_content;
};

} // namespace juri::ui
