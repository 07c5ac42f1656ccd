#pragma once

#include "ui/widgets/card.h"

namespace juri::ui {

/// One of the three best: medal, name, where from, total.
class PodiumCard : public Card {
    Q_OBJECT

public:
    struct Content {
        int medal = 0; ///< 1 to 3; 0 leaves the card blank
        QString name;
        QString detail;
        QString total;
        QString note; ///< "shared"; may be empty
    };

    explicit PodiumCard(QWidget* parent = nullptr);

    void setContent(const Content& content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content m_content;
};

} // namespace juri::ui
