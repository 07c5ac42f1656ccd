#pragma once

#include <QObject>
#include <array>
#include <functional>

namespace juri::ui {

/// The clock of one presentation: the pitch, then the questions. It runs on past the
/// end of a part, which only a person closes. Knows no real time but what now gives.
class PresentationTimer : public QObject {
    Q_OBJECT

public:
    enum class Part { Pitch, Questions };
    enum class State { Ready, Running, Paused, Done };
    enum class Mood { Calm, Soon, Over }; ///< Soon: a minute or less is left

    using Now = std::function<qint64()>; ///< milliseconds that only grow

    explicit PresentationTimer(Now now, QObject* parent = nullptr);

    void setLengths(int pitchSeconds, int questionSeconds); ///< while Ready or Done
    int length(Part part) const { return m_lengths[static_cast<std::size_t>(part)]; }

    void toggle(); ///< starts, pauses, goes on; after the end begins anew
    void next();   ///< from the pitch to the questions, and on to the end
    void reset();
    void tick(); ///< looks at the clock

    State state() const { return m_state; }
    Part part() const { return m_part; }
    int used(Part part) const; ///< whole seconds
    int left() const;          ///< of the part; below zero when over
    Mood mood() const;

signals:
    void changed();
    void moodChanged(juri::ui::PresentationTimer::Mood mood);
    void finished(); ///< next() ended the questions

private:
    void collect();

    Now m_now;
    std::array<int, 2> m_lengths{7 * 60, 13 * 60};
    std::array<qint64, 2> m_used{}; ///< milliseconds
    qint64 m_since = 0;             ///< up to here m_used is right
    State m_state = State::Ready;
    Part m_part = Part::Pitch;
    Mood m_told = Mood::Calm;
};

} // namespace juri::ui
