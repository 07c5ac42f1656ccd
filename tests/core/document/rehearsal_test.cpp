#include "document/rehearsal.h"

#include "document/locking.h"
#include "document/ranking_sheet.h"
#include "document/results.h"
#include "document/verify.h"
#include "report/ranking_report.h"
#include "stage_set.h"

#include "base/file.h"

using namespace juri;
using namespace juri::document;

namespace {

std::vector<std::pair<std::string, model::Marks>> marksOf(const Document& event)
{
    std::vector<std::pair<std::string, model::Marks>> marks;
    for (const auto& ballot : event.ballots())
        marks.emplace_back(findCompetitor(event.event(), ballot.entry)->number + '/'
                               + findJudge(event.event(), ballot.key.judge)->code,
                           ballot.value.marks);
    std::sort(marks.begin(), marks.end());
    return marks;
}

} // namespace

TEST_CASE("rehearse: a whole competition of its own, marked by chance", "[document]")
{
    StageSet set;
    const auto real = set.openEvent();
    const auto before = readFile(set.eventPath(), 64U << 20U).value();
    const auto path = set.folder().file("gladi.juri");
    const auto report = rehearse(real, path, 7, set.environment()).value();

    CHECK(report.entries == 4);
    CHECK(report.judges == 2);
    CHECK(report.ballots == 8);
    CHECK(readFile(set.eventPath(), 64U << 20U).value() == before);
    auto copy = set.open(path);
    CHECK(copy.event().competition.rehearsal);
    CHECK(copy.event().competition.title.en.starts_with("REHEARSAL: "));
    CHECK(copy.event().stages[0].rubric == real.event().stages[0].rubric);
    CHECK(stageResult(copy, StageSet::stage())->expected == 8);
    CHECK(verify(copy)->isSound());
    REQUIRE(lockStage(copy, StageSet::stage())); // its keys are here: all can be tried
}

TEST_CASE("rehearse: the same seed gives the same marks, never the same competition", "[document]")
{
    StageSet set;
    const auto real = set.openEvent();
    const auto path = [&](const char* name) { return set.folder().file(name); };
    REQUIRE(rehearse(real, path("a.juri"), 7, set.environment()));
    REQUIRE(rehearse(real, path("b.juri"), 7, set.environment()));
    REQUIRE(rehearse(real, path("c.juri"), 8, set.environment()));

    const auto a = set.open(path("a.juri"));
    CHECK(marksOf(a) == marksOf(set.open(path("b.juri"))));
    CHECK(marksOf(a) != marksOf(set.open(path("c.juri"))));
    CHECK(a.digest() != set.open(path("b.juri")).digest());
    CHECK(rehearse(real, path("a.juri"), 7, set.environment()).error().code
          == ErrorCode::FileExists);
}

TEST_CASE("rehearse: nothing of it merges into the real competition", "[document]")
{
    StageSet set;
    auto real = set.openEvent();
    const auto path = set.folder().file("gladi.juri");
    REQUIRE(rehearse(real, path, 1, set.environment()));
    std::string file;
    {
        auto copy = set.open(path);
        file = set.exportOf(copy, "gladi");
    }
    const auto digest = real.digest();
    const auto report = StageSet::mergeInto(real, {file, path});

    for (const auto& each : report.files)
        CHECK(each.verdict == FileVerdict::ForeignCompetition);
    CHECK(real.digest() == digest);
}

TEST_CASE("rehearse: what merging left double or blank does not stop it", "[document]")
{
    StageSet set;
    auto real = set.openEvent();
    std::vector<model::Competitor> blank(2);
    REQUIRE(addCompetitors(real, blank));
    const auto path = set.folder().file("gladi.juri");
    CHECK(rehearse(real, path, 1, set.environment())->entries == 6);
}
