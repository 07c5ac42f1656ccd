#pragma once

#include "ui/widgets/card.h"

namespace juri::ui {

class ElidedLabel;
class Label;

/// The window's last line: what the keys do, and whether everything is saved.
class StatusLine : public Ground {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setKeys(const QString& keys);
    void setState(const QString& text, bool isProblem = false);
    QString state() const;

private:
    ElidedLabel* m_keys;
    Label* m_state;
};

} // namespace juri::ui
