#include "ui/widgets/attachment_bar.h"

#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace juri::ui {

namespace {

constexpr int kLeft = 20;
constexpr int kLongest = 210; ///< a name, before it is cut in its middle

/// A button that Enter presses too.
class FileButton : public Button {
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        Button::keyPressEvent(event);
    }
};

/// A file's name may hold the sign of an access key.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

AttachmentBar::AttachmentBar(QWidget* parent)
    : Ground(Tint::Surface, Qt::BottomEdge, parent)
    , m_title(new Label(Type::Caption, Tint::Muted))
    , m_more(makeButton(QStringLiteral("chevron-down")))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(scaled(kLeft), scaled(3), scaled(kLeft), scaled(4));
    m_row->setSpacing(scaled(8));
    m_row->addWidget(m_title);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as many as there is room for
    connect(m_more, &Button::clicked, this, [this] { showList(m_shown, *m_more); });
    connect(&Theme::instance(), &Theme::changed, this, &AttachmentBar::makeButtons);
    retranslate();
    hide();
}

Button* AttachmentBar::makeButton(const QString& icon)
{
    auto* button = new FileButton(Button::Kind::Secondary, this);
    button->setIconName(icon);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in its box
    return button;
}

QString AttachmentBar::wordsOf(const Item& item) const
{
    return tr("%1, %2", "an attachment's name and size").arg(item.name, item.size);
}

void AttachmentBar::setItems(const std::vector<Item>& items)
{
    if (items == m_items)
        return;
    m_items = items;
    makeButtons();
    setVisible(!m_items.empty());
}

void AttachmentBar::makeButtons()
{
    for (auto* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        const auto& item = m_items[static_cast<std::size_t>(i)];
        auto* button = makeButton(item.icon);
        const auto name =
            button->fontMetrics().elidedText(item.name, Qt::ElideMiddle, scaled(kLongest));
        button->setText(plain(wordsOf({name, item.size, {}})));
        button->setToolTip(wordsOf(item));
        button->setAccessibleName(tr("Open attachment %1").arg(wordsOf(item)));
        connect(button, &Button::clicked, this, [this, i] { emit openAsked(i); });
        m_row->insertWidget(1 + i, button);
        m_buttons.push_back(button);
    }
    setFixedHeight(m_more->sizeHint().height() + scaled(8));
    arrange();
}

/// Shows as many as there is room for; the first one always.
void AttachmentBar::arrange()
{
    const auto spacing = m_row->spacing();
    auto left = width() - 2 * scaled(kLeft) - m_title->sizeHint().width();
    const auto total = static_cast<int>(m_buttons.size());
    m_shown = 0;
    for (int i = 0; i < total; ++i) {
        const auto wide = m_buttons[static_cast<std::size_t>(i)]->sizeHint().width() + spacing;
        m_more->setText(tr("%n more", "attachments", total - i - 1));
        const auto rest = i + 1 < total ? m_more->sizeHint().width() + spacing : 0;
        if (i > 0 && left < wide + rest)
            break;
        left -= wide;
        m_shown = i + 1;
    }
    for (int i = 0; i < total; ++i)
        m_buttons[static_cast<std::size_t>(i)]->setVisible(i < m_shown);
    m_more->setText(tr("%n more", "attachments", total - m_shown));
    m_more->setVisible(m_shown < total);
}

void AttachmentBar::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    arrange();
}

void AttachmentBar::retranslate()
{
    setAccessibleName(tr("Attachments"));
    m_title->setText(tr("Attachments"));
    m_more->setToolTip(tr("More attachments"));
    makeButtons();
}

void AttachmentBar::choose()
{
    if (m_items.size() == 1)
        emit openAsked(0);
    else if (!m_items.empty())
        showList(0, *m_buttons.front());
}

void AttachmentBar::showList(int from, const QWidget& below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = from; i < static_cast<int>(m_items.size()); ++i) {
        const auto& item = m_items[static_cast<std::size_t>(i)];
        auto* action = menu->addAction(icon(item.icon, Tint::Muted), plain(wordsOf(item)));
        connect(action, &QAction::triggered, this, [this, i] { emit openAsked(i); });
    }
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
    menu->setActiveAction(menu->actions().value(0));
}

} // namespace juri::ui
