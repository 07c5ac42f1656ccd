#pragma once

#include "ui/dialogs/dialog.h"

namespace juri::ui {

class AboutDialog : public Dialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace juri::ui
