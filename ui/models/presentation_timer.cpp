#include "ui/models/presentation_timer.h"

namespace juri::ui {

namespace {

constexpr int kSoon = 60; ///< seconds
constexpr qint64 kSecond = 1000;

} // namespace

PresentationTimer::PresentationTimer(Now now, QObject* parent)
    : QObject(parent), m_now(std::move(now))
{
}

void PresentationTimer::setLengths(int pitchSeconds, int questionSeconds)
{
    if (m_state == State::Running || m_state == State::Paused)
        return;
    m_lengths = {pitchSeconds, questionSeconds};
    emit changed();
}

void PresentationTimer::collect()
{
    const auto now = m_now();
    if (m_state == State::Running)
        m_used[static_cast<std::size_t>(m_part)] += now - m_since;
    m_since = now;
}

void PresentationTimer::toggle()
{
    if (m_state == State::Done)
        reset();
    collect();
    m_state = m_state == State::Running ? State::Paused : State::Running;
    tick();
}

void PresentationTimer::next()
{
    if (m_state == State::Ready || m_state == State::Done)
        return;
    collect();
    m_told = Mood::Calm;
    if (m_part == Part::Pitch) {
        m_part = Part::Questions;
        return tick();
    }
    m_state = State::Done;
    emit changed();
    emit finished();
}

void PresentationTimer::reset()
{
    m_used = {};
    m_state = State::Ready;
    m_part = Part::Pitch;
    m_told = Mood::Calm;
    emit changed();
}

void PresentationTimer::tick()
{
    collect();
    emit changed();
    if (mood() == m_told || m_state != State::Running)
        return;
    m_told = mood();
    if (m_told != Mood::Calm)
        emit moodChanged(m_told);
}

int PresentationTimer::used(Part part) const
{
    return static_cast<int>(m_used[static_cast<std::size_t>(part)] / kSecond);
}

int PresentationTimer::left() const
{
    return length(m_part) - used(m_part);
}

PresentationTimer::Mood PresentationTimer::mood() const
{
    if (m_state == State::Ready || m_state == State::Done)
        return Mood::Calm;
    return left() < 0 ? Mood::Over : left() <= kSoon ? Mood::Soon : Mood::Calm;
}

} // namespace juri::ui
