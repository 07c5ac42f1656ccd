#include "ui/dialogs/hand_in_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr std::size_t kMostShown = 8;

} // namespace

HandInDialog::HandInDialog(const QString& stage, int entries, const std::vector<Missing>& missing,
                           QWidget* parent)
    : Dialog(parent)
{
    if (missing.empty()) {
        setTitle(tr("Hand in %1?").arg(stage),
                 tr("%n sheet(s) will be signed with your key and become read-only. Next you "
                    "save the score file for the committee. Reopening needs a reason.",
                    nullptr, entries));
        setAccept(tr("Hand in"));
        return;
    }
    setTitle(tr("Not yet complete"),
             tr("%n sheet(s) still need marks. Nothing was handed in; all your marks are saved.",
                nullptr, static_cast<int>(missing.size())));
    for (std::size_t i = 0; i < std::min(missing.size(), kMostShown); ++i) {
        auto* entry = new ElidedLabel(Type::Body);
        entry->setWeight(QFont::Medium);
        entry->setFullText(missing[i].entry);
        auto* criteria = new ElidedLabel(Type::Caption, Tint::Muted);
        criteria->setFullText(missing[i].criteria);
        content().addWidget(entry);
        content().addWidget(criteria);
    }
    if (missing.size() > kMostShown) {
        auto* rest = new Label(Type::Caption, Tint::Muted);
        rest->setText(tr("and %n more", nullptr, static_cast<int>(missing.size() - kMostShown)));
        content().addWidget(rest);
    }
    content().setSpacing(scaled(2));
    setAccept(tr("Go to the first one"));
    setReject(tr("Close"));
}

} // namespace juri::ui
