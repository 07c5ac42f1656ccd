#include "document/coordinators.h"
#include "document/file_reading.h"
#include "document/remarks.h"
#include "document/salvaging.h"
#include "document/score_file.h"
#include "record/bundle.h"
#include "record/sealing.h"
#include "stage_set.h"

#include "base/file.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;

namespace {

Bytes bytesIn(const std::string& path)
{
    return readFile(path, 64U << 20U).value();
}

/// Judge A's marks with a comment, exported open and sealed.
struct Sealed {
    StageSet set;
    std::string open;
    std::string sealed;
    ExportReport report;

    Sealed()
    {
        set.laptop("A");
        auto judging = set.openLaptop("A");
        StageSet::mark(judging, "1", "70", "80");
        REQUIRE(
            setComment(judging, StageSet::stage(), StageSet::entry(judging, "1"), "Sangat baik"));
        open = set.exportOf(judging, "open");
        sealed = set.folder().file("sealed.juriscore");
        report = exportScores(judging, sealed, Sealing::Sealed).value();
    }

    /// The event on a computer that has none of its keys.
    Document elsewhere()
    {
        auto environment = set.environment();
        environment.keysFolder = set.folder().file("no keys");
        return Document::open(set.eventPath(), environment).value();
    }
};

} // namespace

TEST_CASE("seal: a sealed file merges to the same digest as the open one", "[document]")
{
    Sealed files;
    CHECK(files.report.sealedFor == std::vector<std::string>{"desk"});
    RecordId open;
    {
        auto event = files.set.openEvent();
        const std::vector paths{files.open};
        open = merge(event, paths, {true, false, {}})->digest;
    }
    auto event = files.set.openEvent();
    const auto report = StageSet::mergeInto(event, {files.sealed});
    CHECK(report.files[0].verdict == FileVerdict::Partial);
    CHECK(report.digest == open);
    CHECK(StageSet::mergeInto(event, {files.open}).files[0].verdict == FileVerdict::Known);
}

TEST_CASE("seal: a folder's sealed files are found, and told apart before merging", "[document]")
{
    Sealed files;
    const auto& environment = files.set.environment();
    const auto found = offeredFiles(std::vector{files.set.folder().file("")});
    CHECK(std::ranges::count_if(found,
                                [](const auto& name) { return name.ends_with("sealed.juriscore"); })
          == 1);

    CHECK(isScoreFile(files.sealed));
    const auto info = scoreFileInfo(files.sealed, environment).value();
    CHECK(info.sealed);
    CHECK(info.opens);
    CHECK(info.recipients == 1);
    CHECK(info.fingerprint == files.report.fingerprint);
    CHECK(info.records == scoreFileInfo(files.open, environment)->records);
    CHECK_FALSE(scoreFileInfo(files.open, environment)->sealed);
}

TEST_CASE("seal: without a coordinator's key it stays closed and says so", "[document]")
{
    Sealed files;
    auto event = files.elsewhere();
    const auto digest = event.digest();
    const auto report = StageSet::mergeInto(event, {files.sealed});

    CHECK(report.files[0].verdict == FileVerdict::SealedForOthers);
    CHECK(report.files[0].reason->code == ErrorCode::SealedForOthers);
    CHECK(event.digest() == digest);
    CHECK(salvage(event, files.sealed).error().code == ErrorCode::SealedForOthers);
    auto environment = files.set.environment();
    environment.keysFolder = files.set.folder().file("keys A"); // the judge's own laptop
    CHECK_FALSE(scoreFileInfo(files.sealed, environment)->opens);
}

TEST_CASE("seal: nothing of the records can be read in the file", "[document]")
{
    Sealed files;
    const auto sealed = bytesIn(files.sealed);
    for (const auto* word : {"Sangat baik", "ballot/", "idea", "JURISCOR"})
        CHECK(std::ranges::search(sealed, bytesOf(word)).empty());
    const auto bundle = record::readBundle(bytesIn(files.open)).value();
    for (const auto& record : bundle.records) {
        CHECK(std::ranges::search(sealed, record.signature).empty());
        CHECK(std::ranges::search(sealed, record.payload()).empty());
    }
}

TEST_CASE("seal: coordinators the judge knows can read it, revoked and unknown ones cannot",
          "[document]")
{
    StageSet set;
    auto event = set.openEvent();
    auto environment = set.environment();
    environment.keysFolder = set.folder().file("keys two");
    const auto pack = makeCoordinatorPack(event, "Panitia Dua", {}, set.folder().file("root kit"),
                                          set.folder().file("packs"))
                          .value();
    const auto second = set.folder().file("second.juri");
    REQUIRE(openPack(pack.path, pack.code, second, environment));
    {
        auto closed = std::move(event);
    }

    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "70", "80");
    const auto path = set.folder().file("sealed.juriscore");
    const auto report = exportScores(judging, path, Sealing::Sealed).value();
    CHECK(report.sealedFor.size() == 2);

    auto there = Document::open(second, environment).value();
    CHECK(StageSet::mergeInto(there, {path}).files[0].verdict == FileVerdict::Partial);
}

TEST_CASE("seal: what an attacker sealed is judged like any file", "[document]")
{
    Sealed files;
    StageSet other(2);
    const auto foreign = other.scoreFile("A", {"1", "2", "3", "4"});
    auto event = files.set.openEvent();
    std::vector<record::SealingKey> recipients;
    for (const auto& key : KeyStore(files.set.environment().keysFolder)
                               .all(record::readBundle(bytesIn(files.open))->doc))
        recipients.push_back(record::sealingKeyOf(key));
    const auto doc = record::readBundle(bytesIn(files.open))->doc;
    record::SeededRandom random(1);
    const auto path = files.set.folder().file("crafted.juriscore");
    writeBytes(path, record::seal(doc, bytesIn(foreign), recipients, random));

    CHECK(StageSet::mergeInto(event, {path}).files[0].verdict == FileVerdict::ForeignCompetition);
    writeBytes(path, record::seal(doc, bytesOf("rubbish"), recipients, random));
    CHECK(StageSet::mergeInto(event, {path}).files[0].verdict == FileVerdict::Damaged);
}
