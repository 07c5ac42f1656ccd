#include "document/merging.h"

#include "document/history.h"
#include "document/results.h"
#include "stage_set.h"

using namespace juri;
using namespace juri::document;

namespace {

/// One judge's pack opened on two laptops, both used, both files merged.
struct TwoLaptops {
    StageSet set;
    std::string first;
    std::string second;

    TwoLaptops()
    {
        const auto pack = set.pack("A");
        first = use(pack, "one", "70");
        second = use(pack, "two", "90");
    }
    std::string use(const std::string& pack, const std::string& name, const char* mark)
    {
        set.laptop("A", pack, name);
        auto judging = set.openLaptop(name);
        StageSet::mark(judging, "1", mark, "50");
        return set.exportOf(judging, name);
    }
};

} // namespace

TEST_CASE("conflict: two laptops of one judge are both kept and neither counts", "[document]")
{
    TwoLaptops laptops;
    auto event = laptops.set.openEvent();
    const auto report = StageSet::mergeInto(event, {laptops.first, laptops.second});

    CHECK(report.conflicts == 1);
    CHECK(report.files[1].conflicts == 1);
    const auto found = conflicts(event).value();
    REQUIRE(found.size() == 1);
    CHECK(found[0].differs == std::vector{CriterionId("idea")});
    REQUIRE(found[0].versions.size() == 2);
    std::set<std::string> computers;
    for (const auto& version : found[0].versions) {
        computers.insert(version.computer);
        CHECK(version.file.ends_with(".juriscore"));
    }
    CHECK(computers == std::set<std::string>{"laptop one", "laptop two"});
    CHECK(stageResult(event, StageSet::stage())->ballots == 0);
    CHECK(missing(event, StageSet::stage())->forks == 0); // two keys: seen as two computers
}

TEST_CASE("resolve: a coordinator chooses a recorded version, with a reason", "[document]")
{
    TwoLaptops laptops;
    auto event = laptops.set.openEvent();
    StageSet::mergeInto(event, {laptops.first, laptops.second});
    const auto conflict = conflicts(event)->front();
    const auto take = conflict.versions[0].record;
    RecordId foreign;

    CHECK(resolve(event, conflict.key, foreign, "r").error().code == ErrorCode::UnknownRecord);
    CHECK(resolve(event, conflict.key, take, " ").error().code == ErrorCode::Usage);
    REQUIRE(resolve(event, conflict.key, take, "laptop pertama"));

    CHECK(conflicts(event)->empty());
    CHECK(event.ballots().front().record == take);
    CHECK(stageResult(event, StageSet::stage())->ballots == 1);

    REQUIRE(resolve(event, conflict.key, std::nullopt, "lihat lagi"));
    CHECK(conflicts(event)->front().versions.size() == 2);
}

TEST_CASE("history: every version ever saved is there, with computer and file", "[document]")
{
    TwoLaptops laptops;
    auto event = laptops.set.openEvent();
    StageSet::mergeInto(event, {laptops.first, laptops.second});
    const auto entry = StageSet::entry(event, "1");

    const auto lines = history(event, entry).value();

    std::set<Points> marks;
    for (const auto& line : lines) {
        if (line.kind == "score")
            marks.insert(line.marks.at(CriterionId("idea")));
    }
    CHECK(marks == std::set{pt("70"), pt("90")});
}

TEST_CASE("history: a judge document shows its drafts", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "70", "50");
    const auto lines = history(judging).value();

    REQUIRE_FALSE(lines.empty());
    CHECK(lines.back().kind == "draft");
    CHECK(lines.back().marks.at(CriterionId("idea")) == pt("70"));
    CHECK_FALSE(lines.back().record);
}
