#include "catch.h"
#include "desk.h"
#include "document/judging.h"
#include "ui/pages/score_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"

#include <cstdio>
#include <random>

using namespace juri;

namespace {

/// One line of what happened, out at once: whoever reads it may kill us next.
void say(const char* what, const model::Competitor& entry, const model::Criterion& criterion,
         int mark)
{
    std::printf("%s %s %s %d\n", what, entry.number.c_str(), criterion.id.text().c_str(), mark);
    std::fflush(stdout);
}

/// A mark of the criterion's scale, drawn anew each time; never the least one, about
/// which the window asks before it takes it.
int drawMark(std::mt19937& random, const model::Criterion& criterion)
{
    const auto low = static_cast<int>(criterion.scale.min.milli() / 1000) + 1;
    const auto high = static_cast<int>(criterion.scale.max.milli() / 1000);
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

void typeMark(int mark)
{
    type((std::to_string(mark) + '\n').c_str());
}

} // namespace

/// No test of its own: tests/kill/typing_loop.py runs it on a judge's document and kills it.
TEST_CASE("typist: types marks for as long as it lives", "[.typist]")
{
    const auto path = qEnvironmentVariable("JURI_TYPIST");
    REQUIRE_FALSE(path.isEmpty());
    ui::MainWindow window(document::systemEnvironment());
    window.resize(1366, 768);
    window.show();
    window.openPaths({path});
    settle();
    REQUIRE(window.session().isOpen());
    window.activateWindow();
    std::mt19937 random(static_cast<unsigned>(qEnvironmentVariableIntValue("JURI_TYPIST_SEED")));
    const auto& document = window.session().document();
    const auto stage = document::currentStage(document);
    const auto criteria = model::findStage(document.event(), stage)->rubric.criteria;
    while (true) {
        for (const auto& sheet : document::sheets(document, stage)) {
            const auto entry = *model::findCompetitor(document.event(), sheet.key.competitor);
            for (const auto& criterion : criteria) {
                window.scorePage().open(entry.id, criterion.id);
                const auto mark = drawMark(random, criterion);
                say("try", entry, criterion, mark);
                typeMark(mark);
                say("saved", entry, criterion, mark);
            }
        }
    }
}
