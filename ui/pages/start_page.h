#pragma once

#include "base/text.h"
#include "ui/models/recent_model.h"
#include "ui/pages/page.h"

namespace juri::ui {

class ActionCard;
class Button;
class Chooser;
class Label;
class ListView;

/// What the window shows without a document: three ways to begin, and the files
/// opened last.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    QString keys() const override;
    void arrive() override;
    void setRecent(std::vector<RecentFile> files);
    void setBusy(const QString& doing); ///< empty: no more

signals:
    void newEventAsked();
    void openJudgeAsked();
    void openEventAsked();
    void sampleAsked();
    void fileChosen(const QString& path);
    void languageChosen(juri::Language language);

private:
    void buildLayout();
    QWidget* buildRecent();
    void connectWidgets();
    void retranslate() override;

    RecentModel* m_recentModel;
    Label* m_title;
    Label* m_subtitle;
    Label* m_languageLabel;
    Chooser* m_language;
    ActionCard* m_newEvent;
    ActionCard* m_judge;
    ActionCard* m_merge;
    Label* m_recentTitle;
    Button* m_sample;
    ListView* m_recent;
    Label* m_noRecent;
    Label* m_dropHint;
    QString m_doing;
};

} // namespace juri::ui
