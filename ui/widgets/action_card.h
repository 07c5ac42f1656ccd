#pragma once

#include "ui/widgets/card.h"

namespace juri::ui {

class Button;
class Label;

/// One of the ways to begin: an icon, a title, a sentence, a button.
class ActionCard : public Card {
    Q_OBJECT

public:
    explicit ActionCard(const QString& iconName, bool primary, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence, const QString& action);
    void setBusy(bool busy); ///< the button waits

    QSize minimumSizeHint() const override; ///< with all lines of its sentence

signals:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    Label* m_title;
    Label* m_sentence;
    Button* m_action;
};

} // namespace juri::ui
