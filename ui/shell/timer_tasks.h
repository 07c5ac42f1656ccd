#pragma once

#include "base/id.h"
#include "ui/models/presentation_timer.h"
#include "ui/models/session.h"

#include <functional>

namespace juri::ui {

class TimerBar;

/// Ties the presentation timer to the entry on the sheet: its stage's lengths, the
/// sound, and the times it takes, which go with the judge's scores.
class TimerTasks : public QObject {
    Q_OBJECT

public:
    /// entry: whose sheet is open; now: milliseconds that only grow
    TimerTasks(Session& session, std::function<CompetitorId()> entry, PresentationTimer::Now now,
               QObject* parent);

    TimerBar* bar() const { return m_bar; } ///< the caller's to place

    void show(bool shown); ///< only for a judge's document
    void toggle();         ///< and shows it
    void next();
    void applySettings();       ///< lengths, sound and motion may be others now
    void reload();              ///< another document
    model::Stage stage() const; ///< whose presentations are timed; an empty one if none

    std::function<void()> beep; ///< the program's own, but for tests

private:
    void follow();
    void note();
    void showEntry();
    bool isIdle() const;
    QString notedText() const;

    Session& m_session;
    std::function<CompetitorId()> m_entryOnSheet;
    TimerBar* m_bar;
    StageId m_stage;
    CompetitorId m_entry;
    bool m_isLost = false; ///< the times of the last presentation could not be noted
    bool m_sounds = false;
};

} // namespace juri::ui
