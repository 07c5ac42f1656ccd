#include "ui/pages/timer_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <cstdlib>

namespace juri::ui {

namespace {

constexpr int kBeat = 250; ///< milliseconds
constexpr int kLow = 640;  ///< a window lower than this has no room for large digits

Tint tintOf(PresentationTimer::Mood mood)
{
    switch (mood) {
    case PresentationTimer::Mood::Calm: return Tint::Text;
    case PresentationTimer::Mood::Soon: return Tint::Warn;
    case PresentationTimer::Mood::Over: return Tint::Bad;
    }
    return Tint::Text;
}

} // namespace

QString formatSeconds(int seconds)
{
    const auto two = [](int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
    };
    const auto minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(minutes).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(two(minutes % 60), two(seconds % 60));
}

TimerBar::TimerBar(PresentationTimer::Now now, QWidget* parent)
    : Ground(Tint::Surface, Qt::BottomEdge, parent)
    , m_timer(std::move(now))
    , m_beat(new QTimer(this))
    , m_part(new Label(Type::Subtitle))
    , m_digits(new Label(Type::Display))
    , m_mood(new Label(Type::Caption, Tint::Muted))
    , m_entry(new ElidedLabel(Type::Body))
    , m_noted(new ElidedLabel(Type::Caption, Tint::Muted))
    , m_go(new Button(Button::Kind::Secondary))
    , m_next(new Button(Button::Kind::Secondary))
    , m_reset(new Button(Button::Kind::Quiet))
    , m_close(new Button(Button::Kind::Quiet))
{
    m_close->setIconName(QStringLiteral("x"));
    m_beat->setInterval(kBeat);
    buildLayout();
    connect(m_beat, &QTimer::timeout, this, [this] {
        m_timer.tick();
        emit ticked();
    });
    connect(&m_timer, &PresentationTimer::changed, this, &TimerBar::refresh);
    connect(m_go, &Button::clicked, &m_timer, &PresentationTimer::toggle);
    connect(m_next, &Button::clicked, &m_timer, &PresentationTimer::next);
    connect(m_reset, &Button::clicked, &m_timer, &PresentationTimer::reset);
    connect(m_close, &Button::clicked, this, &TimerBar::closeAsked);
    connect(&Theme::instance(), &Theme::changed, this, &TimerBar::arrange);
    retranslate();
}

void TimerBar::buildLayout()
{
    for (auto* button : {m_go, m_next, m_reset, m_close})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in its box
    auto* part = new QVBoxLayout;
    part->setSpacing(0);
    part->addWidget(m_part);
    part->addWidget(m_mood);
    auto* entry = new QVBoxLayout;
    entry->setSpacing(0);
    entry->addWidget(m_entry);
    entry->addWidget(m_noted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(20), scaled(4), scaled(12), scaled(4));
    layout->setSpacing(scaled(12));
    layout->addWidget(m_digits);
    layout->addLayout(part);
    layout->addSpacing(scaled(8));
    layout->addLayout(entry, 1);
    layout->addWidget(m_go);
    layout->addWidget(m_next);
    layout->addWidget(m_reset);
    layout->addWidget(m_close);
}

void TimerBar::retranslate()
{
    setAccessibleName(tr("Presentation timer"));
    m_reset->setText(tr("From the start"));
    m_close->setAccessibleName(tr("Close the timer"));
    m_close->setToolTip(m_close->accessibleName());
    refresh();
}

QString TimerBar::partText() const
{
    if (m_timer.state() == PresentationTimer::State::Done)
        return tr("Finished");
    return m_timer.part() == PresentationTimer::Part::Pitch ? tr("Presentation") : tr("Questions");
}

QString TimerBar::moodText() const
{
    using State = PresentationTimer::State;
    if (m_timer.state() == State::Paused)
        return tr("paused");
    if (m_timer.state() == State::Done)
        return tr("times noted");
    switch (m_timer.mood()) {
    case PresentationTimer::Mood::Calm:
        return tr("of %1").arg(formatSeconds(m_timer.length(m_timer.part())));
    case PresentationTimer::Mood::Soon: return tr("a minute or less");
    case PresentationTimer::Mood::Over: return tr("time is over");
    }
    return {};
}

QString TimerBar::digits() const
{
    const auto left = m_timer.left();
    return (left < 0 ? QStringLiteral("+") : QString()) + formatSeconds(std::abs(left));
}

void TimerBar::refresh()
{
    using State = PresentationTimer::State;
    const auto state = m_timer.state();
    const auto mood = m_timer.mood();
    m_digits->setText(digits());
    // over time the digits blink slowly, unless nothing may move
    const auto isDim = mood == PresentationTimer::Mood::Over && m_blinks && m_timer.left() % 2 != 0;
    m_digits->setTint(isDim ? Tint::Muted : tintOf(mood));
    m_digits->setAccessibleName(tr("%1, %2").arg(partText(), m_digits->text()));
    m_part->setText(m_compact ? partText() + QStringLiteral(", ") + moodText() : partText());
    m_part->setTint(m_compact && mood != PresentationTimer::Mood::Calm ? tintOf(mood) : Tint::Text);
    m_mood->setText(moodText());
    m_mood->setTint(mood == PresentationTimer::Mood::Calm ? Tint::Muted : tintOf(mood));
    m_go->setText(state == State::Running      ? tr("Pause")
                      : state == State::Paused ? tr("Go on")
                                               : tr("Start"));
    const auto isOn = state == State::Running || state == State::Paused;
    m_next->setText(m_timer.part() == PresentationTimer::Part::Pitch ? tr("To the questions")
                                                                     : tr("Finish"));
    m_next->setEnabled(isOn);
    m_reset->setEnabled(state != State::Ready);
}

void TimerBar::setEntry(const QString& entry)
{
    m_entryText = entry;
    showEntry();
}

void TimerBar::setNoted(const QString& noted)
{
    m_notedText = noted;
    showEntry();
}

void TimerBar::showEntry()
{
    m_noted->setFullText(m_notedText);
    m_entry->setFullText(m_compact ? m_entryText + QStringLiteral("   ") + m_notedText
                                   : m_entryText);
    m_entry->setToolTip(m_notedText);
}

void TimerBar::arrange()
{
    m_compact = window()->height() < scaled(kLow);
    m_digits->setType(m_compact ? Type::Title : Type::Display);
    m_digits->setWeight(QFont::Bold);
    m_part->setType(m_compact ? Type::Body : Type::Subtitle);
    m_mood->setVisible(!m_compact);
    m_noted->setVisible(!m_compact);
    showEntry();
    refresh();
}

void TimerBar::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    arrange();
}

void TimerBar::showEvent(QShowEvent* event)
{
    Ground::showEvent(event);
    arrange();
    m_beat->start();
    emit shownChanged(true);
}

void TimerBar::hideEvent(QHideEvent* event)
{
    Ground::hideEvent(event);
    if (m_timer.state() != PresentationTimer::State::Running) // it runs on unseen
        m_beat->stop();
    emit shownChanged(false);
}

void TimerBar::changeEvent(QEvent* event)
{
    Ground::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace juri::ui
