#include "document/merging.h"

#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

FileVerdict verdict(const MergeReport& report)
{
    return report.files.front().verdict;
}

} // namespace

TEST_CASE("merge: a judge's file is new, then known, and the digest stays", "[document][fault-1]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();

    const auto first = StageSet::mergeInto(event, {file});
    CHECK(verdict(first) == FileVerdict::New);
    CHECK(first.files[0].added > 4);
    CHECK(first.rankChanges.size() == 4);
    CHECK(first.digest == event.digest());
    CHECK(event.ballots().size() == 4);

    const auto records = event.recordCount();
    const auto again = StageSet::mergeInto(event, {file, file});
    CHECK(verdict(again) == FileVerdict::Known);
    CHECK(again.files[0].added == 0);
    CHECK(again.rankChanges.empty());
    CHECK(again.digest == first.digest);
    CHECK(event.recordCount() == records);
}

TEST_CASE("merge: a folder gives its score files and documents, by name", "[document]")
{
    StageSet set;
    const auto a = set.scoreFile("A", {"70", "80", "60", "50"});
    const auto b = set.scoreFile("B", {"60", "90", "60", "50"});
    const auto box = set.folder().file("box");
    std::filesystem::create_directory(box);
    std::filesystem::rename(b, box + "/1 b.juriscore");
    std::filesystem::rename(a, box + "/2 a");
    writeText(box + "/readme.txt", "not a score file");
    auto event = set.openEvent();

    const auto report = StageSet::mergeInto(event, {box});

    REQUIRE(report.files.size() == 2);
    CHECK(report.files[0].file == "1 b.juriscore");
    CHECK(report.files[1].file == "2 a");
    CHECK(event.ballots().size() == 8);
}

TEST_CASE("merge: every flipped byte is refused with a reason and changes nothing",
          "[document][fault-14]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "70", "80");
    const auto file = set.exportOf(judging, "a");
    const auto whole = readBytes(file);
    auto event = set.openEvent();
    const auto digest = event.digest();
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto flipped = whole;
        flipped[i] ^= 1;
        writeBytes(file, flipped);
        MergeOptions look;
        look.dryRun = i % 50 != 0; // a real merge keeps the bytes in quarantine
        const std::vector<std::string> paths{file};
        const auto report = merge(event, paths, look);
        CAPTURE(i);
        REQUIRE(report);
        REQUIRE(report->files.size() == 1);
        CHECK(isRefused(verdict(*report)));
        REQUIRE(report->files[0].reason);
        CHECK(report->files[0].reason->subject == "a.juriscore");
        CHECK(event.digest() == digest);
    }
    CHECK(event.ballots().empty());
    writeBytes(file, whole);
    CHECK(verdict(StageSet::mergeInto(event, {file})) == FileVerdict::Partial);
}

TEST_CASE("merge: files that do not belong say why, and the others are taken",
          "[document][fault-7]")
{
    StageSet set;
    StageSet other(2);
    const auto good = set.scoreFile("A", {"70", "80", "60", "50"});
    const auto foreign = other.scoreFile("A", {"1", "2", "3", "4"});
    const auto text = set.folder().file("note.txt");
    writeText(text, "hello");
    auto event = set.openEvent();

    const auto report =
        StageSet::mergeInto(event, {foreign, text, good, set.folder().file("none.juriscore")});

    CHECK(report.files[0].verdict == FileVerdict::ForeignCompetition);
    CHECK(report.files[1].verdict == FileVerdict::Damaged);
    CHECK(report.files[2].verdict == FileVerdict::New);
    CHECK(report.files[3].verdict == FileVerdict::NotReadable);
    CHECK(event.ballots().size() == 4);
}

TEST_CASE("merge: a dry run says what would happen, to the byte, and changes nothing", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();
    const auto digest = event.digest();
    MergeOptions look;
    look.dryRun = true;
    const std::vector<std::string> paths{file};

    const auto planned = merge(event, paths, look);

    REQUIRE(planned);
    CHECK(event.digest() == digest);
    CHECK(event.ballots().empty());
    CHECK(StageSet::mergeInto(event, paths) == *planned);
}

TEST_CASE("merge: an older export after a newer one brings nothing", "[document][fault-3]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "70", "80");
    const auto older = set.exportOf(judging, "older");
    StageSet::mark(judging, "1", "71", "80");
    StageSet::mark(judging, "2", "50", "50");
    const auto newer = set.exportOf(judging, "newer");
    auto event = set.openEvent();

    SECTION("newer first")
    {
        StageSet::mergeInto(event, {newer});
        const auto digest = event.digest();
        CHECK(verdict(StageSet::mergeInto(event, {older})) == FileVerdict::Older);
        CHECK(event.digest() == digest);
    }
    SECTION("in order")
    {
        StageSet::mergeInto(event, {older});
        StageSet::mergeInto(event, {newer});
    }
    const auto& ballot = event.ballots().front();
    CHECK(event.ballots().size() == 2);
    CHECK(ballot.state == model::BallotState::NotHandedIn);
}

TEST_CASE("merge: in any order, in any parts, the same document", "[document][fault-2]")
{
    StageSet set;
    std::vector<std::string> files{set.scoreFile("A", {"70", "80", "60", "50"}),
                                   set.scoreFile("B", {"60", "90", "60", "50"})};
    {
        auto judging = set.openLaptop("A");
        REQUIRE(reopen(judging, StageSet::stage(), "salah"));
        StageSet::mark(judging, "1", "75", "75");
        REQUIRE(submit(judging, StageSet::stage()));
        files.push_back(set.exportOf(judging, "A2"));
    }
    const auto untouched = readBytes(set.eventPath());
    std::ranges::sort(files);
    std::set<RecordId> digests;
    std::set<std::vector<model::BallotState>> states;
    do {
        std::filesystem::remove(set.eventPath());
        writeBytes(set.eventPath(), untouched);
        auto event = set.openEvent();
        for (const auto& file : files)
            StageSet::mergeInto(event, {file});
        digests.insert(event.digest());
        std::vector<model::BallotState> now;
        for (const auto& ballot : event.ballots())
            now.push_back(ballot.state);
        states.insert(now);
    } while (std::ranges::next_permutation(files).found);

    CHECK(digests.size() == 1);
    CHECK(states.size() == 1);
    CHECK(*states.begin() == std::vector(8, model::BallotState::HandedIn));
}

TEST_CASE("merge: a whole judge document is taken, and its drafts are counted", "[document]")
{
    StageSet set;
    const auto path = set.laptop("A");
    {
        auto judging = set.openLaptop("A");
        StageSet::mark(judging, "1", "70", "80");
        set.exportOf(judging, "a"); // signs entry 1
        StageSet::mark(judging, "2", "70", "80");
    }
    auto event = set.openEvent();

    const auto report = StageSet::mergeInto(event, {path});

    CHECK(verdict(report) == FileVerdict::Partial);
    CHECK(report.files[0].drafts == 1);
    CHECK(event.ballots().size() == 1);
}

TEST_CASE("merge: goes upwards, and a judge document takes none", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    const auto copy = set.folder().file("national.juri");
    std::filesystem::copy_file(set.eventPath(), copy);
    auto province = set.openEvent();
    StageSet::mergeInto(province, {file});
    const auto upwards = set.exportOf(province, "province");
    auto national = set.open(copy);

    CHECK(StageSet::mergeInto(national, {upwards}).files[0].added > 0);
    CHECK(national.digest() == province.digest());
    CHECK(national.ballots() == province.ballots());

    auto judging = set.openLaptop("A");
    const std::vector<std::string> paths{file};
    CHECK(merge(judging, paths).error().code == ErrorCode::WrongDocument);
}
