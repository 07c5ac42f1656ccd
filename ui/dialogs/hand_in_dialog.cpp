#include "ui/dialogs/hand_in_dialog.h"

#include "ui/delegates/entry_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kMostRows = 5;
constexpr int kFewestRows = 1;
constexpr int kRowHeight = 58;
constexpr int kAround = 290; ///< what is not the list

} // namespace

HandInDialog::HandInDialog(HandInSummary summary, QWidget* parent)
    : Dialog(parent)
    , m_summary(std::move(summary))
    , m_rows(new EntryListModel(this))
    , m_list(new ListView)
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    isBlocked() ? showMissing() : showSummary();
}

void HandInDialog::addList(const std::vector<EntryRow>& rows, const QString& name)
{
    m_rows->setRows(rows);
    m_list->setAccessibleName(name);
    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, scaled(4), 1, scaled(4));
    inner->addWidget(m_list);
    const auto high = screen()->availableSize().height();
    const auto room =
        (parentWidget() ? std::min(parentWidget()->height(), high) : high) - scaled(kAround);
    const auto most = std::clamp(room / scaled(kRowHeight), kFewestRows, kMostRows);
    const auto shown = std::clamp(static_cast<int>(rows.size()), 1, most);
    card->setFixedHeight(scaled(kRowHeight) * shown + scaled(8));
    content().addWidget(card);
}

void HandInDialog::showMissing()
{
    setTitle(tr("Not yet complete"),
             m_summary.ranks
                 ? tr("Some of your order is still open. Nothing was handed in; all you entered is "
                      "saved.")
                 : tr("%n sheet(s) still need marks. Nothing was handed in; all your marks are "
                      "saved.",
                      nullptr, static_cast<int>(m_summary.missing.size())));
    addList(m_summary.missing, tr("Sheets that are not complete"));
    m_list->setCurrentIndex(m_rows->index(0));
    connect(m_list, &ListView::doubleClicked, this, &QDialog::accept);
    setAccept(m_summary.ranks ? tr("Go there") : tr("Go to this sheet"));
    setReject(tr("Close"));
    m_list->setFocus();
}

void HandInDialog::showSummary()
{
    setTitle(tr("Hand in %1?").arg(m_summary.stage),
             m_summary.ranks
                 ? tr("Your order of entries will be signed with your key and become read-only. "
                      "Next you save the score file for the committee. Reopening needs a reason.")
                 : tr("%n sheet(s) will be signed with your key and become read-only. Next you "
                      "save the score file for the committee. Reopening needs a reason.",
                      nullptr, static_cast<int>(m_summary.sheets.size())));
    auto* counts = new Label(Type::Body);
    counts->setWeight(QFont::DemiBold);
    counts->setWordWrap(true);
    counts->setText(m_summary.counts);
    content().addWidget(counts);
    addList(m_summary.sheets, tr("What will be signed"));
    if (!m_summary.hints.isEmpty())
        message().say(
            InlineMessage::Kind::Info,
            tr("Worth a second look: %1.").arg(m_summary.hints.join(QStringLiteral("; "))),
            tr("The review page shows them under “Look at” and “Spread”."));
    setAccept(tr("Sign and hand in"));
    acceptButton().setFocus();
}

const CompetitorId& HandInDialog::competitor() const
{
    return m_summary.missing[static_cast<std::size_t>(std::max(0, m_list->currentIndex().row()))]
        .competitor;
}

const CriterionId& HandInDialog::criterion() const
{
    return m_summary.first[static_cast<std::size_t>(std::max(0, m_list->currentIndex().row()))];
}

} // namespace juri::ui
