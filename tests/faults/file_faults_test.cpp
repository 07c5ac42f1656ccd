#include "document/backups.h"
#include "document/verify.h"
#include "fault_vfs.h"
#include "faulty_files.h"
#include "stage_set.h"

#include <cerrno>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

namespace fs = std::filesystem;

/// A new file that an operation makes. It may fail; then there is none, it may be
/// made again, and what it was made from is sound.
struct Making {
    std::string path; ///< of the file
    std::function<Outcome()> make;
    std::function<void()> check; ///< the finished file
};

/// Names in the file's folder that begin with its own: a leftover has one of those.
std::size_t filesNamed(const std::string& path)
{
    std::error_code failed;
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(path).parent_path(), failed)) {
        const bool isNamed = entry.path().string().starts_with(path);
        count += isNamed ? 1 : 0;
        if (isNamed)
            UNSCOPED_INFO(entry.path().string());
    }
    return count;
}

std::size_t callsOf(const Making& making)
{
    faulty_files::failNever();
    REQUIRE(making.make());
    const auto calls = faulty_files::calls();
    fs::remove(making.path);
    return calls;
}

void checkFault(const Making& making, std::size_t n, int number, ErrorCode expected)
{
    CAPTURE(n, number);
    faulty_files::failFrom(n, number);
    const auto outcome = making.make();
    faulty_files::failNever();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == expected);
    CHECK(outcome.error().subject.starts_with(fs::path(making.path).parent_path().string()));
    CHECK(filesNamed(making.path) == 0);
    REQUIRE(making.make());
    making.check();
    fs::remove(making.path);
}

/// Every call in turn, and all after it, on a full and on a broken medium.
void checkFaults(const Making& making)
{
    const auto calls = callsOf(making);
    REQUIRE(calls >= 4);
    for (std::size_t n = 0; n < calls; ++n) {
        checkFault(making, n, ENOSPC, ErrorCode::DiskFull);
        checkFault(making, n, EIO, ErrorCode::StorageFailed);
    }
    checkFault(making, 0, EROFS, ErrorCode::NotWritable);
    checkFault(making, 0, EACCES, ErrorCode::NotWritable);
}

} // namespace

TEST_CASE("full disk: an export is whole or not there", "[faults]")
{
    StageSet set;
    const auto score = set.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {score});
    const auto path = set.folder().file("out.juriscore");
    const auto exported = [&]() -> Outcome {
        JURI_CHECK(exportScores(event, path));
        return {};
    };
    checkFaults({path, exported, [&] {
                     CHECK(StageSet::mergeInto(event, {path}).files[0].verdict
                           == FileVerdict::Known);
                 }});
}

TEST_CASE("full disk: a judge's export that fails loses no mark", "[faults]")
{
    StageSet set;
    set.laptop("A");
    auto event = set.openEvent();
    auto judging = set.openLaptop("A");
    const auto path = set.folder().file("out.juriscore");
    const auto exported = [&]() -> Outcome {
        StageSet::mark(judging, "1", "70", "80"); // makes a draft, which the export signs
        JURI_CHECK(exportScores(judging, path));
        return {};
    };
    checkFaults({path, exported, [&] {
                     const auto report = StageSet::mergeInto(event, {path});
                     CHECK_FALSE(isRefused(report.files[0].verdict));
                     const auto ballot = event.ballots().at(0);
                     CHECK(ballot.value.marks.at(CriterionId("idea")) == pt("70"));
                     CHECK(verify(judging)->isSound());
                 }});
}

TEST_CASE("full disk: a pack that fails can be made again, with a code that opens it", "[faults]")
{
    StageSet set;
    auto event = set.openEvent();
    const auto judge = event.event().judges.at(0).id;
    const auto folder = set.folder().file("packs");
    const auto path = folder + '/' + packFileName(event.event().judges.at(0));
    std::string code;
    const auto calls = [&] {
        StageSet other;
        auto counted = other.openEvent();
        faulty_files::failNever();
        REQUIRE(
            makePacks(counted, other.folder().file("packs"), {counted.event().judges.at(0).id}));
        return faulty_files::calls();
    }();
    REQUIRE(calls >= 4);
    for (std::size_t n = 0; n < calls; ++n) {
        CAPTURE(n);
        faulty_files::failFrom(n, ENOSPC);
        const auto failed = makePacks(event, folder, {judge});
        faulty_files::failNever();
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == ErrorCode::DiskFull);
        CHECK(filesNamed(path) == 0);
    }
    const auto made = makePacks(event, folder, {judge}).value();
    const auto document = set.folder().file("judge.juri");
    REQUIRE(openPack(path, made.front().code, document, set.environment()));
    CHECK(set.open(document).event().competitors.size() == 4);
    CHECK(verify(event)->isSound());
}

TEST_CASE("full disk: a backup is whole or not there, and a merge waits for it", "[faults]")
{
    StageSet set;
    const std::vector score{set.scoreFile("A", {"70", "80", "60", "50"})};
    auto event = set.openEvent();
    const auto path = set.folder().file("copy.juri");
    const auto digest = event.digest();
    checkFaults({path,
                 [&]() -> Outcome {
                     JURI_CHECK(backUp(event, path));
                     return {};
                 },
                 [&] { CHECK(set.open(path).digest() == digest); }});

    faulty_files::failFrom(0, ENOSPC);
    MergeOptions options;
    options.backup = true;
    const auto merged = merge(event, score, options);
    faulty_files::failNever();
    CHECK(merged.error().code == ErrorCode::DiskFull);
    CHECK(event.digest() == digest);
    REQUIRE(merge(event, score, options));
}

TEST_CASE("full disk: a backup whose copy SQLite cannot write is not there", "[faults]")
{
    FaultVfs files;
    StageSet set;
    const auto event = set.openEvent();
    const auto path = set.folder().file("copy.juri");
    files.failNever();
    REQUIRE(backUp(event, path));
    const auto calls = files.calls();
    REQUIRE(calls >= 4);
    for (std::size_t n = 0; n < calls; ++n) {
        for (const auto fault : {Fault::IoError, Fault::DiskFull}) {
            CAPTURE(n, fault == Fault::DiskFull);
            fs::remove(path);
            files.failAt(n, fault, true);
            const auto report = backUp(event, path);
            files.failNever();
            CHECK((report ? set.open(path).digest() == event.digest() : filesNamed(path) == 0));
        }
    }
}

TEST_CASE("full disk: a new competition has both its files or neither", "[faults]")
{
    StageSet set;
    const auto path = set.folder().file("new.juri");
    const auto kit = set.folder().file("new root kit");
    const auto created = [&] {
        fs::remove(kit);
        return createEvent(path, StageSet::setup(), {}, kit, set.environment());
    };
    const Making making{path, created, [&] { CHECK(verify(set.open(path))->isSound()); }};
    const auto calls = callsOf(making);
    for (std::size_t n = 0; n < calls; ++n) {
        fs::remove(kit);
        checkFault(making, n, ENOSPC, ErrorCode::DiskFull);
        fs::remove(kit);
        faulty_files::failFrom(n, ENOSPC);
        REQUIRE_FALSE(created());
        faulty_files::failNever();
        CHECK_FALSE(fs::exists(kit));
    }
}

TEST_CASE("read-only: a document that may not be written says so at once", "[faults]")
{
    FaultVfs files;
    StageSet set;
    const std::vector score{set.scoreFile("A", {"70", "80", "60", "50"})};
    files.setReadOnly(true);
    auto event = set.openEvent();
    CHECK(event.isReadOnly());
    CHECK(merge(event, score).error().code == ErrorCode::NotWritable);
    MergeOptions options;
    options.backup = true;
    CHECK(merge(event, score, options).error().code == ErrorCode::NotWritable);
    CHECK(verify(event)->isSound());
    REQUIRE(exportScores(event, set.folder().file("out.juriscore")));
}
