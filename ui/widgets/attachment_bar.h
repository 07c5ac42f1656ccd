#pragma once

#include "ui/widgets/card.h"

#include <QString>
#include <vector>

class QHBoxLayout;

namespace juri::ui {

class Button;
class Label;

/// An entry's attachments in one row: a button each, and one more for those there is no
/// room for. Hidden while there are none.
class AttachmentBar : public Ground {
    Q_OBJECT

public:
    struct Item {
        QString name;
        QString size;
        QString icon; ///< its name

        bool operator==(const Item&) const = default;
    };

    explicit AttachmentBar(QWidget* parent = nullptr);

    void setItems(const std::vector<Item>& items);
    void choose(); ///< from the keyboard: opens the only one, or lists them all
    void retranslate();

signals:
    void openAsked(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Button* makeButton(const QString& icon);
    void makeButtons();
    void arrange();
    void showList(int from, const QWidget& below);
    QString wordsOf(const Item& item) const;

    std::vector<Item> m_items;
    std::vector<Button*> m_buttons; ///< of items, in order
    Label* m_title;
    Button* m_more;
    QHBoxLayout* m_row;
    int m_shown = 0; ///< how many there is room for
};

} // namespace juri::ui
