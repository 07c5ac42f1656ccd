#pragma once

#include "ui/dialogs/dialog.h"

class QRadioButton;

namespace juri::ui {

class LineEdit;

/// Why an entry gets no marks from this judge: an interest, or its absence.
class VerdictDialog : public Dialog {
    Q_OBJECT

public:
    explicit VerdictDialog(QWidget* parent = nullptr);

    bool isAbsent() const;
    QString reason() const; ///< not blank

private:
    void suggest();

    QRadioButton* m_interest;
    QRadioButton* m_absent;
    QRadioButton* m_withdrawn;
    LineEdit* m_reason;
};

} // namespace juri::ui
