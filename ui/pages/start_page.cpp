#include "ui/pages/start_page.h"

#include "ui/delegates/recent_delegate.h"
#include "ui/text/language.h"
#include "ui/widgets/action_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/views.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace juri::ui {

namespace {

constexpr int kWidest = 1000;

} // namespace

StartPage::StartPage(QWidget* parent)
    : Page(parent)
    , m_recentModel(new RecentModel(this))
    , m_title(new Label(Type::Title))
    , m_subtitle(new Label(Type::Body, Tint::Muted))
    , m_languageLabel(new Label(Type::Body, Tint::Muted))
    , m_language(new Chooser)
    , m_newEvent(new ActionCard(QStringLiteral("clipboard-list"), false))
    , m_judge(new ActionCard(QStringLiteral("gavel"), true))
    , m_merge(new ActionCard(QStringLiteral("merge"), false))
    , m_recentTitle(new Label(Type::Subtitle))
    , m_sample(new Button(Button::Kind::Quiet))
    , m_recent(new ListView)
    , m_noRecent(new Label(Type::Body, Tint::Muted))
    , m_dropHint(new Label(Type::Caption, Tint::Muted))
{
    m_language->addItems({QStringLiteral("Bahasa Indonesia"), QStringLiteral("English")});
    m_languageLabel->setBuddy(m_language);
    m_sample->setIconName(QStringLiteral("play"));
    m_recent->setModel(m_recentModel);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_noRecent->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_dropHint->setAlignment(Qt::AlignCenter);
    buildLayout();
    connectWidgets();
    retranslate();
}

QWidget* StartPage::buildRecent()
{
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(m_recentTitle);
    head->addStretch();
    head->addWidget(m_sample);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(12), scaled(10));
    layout->setSpacing(scaled(6));
    layout->addLayout(head);
    layout->addWidget(m_noRecent);
    layout->addWidget(m_recent, 1);
    m_recent->setMinimumHeight(scaled(60));
    return card;
}

void StartPage::buildLayout()
{
    auto* language = new QHBoxLayout;
    language->addStretch();
    language->setSpacing(scaled(10));
    language->addWidget(m_languageLabel);
    language->addWidget(m_language);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(scaled(16));
    for (auto* card : {m_newEvent, m_judge, m_merge})
        cards->addWidget(card, 1);

    auto* column = new QWidget;
    column->setMaximumWidth(scaled(kWidest));
    auto* middle = new QVBoxLayout(column);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(scaled(6));
    middle->addWidget(m_title);
    middle->addWidget(m_subtitle);
    middle->addSpacing(scaled(14));
    middle->addLayout(cards);
    middle->addSpacing(scaled(12));
    middle->addWidget(buildRecent(), 1);
    middle->addSpacing(scaled(4));
    middle->addWidget(m_dropHint);

    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(14));
    inner->setSpacing(0);
    inner->addLayout(language);
    inner->addLayout(centred, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content)); // large letters on a small screen
}

void StartPage::connectWidgets()
{
    connect(m_newEvent, &ActionCard::actionAsked, this, &StartPage::newEventAsked);
    connect(m_judge, &ActionCard::actionAsked, this, &StartPage::openJudgeAsked);
    connect(m_merge, &ActionCard::actionAsked, this, &StartPage::openEventAsked);
    connect(m_sample, &Button::clicked, this, &StartPage::sampleAsked);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        emit languageChosen(index == 0 ? Language::Indonesian : Language::English);
    });
    const auto choose = [this](const QModelIndex& index) {
        emit fileChosen(m_recentModel->file(index.row()).path);
    };
    connect(m_recent, &ListView::clicked, this, choose);
    connect(m_recent, &ListView::activated, this, choose);
}

void StartPage::setRecent(std::vector<RecentFile> files)
{
    m_noRecent->setVisible(files.empty());
    m_recent->setVisible(!files.empty());
    m_recentModel->setFiles(std::move(files));
}

void StartPage::setBusy(const QString& doing)
{
    m_doing = doing;
    for (auto* card : {m_newEvent, m_judge, m_merge})
        card->setBusy(!doing.isEmpty());
    m_sample->setEnabled(doing.isEmpty());
    retranslate();
}

void StartPage::arrive()
{
    m_judge->setFocus(Qt::OtherFocusReason);
}

QString StartPage::keys() const
{
    return tr("Ctrl+O: open     F1: all keys");
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Juri"));
    m_subtitle->setText(tr("Judge offline, merge the score files, print the result."));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(language() == Language::Indonesian ? 0 : 1);
    m_newEvent->setTexts(tr("Set up a competition"),
                         tr("Rubric, competitors and judges, from a template."), tr("Set up…"));
    m_judge->setTexts(tr("Start judging"), tr("Open the file you got from the committee."),
                      tr("Open judge's file…"));
    m_merge->setTexts(tr("Merge scores"), tr("Open the event, then drop the judges' files."),
                      tr("Open event…"));
    m_recentTitle->setText(tr("Opened last"));
    m_recent->setAccessibleName(tr("Opened last"));
    m_sample->setText(m_doing.isEmpty() ? tr("Try the sample competition") : m_doing);
    m_noRecent->setText(tr("No files yet. The sample competition shows how everything works."));
    m_dropHint->setText(tr("Drop files anywhere in this window."));
}

} // namespace juri::ui
