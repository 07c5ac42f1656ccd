#pragma once

#include "ui/dialogs/dialog.h"

namespace juri::ui {

/// All keys on one card.
class KeyCard : public Dialog {
    Q_OBJECT

public:
    explicit KeyCard(QWidget* parent = nullptr);
};

} // namespace juri::ui
