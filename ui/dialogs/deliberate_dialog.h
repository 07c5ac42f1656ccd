#pragma once

#include "ui/dialogs/dialog.h"

namespace juri::ui {

class LineEdit;

/// Whether sheets that were handed in are opened for the marks after the deliberation,
/// or, with a reason, only to correct a slip of the marks before it.
class DeliberateDialog : public Dialog {
    Q_OBJECT

public:
    explicit DeliberateDialog(QWidget* parent = nullptr);

    bool corrects() const; ///< a reason is given
    QString reason() const;

private:
    LineEdit* m_reason;
};

} // namespace juri::ui
