#pragma once

#include "ui/widgets/card.h"

namespace juri::ui {

class Button;
class Label;

/// The place of the entry in hand, and for the mouse what the keys do with it.
class OrderPanel : public Card {
    Q_OBJECT

public:
    struct Content {
        QString place; ///< "3", or what is being typed
        QString about; ///< "typed: Enter takes it"
        QString put;   ///< the first button's verb
        bool canPut = false;
        bool canUp = false;
        bool canDown = false;
        bool canTakeOut = false;
    };

    explicit OrderPanel(QWidget* parent = nullptr);

    void setContent(const Content& content);
    void retranslate();

signals:
    void putAsked();
    void moveAsked(int by);
    void removeAsked();

private:
    void buildLayout();

    Label* m_caption;
    Label* m_place;
    Label* m_about;
    Button* m_put;
    Button* m_up;
    Button* m_down;
    Button* m_takeOut;
};

} // namespace juri::ui
