#include "ui/shell/timer_tasks.h"

#include "document/judging.h"
#include "document/presentation_times.h"
#include "ui/models/sheet_reader.h"
#include "ui/pages/timer_bar.h"
#include "ui/shell/settings.h"
#include "ui/text/language.h"

#include <QApplication>

namespace juri::ui {

TimerTasks::TimerTasks(Session& session, std::function<CompetitorId()> entry,
                       PresentationTimer::Now now, QObject* parent)
    : QObject(parent)
    , beep([] { QApplication::beep(); })
    , m_session(session)
    , m_entryOnSheet(std::move(entry))
    , m_bar(new TimerBar(std::move(now)))
{
    m_bar->hide();
    auto& timer = m_bar->timer();
    connect(m_bar, &TimerBar::closeAsked, this, [this] { show(false); });
    connect(m_bar, &TimerBar::ticked, this, &TimerTasks::follow);
    connect(&timer, &PresentationTimer::finished, this, &TimerTasks::note);
    connect(&timer, &PresentationTimer::moodChanged, this, [this] {
        if (m_sounds)
            beep();
    });
}

void TimerTasks::reload()
{
    m_bar->timer().reset();
    m_entry = {};
    m_stage = {};
    if (!m_session.isOpen() || m_session.document().kind() != document::Kind::Judge)
        return m_bar->hide();
    m_stage = document::currentStage(m_session.document());
    applySettings();
    follow();
}

void TimerTasks::applySettings()
{
    const auto preferences = settings::preferences(stage());
    m_sounds = preferences.timerSound;
    m_bar->setBlinking(!preferences.reducedMotion);
    m_bar->timer().setLengths(preferences.pitchMinutes * 60, preferences.questionMinutes * 60);
}

model::Stage TimerTasks::stage() const
{
    const auto* found =
        m_session.isOpen() ? model::findStage(m_session.document().event(), m_stage) : nullptr;
    return found ? *found : model::Stage();
}

void TimerTasks::show(bool shown)
{
    if (m_stage.isEmpty())
        return;
    m_bar->setVisible(shown);
    if (shown)
        follow();
}

void TimerTasks::toggle()
{
    if (m_stage.isEmpty())
        return;
    show(true);
    m_bar->timer().toggle();
}

void TimerTasks::next()
{
    m_bar->timer().next();
}

bool TimerTasks::isIdle() const
{
    const auto state = m_bar->timer().state();
    return state == PresentationTimer::State::Ready || state == PresentationTimer::State::Done;
}

/// Between two presentations the timer is of the entry on the sheet; a running one
/// stays with the entry it was started for.
void TimerTasks::follow()
{
    if (m_session.isBusy() || !m_session.isOpen() || !isIdle())
        return;
    const auto entry = m_entryOnSheet();
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_isLost = false;
    m_bar->timer().reset();
    showEntry();
}

void TimerTasks::note()
{
    const auto& timer = m_bar->timer();
    const document::PresentationTimes times{timer.used(PresentationTimer::Part::Pitch),
                                            timer.used(PresentationTimer::Part::Questions)};
    if (model::findCompetitor(m_session.document().event(), m_entry))
        m_isLost =
            !m_session.report(document::noteTimes(m_session.document(), m_stage, m_entry, times));
    showEntry();
}

QString TimerTasks::notedText() const
{
    if (m_isLost)
        return tr("The times are not noted: write them down.");
    const auto& document = m_session.document();
    const auto times = document::notedTimes(document, {m_stage, m_entry, document.judge()});
    return times ? tr("Noted with your scores: presentation %1, questions %2")
                       .arg(formatSeconds(times->pitch), formatSeconds(times->questions))
                 : tr("No time noted yet");
}

void TimerTasks::showEntry()
{
    const auto& document = m_session.document();
    const auto* entry = model::findCompetitor(document.event(), m_entry);
    const SheetReader reader(document, m_stage);
    m_bar->setEntry(
        entry ? QStringLiteral("%1  %2").arg(reader.labelOf(*entry), reader.nameOf(*entry))
              : QString());
    m_bar->setNoted(entry ? notedText() : QString());
}

} // namespace juri::ui
