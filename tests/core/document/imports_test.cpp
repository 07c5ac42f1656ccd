#include "document/imports.h"

#include "document/ballot_list.h"
#include "document/history.h"
#include "document/results.h"
#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

/// Two judges' files, and a later export of judge A.
struct Files {
    StageSet set;
    std::string a;
    std::string b;
    std::string later;

    Files()
    {
        a = set.scoreFile("A", {"70", "80", "60", "50"});
        b = set.scoreFile("B", {"75", "85", "65", "55"});
        auto judging = set.openLaptop("A");
        REQUIRE(reopen(judging, StageSet::stage(), "salah"));
        StageSet::mark(judging, "1", "99", "99");
        REQUIRE(submit(judging, StageSet::stage()));
        later = set.exportOf(judging, "A2");
    }

    /// A document that has these files and no others.
    Document with(const std::string& name, const std::vector<std::string>& files) const
    {
        const auto path = set.folder().file(name);
        std::filesystem::copy_file(set.eventPath(), path);
        auto event = set.open(path);
        StageSet::mergeInto(event, files);
        return event;
    }
};

/// What anyone sees of the results.
std::pair<std::vector<ResultLine>, std::vector<model::Ballot>> shown(const Document& event)
{
    return {stageResult(event, StageSet::stage())->lines, event.ballots()};
}

bool same(const Document& one, const Document& other)
{
    const auto a = shown(one);
    const auto b = shown(other);
    const auto equal = [](const ResultLine& x, const ResultLine& y) {
        return x.competitor == y.competitor && x.placing == y.placing && x.open == y.open
            && x.expected == y.expected;
    };
    const auto left = missing(one, StageSet::stage());
    const auto right = missing(other, StageSet::stage());
    return a.second == b.second && std::ranges::equal(a.first, b.first, equal)
        && left->sheets == right->sheets && left->withoutFile == right->withoutFile;
}

std::vector<bool> asides(const Document& event)
{
    const auto files = mergedFiles(event).value();
    std::vector<bool> result;
    for (const auto& file : files)
        result.push_back(file.aside);
    return result;
}

} // namespace

TEST_CASE("set aside: the results are those of a document that never had the file", "[document]")
{
    Files files;
    auto event = files.with("1.juri", {files.a, files.b});
    const auto whole = shown(event).second;
    const auto digest = event.digest();
    CHECK(setAside(event, 1, " ").error().code == ErrorCode::Usage);
    CHECK(setAside(event, 3, "r").error().code == ErrorCode::UnknownImport);
    CHECK(restore(event, 1).error().code == ErrorCode::Usage);

    REQUIRE(setAside(event, 1, "berkas salah"));

    CHECK(same(event, files.with("2.juri", {files.b})));
    CHECK(asides(event) == std::vector{true, false});
    CHECK(event.digest() != digest); // the set only grows
    CHECK(setAside(event, 1, "r").error().code == ErrorCode::Usage);

    SECTION("merging it again says known, and it stays hidden")
    {
        const auto report = StageSet::mergeInto(event, {files.a});
        CHECK(report.files[0].verdict == FileVerdict::Known);
        CHECK(event.ballots().size() == 4);
        CHECK(asides(event) == std::vector{true, false});
    }
    SECTION("restoring brings all of it back")
    {
        REQUIRE(restore(event, 1));
        CHECK(shown(event).second == whole);
        REQUIRE(setAside(event, 1, "tetap salah"));
        CHECK(event.ballots().size() == 4);
    }
    SECTION("it is shown, with the reason")
    {
        const auto list = ballotList(event, StageSet::stage()).value();
        CHECK(list.size() == 8);
        CHECK(std::ranges::count_if(
                  list,
                  [](const auto& listed) { return listed.state() == model::BallotState::Hidden; })
              == 4);
    }
    SECTION("it stays so when the document is opened again")
    {
        const auto ballots = event.ballots();
        const auto path = event.path();
        {
            const auto closed = std::move(event);
        }
        CHECK(files.set.open(path).ballots() == ballots);
    }
}

TEST_CASE("set aside: what another file holds too stays", "[document]")
{
    Files files;
    SECTION("the earlier of two exports: the later one holds all of it")
    {
        auto event = files.with("1.juri", {files.a, files.later});
        REQUIRE(setAside(event, 1, "r"));
        CHECK(same(event, files.with("2.juri", {files.later})));
    }
    SECTION("the later of two exports: the earlier ballots are back")
    {
        auto event = files.with("1.juri", {files.a, files.later});
        REQUIRE(setAside(event, 2, "r"));
        CHECK(same(event, files.with("2.juri", {files.a})));
    }
    SECTION("a known file is a holder as well")
    {
        auto event = files.with("1.juri", {files.later, files.a});
        CHECK(mergedFiles(event)->at(1).verdict == "older");
        REQUIRE(setAside(event, 1, "r"));
        CHECK(same(event, files.with("2.juri", {files.a})));
    }
    SECTION("both")
    {
        auto event = files.with("1.juri", {files.a, files.later});
        REQUIRE(setAside(event, 1, "r"));
        REQUIRE(setAside(event, 2, "r"));
        CHECK(same(event, files.with("2.juri", {})));
    }
    SECTION("a file that is merged afterwards")
    {
        auto event = files.with("1.juri", {files.a});
        REQUIRE(setAside(event, 1, "r"));
        StageSet::mergeInto(event, {files.later});
        CHECK(same(event, files.with("2.juri", {files.later})));
    }
}

TEST_CASE("set aside: a choice goes with the version it chose", "[document]")
{
    StageSet set;
    const auto exports = set.conflictingFiles();
    auto event = set.openEvent();
    StageSet::mergeInto(event, exports);
    const auto conflict = conflicts(event)->front();
    const auto first = std::ranges::find(conflict.versions, "one.juriscore", &Version::file);
    REQUIRE(resolve(event, conflict.key, first->record, "yang pertama"));

    REQUIRE(setAside(event, 1, "r"));

    CHECK(conflicts(event)->empty());
    REQUIRE(event.ballots().size() == 1);
    CHECK(event.ballots()[0].value.marks.at(CriterionId("idea")) == pt("90"));
    REQUIRE(restore(event, 1));
    CHECK(event.ballots()[0].record == first->record);
}

TEST_CASE("set aside: travels upwards with an export", "[document]")
{
    Files files;
    auto province = files.with("province.juri", {files.a, files.b});
    REQUIRE(setAside(province, 1, "r"));
    const auto upwards = files.set.exportOf(province, "province");
    auto national = files.with("national.juri", {});

    StageSet::mergeInto(national, {upwards});

    CHECK(national.ballots() == province.ballots());
    CHECK(national.digest() == province.digest());
}
