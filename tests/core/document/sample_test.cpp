#include "document/sample.h"

#include "document/attachments.h"
#include "document/ranking_conflicts.h"
#include "document/results.h"
#include "document/verify.h"
#include "exchange/template.h"
#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

/// A folder with a small WiNNER sample in it.
struct Sample {
    TempFolder folder;
    TestClock clock;
    record::SeededRandom random{7};
    Environment environment{&clock, &random, folder.file("keys"), "desk"};
    SampleReport report;

    explicit Sample(std::uint64_t seed) : Sample("winner", {36, 18, seed}) { }
    Sample(const std::string& name, const SampleOptions& options)
    {
        const auto setup = exchange::loadTemplate(name).value();
        report = makeSample(path(), setup, options, files(), environment).value();
    }
    std::string path() const { return folder.file("w.juri"); }
    std::string files() const { return folder.file("files"); }
    Document open() const { return Document::open(path(), environment).value(); }
};

} // namespace

TEST_CASE("sample: a seed makes the same competition everywhere", "[document]")
{
    const Sample one(1);
    const Sample two(1);
    const Sample other(2);

    CHECK(one.open().digest() == two.open().digest());
    CHECK(one.open().digest() != other.open().digest());
    for (const auto& name : listFolder(one.files())) {
        CAPTURE(name);
        CHECK(readBytes(one.files() + '/' + name) == readBytes(two.files() + '/' + name));
    }
}

TEST_CASE("sample: of a stage that ranks, judges put the entries in order", "[document]")
{
    for (const std::string name : {"ballroom-skating-system", "speech-contest", "pageant"}) {
        CAPTURE(name);
        const Sample sample(name, {24, 9, 1});
        REQUIRE(sample.report.scoreFiles > 0);
        auto event = sample.open();
        StageSet::mergeInto(event, {sample.files()});

        const auto result = stageResult(event, resultStage(event));
        REQUIRE(result);
        CHECK(result->ballots > 0);
        CHECK(std::ranges::count(result->lines, 1.0,
                                 [](const auto& line) { return line.placing.rank; })
              >= 1);
        CHECK(conflictCount(event) == 0);
    }
}

TEST_CASE("sample: merged, every entry is ranked and one judge is missing", "[document]")
{
    const Sample sample(1);
    CHECK(sample.report.packs == 18);
    CHECK(sample.report.scoreFiles == 17);
    auto event = sample.open();
    CHECK(event.event().competition.sample);
    CHECK(event.ballots().empty());

    const auto report = StageSet::mergeInto(event, {sample.files()});

    CHECK(report.files.size() == 17);
    for (const auto& file : report.files)
        CHECK((file.verdict == FileVerdict::New || file.verdict == FileVerdict::Partial));
    const auto result = stageResult(event, resultStage(event)).value();
    CHECK(result.lines.size() == 36);
    CHECK(result.acrossPanels);
    CHECK(verify(event)->isSound());
}

TEST_CASE("sample: never writes over what is there", "[document]")
{
    const Sample sample(1);
    const auto setup = exchange::loadTemplate("winner").value();
    auto environment = sample.environment;

    CHECK(makeSample(sample.path(), setup, {36, 18, 1}, "", environment).error().code
          == ErrorCode::FileExists);
    CHECK(makeSample(sample.folder.file("x.juri"), setup, {36, 18, 1}, sample.files(), environment)
              .error()
              .code
          == ErrorCode::FileExists);
    CHECK_FALSE(std::filesystem::exists(sample.folder.file("x.juri")));
}

TEST_CASE("sample: the first entry has a file to open", "[document][attachments]")
{
    const Sample sample(1);
    const auto event = sample.open();
    const auto& first = event.event().competitors.front();
    const auto shown = allAttachments(event, first.id).value();

    REQUIRE(shown.size() == 1);
    CHECK(shown[0].about.name == "Contoh lampiran.pdf");
    CHECK(shown[0].about.blindSafe);
    const auto bytes = readAttachment(event, shown[0]).value();
    const std::string text(bytes.begin(), bytes.end());
    const auto at = std::stoul(text.substr(text.find("startxref\n") + 10));
    CHECK(text.substr(at, 5) == "xref\n");
    for (int object = 1; object <= 5; ++object) {
        const auto place = std::stoul(text.substr(at + 9 + 20 * static_cast<std::size_t>(object)));
        CHECK(text.substr(place, 7) == std::to_string(object) + " 0 obj");
    }
}
