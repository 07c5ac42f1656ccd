#include "ui/widgets/level_card.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QFontMetrics>
#include <QPainter>
#include <QSizePolicy>

namespace juri::ui {

namespace {

constexpr int kRadius = 10;
constexpr int kManyLines = 1000;

int padding()
{
    return scaled(15);
}

QFont nameFont()
{
    return font(Type::Body, QFont::DemiBold);
}

/// Spoken as one of a set of choices, which tells whether it is the chosen one.
class AccessibleLevel : public QAccessibleWidget {
public:
    explicit AccessibleLevel(LevelCard* card)
        : QAccessibleWidget(card, QAccessible::RadioButton) { }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = card().isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString& name) override
    {
        if (name == pressAction())
            card().click();
    }

private:
    LevelCard& card() const { return static_cast<LevelCard&>(*widget()); }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    if (className != QLatin1String(LevelCard::staticMetaObject.className()))
        return nullptr;
    return new AccessibleLevel(static_cast<LevelCard*>(object));
}

} // namespace

LevelCard::LevelCard(QWidget* parent) : QAbstractButton(parent)
{
    static const auto isKnown = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isKnown)
    setCheckable(true);
    connect(this, &LevelCard::toggled, this, [this] {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
    setFocusPolicy(Qt::NoFocus); // the cursor stays in the box; Alt+1..4 reach the levels
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LevelCard::setLevel(const QString& name, const QString& range, const QString& words)
{
    m_name = name;
    m_range = range;
    m_words = words;
    setAccessibleName(name + QLatin1Char(' ') + range);
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

QSize LevelCard::sizeHint() const
{
    return {scaled(300), heightForWidth(scaled(300))};
}

QSize LevelCard::minimumSizeHint() const
{
    return {scaled(180), scaled(40)};
}

int LevelCard::heightForWidth(int width) const
{
    const auto head = QFontMetrics(nameFont()).height();
    const QRect room(0, 0, width - 2 * padding(), kManyLines * head);
    const auto words = m_words.isEmpty()
        ? 0
        : QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, m_words).height() + scaled(2);
    return head + words + scaled(20);
}

void LevelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto lit = isChecked();
    const auto border = lit ? Tint::Accent : underMouse() ? Tint::InputBorder : Tint::Border;
    paintRound(painter, rect(), kRadius, color(lit ? Tint::AccentSoft : Tint::Surface),
               color(border), lit ? 2 : 1);

    const auto area = rect().adjusted(padding(), scaled(10), -padding(), -scaled(8));
    const auto line = QFontMetrics(nameFont()).height();
    auto head = QRect(area.left(), area.top(), area.width(), line);
    painter.setFont(nameFont());
    painter.setPen(color(lit ? Tint::Accent : Tint::Muted));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_range);
    if (lit) {
        const auto size = scaled(18);
        paintIcon(painter, QRectF(head.left() - 1, head.top() + (line - size) / 2.0, size, size),
                  QStringLiteral("circle-check"), color(Tint::Accent));
        head.setLeft(head.left() + size + scaled(5));
    }
    painter.setPen(color(lit ? Tint::Accent : Tint::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_name);

    painter.setFont(font());
    painter.setPen(color(lit ? Tint::Text : Tint::Muted));
    painter.drawText(area.adjusted(0, line + scaled(2), 0, scaled(4)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

} // namespace juri::ui
