#pragma once

#include "ui/dialogs/dialog.h"
#include "ui/models/hand_in_summary.h"

namespace juri::ui {

class EntryListModel;
class ListView;

/// Before signing: either what is still missing, with a way to it, or what will
/// be signed. Accepted means "go to the chosen one" in the one case and "hand in"
/// in the other.
class HandInDialog : public Dialog {
    Q_OBJECT

public:
    explicit HandInDialog(HandInSummary summary, QWidget* parent = nullptr);

    bool isBlocked() const { return !m_summary.missing.empty(); }
    const CompetitorId& competitor() const; ///< of the chosen sheet; isBlocked()
    const CriterionId& criterion() const;   ///< its first one without a mark

private:
    void showMissing();
    void showSummary();
    void addList(const std::vector<EntryRow>& rows, const QString& name);

    HandInSummary m_summary;
    EntryListModel* m_rows;
    ListView* m_list;
};

} // namespace juri::ui
