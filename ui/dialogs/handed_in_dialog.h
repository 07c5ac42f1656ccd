#pragma once

#include "document/handing.h"
#include "ui/dialogs/dialog.h"

namespace juri::ui {

/// After handing in: where the score file is, how many ballots it holds, and the
/// fingerprint the committee will see. Accepted means "print the slip".
class HandedInDialog : public Dialog {
    Q_OBJECT

public:
    explicit HandedInDialog(const document::ExportReport& report, QWidget* parent = nullptr);
};

} // namespace juri::ui
