#pragma once

#include "ui/dialogs/dialog.h"

#include <vector>

namespace juri::ui {

/// Before signing: either what is still missing, with a way to it, or what will
/// be signed. Accepted means "go to the first" in the one case and "hand in" in
/// the other.
class HandInDialog : public Dialog {
    Q_OBJECT

public:
    struct Missing {
        QString entry;    ///< "5  Tim Jalak Bali"
        QString criteria; ///< "Presentation, Answers to questions"
    };

    HandInDialog(const QString& stage, int entries, const std::vector<Missing>& missing,
                 QWidget* parent = nullptr);
};

} // namespace juri::ui
