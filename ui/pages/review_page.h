#pragma once

#include "document/change_set.h"
#include "ui/pages/page.h"

namespace juri::ui {

class Button;
class Chip;
class InlineMessage;
class Label;
class ReviewModel;
class Session;
class TableView;

/// All of a judge's own marks on one page, then handing in. Works on a judge
/// document.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;

    void reload();
    void refresh(const document::ChangeSet& changes);

signals:
    void entryAsked(const juri::CompetitorId& competitor, const juri::CriterionId& criterion);
    void handInAsked();
    void saveAsked();

private:
    void buildLayout();
    void retranslate() override;
    void showState();
    void activate(const QModelIndex& index);

    Session& m_session;
    StageId m_stage;
    ReviewModel* m_model;
    Label* m_title;
    Label* m_subtitle;
    Chip* m_state;
    Button* m_save;
    Button* m_handIn;
    InlineMessage* m_message;
    TableView* m_table;
    Label* m_key;
    bool m_stale = true;
};

} // namespace juri::ui
