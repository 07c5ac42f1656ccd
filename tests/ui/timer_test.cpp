#include "catch.h"
#include "desk.h"
#include "document/presentation_times.h"
#include "ui/models/presentation_timer.h"
#include "ui/pages/score_page.h"
#include "ui/pages/timer_bar.h"
#include "ui/shell/settings.h"
#include "ui/shell/timer_tasks.h"
#include "ui/widgets/label.h"

#include <QSignalSpy>

using namespace juri;
using ui::PresentationTimer;

namespace {

/// A timer of 7 and 13 minutes on a clock one turns by hand.
struct Bench {
    qint64 now = 0;
    PresentationTimer timer{[this] { return now; }};

    void pass(int seconds)
    {
        now += 1000 * seconds;
        timer.tick();
    }
};

QString noted(const ui::TimerBar& bar)
{
    QStringList texts;
    for (const auto* label : bar.findChildren<ui::ElidedLabel*>())
        texts << label->fullText();
    return texts.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("PresentationTimer: counts down, stands still while paused, goes on to the questions",
          "[ui][timer]")
{
    Bench bench;
    auto& timer = bench.timer;
    CHECK(timer.left() == 420);
    bench.pass(50);
    CHECK(timer.left() == 420);
    timer.toggle();
    bench.pass(100);
    CHECK(timer.left() == 320);
    timer.toggle();
    bench.pass(1000);
    CHECK(timer.left() == 320);
    timer.toggle();
    bench.pass(20);
    timer.next();
    CHECK(timer.part() == PresentationTimer::Part::Questions);
    CHECK(timer.used(PresentationTimer::Part::Pitch) == 120);
    bench.pass(30);
    CHECK(timer.left() == 13 * 60 - 30);
    QSignalSpy finished(&timer, &PresentationTimer::finished);
    timer.next();
    CHECK(finished.size() == 1);
    CHECK(timer.state() == PresentationTimer::State::Done);
    CHECK(timer.used(PresentationTimer::Part::Questions) == 30);
}

TEST_CASE("PresentationTimer: warns once a minute before the end, and once at it", "[ui][timer]")
{
    Bench bench;
    std::vector<PresentationTimer::Mood> moods;
    QObject::connect(&bench.timer, &PresentationTimer::moodChanged,
                     [&](PresentationTimer::Mood mood) { moods.push_back(mood); });
    bench.timer.toggle();
    for (int i = 0; i < 430; ++i)
        bench.pass(1);
    CHECK(moods == std::vector{PresentationTimer::Mood::Soon, PresentationTimer::Mood::Over});
    CHECK(bench.timer.left() == -10);
}

TEST_CASE("PresentationTimer: lengths stay as they are while it runs", "[ui][timer]")
{
    Bench bench;
    bench.timer.setLengths(60, 120);
    CHECK(bench.timer.left() == 60);
    bench.timer.toggle();
    bench.timer.setLengths(600, 600);
    CHECK(bench.timer.left() == 60);
}

TEST_CASE("timer: keys start, pause and go on; the times are noted with the entry", "[ui][timer]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    auto& tasks = window.timerTasks();
    auto& bar = *tasks.bar();
    CHECK_FALSE(bar.isVisible());
    press(Qt::Key_B, Qt::ControlModifier);
    CHECK(bar.isVisible());
    desk.pass(61);
    bar.timer().tick();
    CHECK(bar.digits().toStdString() == "5:59");
    type("76\n"); // the cursor never left its box
    CHECK(desk.marks("1") == "76 - -");

    press(Qt::Key_Down, Qt::ControlModifier); // another sheet: it stays with the first entry
    emit bar.ticked();
    CHECK(noted(bar).startsWith(QStringLiteral("1  Tim 1")));
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    desk.pass(30);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(noted(bar).contains(QStringLiteral("presentation 1:01, questions 0:30")));
    const auto& document = window.session().document();
    const auto first = model::findByNumber(document.event(), "1")->id;
    CHECK(document::notedTimes(document, {StageId("final"), first, document.judge()})
          == document::PresentationTimes{61, 30});

    emit bar.ticked();
    CHECK(noted(bar).startsWith(QStringLiteral("2  Tim 2")));
    CHECK(noted(bar).contains(QStringLiteral("No time noted")));
    press(Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("timer: sounds only where that is wanted", "[ui][timer]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    auto& tasks = window.timerTasks();
    int beeps = 0;
    tasks.beep = [&] { ++beeps; };
    auto preferences = ui::settings::preferences(model::Stage{StageId("final")});
    const auto before = preferences;
    preferences.pitchMinutes = 2;
    ui::settings::setPreferences(preferences, model::Stage{StageId("final")});
    tasks.applySettings();
    tasks.toggle();
    CHECK(tasks.bar()->digits().toStdString() == "2:00");
    desk.pass(61);
    tasks.bar()->timer().tick();
    CHECK(beeps == 0);
    preferences.timerSound = true;
    ui::settings::setPreferences(preferences, model::Stage{StageId("final")});
    tasks.applySettings();
    desk.pass(60);
    tasks.bar()->timer().tick();
    CHECK(beeps == 1);
    CHECK(tasks.bar()->digits().toStdString() == "+0:01");
    ui::settings::setPreferences(before, model::Stage{StageId("final")});
}

TEST_CASE("timer: hours are written where there are some", "[ui][timer]")
{
    CHECK(ui::formatSeconds(0).toStdString() == "0:00");
    CHECK(ui::formatSeconds(3729).toStdString() == "1:02:09");
}

TEST_CASE("timer: begins with the stage's own minutes until others are set here", "[ui][timer]")
{
    Desk desk([](model::Template& setup) {
        setup.stages.front().pitchMinutes = 4;
        setup.stages.front().questionMinutes = 6;
    });
    auto& tasks = desk.judgeWindow().timerTasks();
    tasks.toggle();
    CHECK(tasks.bar()->digits().toStdString() == "4:00");
    const auto stage = tasks.stage();
    auto preferences = ui::settings::preferences(stage);
    CHECK(preferences.questionMinutes == 6);
    preferences.pitchMinutes = 5;
    ui::settings::setPreferences(preferences, stage);
    CHECK(ui::settings::preferences(stage).pitchMinutes == 5);
    preferences.pitchMinutes = 4;
    ui::settings::setPreferences(preferences, stage);
    auto later = stage;
    later.pitchMinutes = 9; // the setup changed, and nobody had another wish
    CHECK(ui::settings::preferences(later).pitchMinutes == 9);
}
