#pragma once

#include "ui/widgets/card.h"

namespace juri::ui {

class ElidedLabel;

/// Whom the sheet is about: number, name, work, institution and members.
class EntryHeader : public Ground {
    Q_OBJECT

public:
    struct Content {
        QString number;
        QString name;
        QString work;
        QString place;
        QString members;
    };

    explicit EntryHeader(QWidget* parent = nullptr);

    void setContent(const Content& content);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void fit(); ///< to the type and the badge
    int badgeWidth() const;
    QFont badgeFont() const;

    QString m_number;
    ElidedLabel* m_name;
    ElidedLabel* m_work;
    ElidedLabel* m_place;
    ElidedLabel* m_members;
};

} // namespace juri::ui
