#include "ui/pages/review_page.h"

#include "document/handing.h"
#include "document/judging.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/models/review_model.h"
#include "ui/models/session.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace juri::ui {

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ReviewModel(this))
    , m_title(new Label(Type::Title))
    , m_subtitle(new Label(Type::Body, Tint::Muted))
    , m_state(new Chip)
    , m_save(new Button(Button::Kind::Secondary))
    , m_handIn(new Button(Button::Kind::Primary))
    , m_message(new InlineMessage)
    , m_table(new TableView)
    , m_key(new Label(Type::Caption, Tint::Muted))
{
    m_save->setIconName(QStringLiteral("download"));
    m_handIn->setIconName(QStringLiteral("clipboard-check"));
    m_key->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setItemDelegateForColumn(ReviewModel::NameColumn, new NameDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    buildLayout();
    connect(m_save, &Button::clicked, this, &ReviewPage::saveAsked);
    connect(m_handIn, &Button::clicked, this, &ReviewPage::handInAsked);
    connect(m_table, &TableView::activated, this, &ReviewPage::activate);
    connect(m_table, &TableView::doubleClicked, this, &ReviewPage::activate);
    retranslate();
}

void ReviewPage::buildLayout()
{
    auto* titleLine = new QHBoxLayout;
    titleLine->setSpacing(scaled(10));
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_state);
    titleLine->addStretch();
    auto* titles = new QVBoxLayout;
    titles->setSpacing(scaled(1));
    titles->addLayout(titleLine);
    titles->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addLayout(titles, 1);
    head->addWidget(m_save);
    head->addWidget(m_handIn);

    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, scaled(5), 1, scaled(8));
    inner->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(14), scaled(2), scaled(14), 0);
    foot->addWidget(m_key);
    inner->addLayout(foot);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(18));
    layout->setSpacing(scaled(12));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(card, 1);
}

void ReviewPage::retranslate()
{
    m_title->setText(tr("Review your sheets"));
    m_save->setText(tr("Save &score file…"));
    m_handIn->setText(tr("Hand &in…"));
    m_table->setAccessibleName(tr("Your marks"));
    reload();
}

QString ReviewPage::keys() const
{
    return tr("Arrows: move     Enter: to the sheet     F1: all keys");
}

void ReviewPage::arrive()
{
    if (m_stale)
        reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::refresh(const document::ChangeSet& changes)
{
    m_stale = true;
    if (isVisible() || changes.setup || changes.handIn)
        reload();
}

void ReviewPage::reload()
{
    if (!m_session.isOpen() || m_session.document().kind() != document::Kind::Judge)
        return;
    m_stale = false;
    const auto& document = m_session.document();
    m_stage = document::currentStage(document);
    std::vector<std::pair<QString, QString>> heads;
    QStringList key;
    if (const auto* stage = model::findStage(document.event(), m_stage)) {
        for (std::size_t i = 0; i < stage->rubric.criteria.size(); ++i) {
            const auto& criterion = stage->rubric.criteria[i];
            const QString letter(QChar(static_cast<char16_t>(u'A' + i % 26)));
            const auto name = toQString(criterion.name);
            heads.emplace_back(letter, name);
            key << QStringLiteral("%1 = %2 (%3)")
                       .arg(letter, name, formatWeight(criterion, stage->rubric));
        }
        m_subtitle->setText(toQString(stage->name));
    }
    m_key->setText(keptWhole(key).join(QStringLiteral("   \u00b7   ")));
    m_model->setRows(std::move(heads), reviewRows(document, m_stage));
    m_table->fitColumns(ReviewModel::NameColumn);
    showState();
}

void ReviewPage::showState()
{
    const auto& document = m_session.document();
    const auto handedIn = document::isHandedIn(document, m_stage);
    const auto missing = static_cast<int>(document::unfinished(document, m_stage).size());
    m_handIn->setEnabled(!handedIn);
    m_state->setTints(handedIn || missing == 0 ? Tint::GoodSoft : Tint::WarnSoft,
                      handedIn || missing == 0 ? Tint::Good : Tint::Warn);
    m_state->setText(handedIn          ? tr("Handed in")
                         : missing > 0 ? tr("%n sheet(s) not complete", nullptr, missing)
                                       : tr("Complete"));
    if (!handedIn && missing == 0)
        m_message->say(InlineMessage::Kind::Good, tr("Every sheet is complete."),
                       tr("Look them over, then hand in. That signs the sheets and saves the "
                          "score file for the committee."));
    else
        m_message->clear();
}

void ReviewPage::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto* stage = model::findStage(m_session.document().event(), m_stage);
    const auto criterion = index.column() - ReviewModel::FirstCriterion;
    const auto isCriterion = criterion >= 0 && index.column() < m_model->totalColumn();
    emit entryAsked(m_model->row(index.row()).entry.competitor,
                    isCriterion && stage
                        ? stage->rubric.criteria[static_cast<std::size_t>(criterion)].id
                        : CriterionId());
}

} // namespace juri::ui
