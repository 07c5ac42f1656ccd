#pragma once

#include "scoring/rule.h"
#include "ui/dialogs/dialog.h"

#include <QString>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace juri::ui {

class LineEdit;

/// For which awards a judge proposes an entry, each with a sentence that says why;
/// without one there is no nomination.
class NominateDialog : public Dialog {
    Q_OBJECT

public:
    NominateDialog(const std::vector<scoring::Award>& awards,
                   const std::map<std::string, std::string>& nominations,
                   QWidget* parent = nullptr);

    std::map<std::string, QString> nominations() const; ///< by award, for every award

private:
    std::vector<std::pair<std::string, LineEdit*>> m_boxes;
};

} // namespace juri::ui
