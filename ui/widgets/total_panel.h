#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/total_bar.h"

namespace juri::ui {

class Button;
class Label;

/// The foot of the sheet: the weighted total so far, what is still possible, and
/// the way to the next entry.
class TotalPanel : public Ground {
    Q_OBJECT

public:
    explicit TotalPanel(QWidget* parent = nullptr);

    struct Content {
        QString total;  ///< "52.20"
        QString left;   ///< "2 criteria left"
        QString atMost; ///< "at most 77.20"; empty when nothing is left
        std::vector<TotalBar::Part> parts;
    };
    void setContent(const Content& content);
    void setNeighbours(bool hasPrevious, bool hasNext);
    void retranslate();

signals:
    void previousAsked();
    void nextAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void arrange(); ///< fewer words where they have no room
    void showWords(bool onButtons, bool ofWhatIsLeft);

    Label* m_title;
    Label* m_total;
    Label* m_left;
    Label* m_atMost;
    TotalBar* m_bar;
    Button* m_previous;
    Button* m_next;
};

} // namespace juri::ui
