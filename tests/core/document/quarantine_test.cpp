#include "document/quarantine.h"

#include "base/file.h"
#include "stage_set.h"

using namespace juri;
using namespace juri::document;

TEST_CASE("quarantine: a refused file is named with its reason and comes back whole", "[document]")
{
    StageSet set;
    StageSet other(2);
    const auto foreign = other.scoreFile("A", {"1", "2", "3", "4"});
    const auto text = set.folder().file("note.txt");
    writeText(text, "hello");
    auto event = set.openEvent();
    CHECK(keptFiles(event)->empty());

    StageSet::mergeInto(event, {foreign, text});

    const auto kept = keptFiles(event).value();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].number == 1);
    CHECK(kept[0].file == "A.juriscore");
    CHECK(kept[0].reason == Error{ErrorCode::ForeignCompetition, "A.juriscore"});
    CHECK(kept[1].reason.code == ErrorCode::Damaged);
    CHECK(kept[1].size == 5);

    const auto out = set.folder().file("back.juriscore");
    REQUIRE(saveKept(event, 1, out));
    CHECK(readFile(out, 1U << 20U).value() == readFile(foreign, 1U << 20U).value());
    CHECK(saveKept(event, 1, out).error().code == ErrorCode::FileExists);
    CHECK(saveKept(event, 3, out).error().code == ErrorCode::UnknownImport);
}
