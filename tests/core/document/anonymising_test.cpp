#include "document/anonymising.h"

#include "document/history.h"
#include "document/locking.h"
#include "document/operation.h"
#include "document/remarks.h"
#include "document/results.h"
#include "document/revoking.h"
#include "document/state.h"
#include "document/verify.h"
#include "record/registers.h"
#include "stage_set.h"

#include "base/file.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

/// A judged competition with comments, contacts and a revoked key; and its copy.
struct Anonymised {
    StageSet set;
    std::string path = set.folder().file("anon.juri");
    AnonymiseReport report;

    Anonymised()
    {
        {
            auto event = set.openEvent();
            model::Competitor competitor;
            competitor.number = "5";
            competitor.name = "Tim Rahasia";
            competitor.members = "Siti Aminah";
            competitor.custom = {{"telepon", "0812-3456-7890"}, {"difficulty", "3.4"}};
            REQUIRE(addCompetitors(event, {competitor}));
        }
        set.laptop("A");
        auto judging = set.openLaptop("A");
        for (const auto* number : {"1", "2", "3", "4"})
            StageSet::mark(judging, number, "70", "80");
        REQUIRE(setComment(judging, StageSet::stage(), StageSet::entry(judging, "1"),
                           "Komentar pribadi"));
        REQUIRE(submit(judging, StageSet::stage()));
        const std::vector files{set.exportOf(judging, "dari-ratna"),
                                set.scoreFile("B", {"75", "85", "65", "55"})};
        auto event = set.openEvent();
        StageSet::mergeInto(event, files);
        REQUIRE(revokeJudge(event, event.event().judges[1].id, "laptop hilang"));
        report = anonymise(event, path, set.environment()).value();
    }

    Document copy() const { return set.open(path); }
};

std::vector<std::pair<CompetitorId, double>> ranksOf(const Document& document)
{
    std::vector<std::pair<CompetitorId, double>> ranks;
    const auto result = stageResult(document, StageSet::stage()).value();
    for (const auto& line : result.lines)
        ranks.emplace_back(line.competitor, line.placing.rank);
    return ranks;
}

} // namespace

TEST_CASE("anonymise: digest, ranks and ballots are those of the document", "[document]")
{
    Anonymised made;
    const auto event = made.set.openEvent();
    const auto copy = made.copy();

    CHECK(copy.isAnonymised());
    CHECK(copy.digest() == event.digest());
    CHECK(made.report.digest == event.digest());
    CHECK(copy.recordCount() == event.recordCount());
    CHECK(copy.ballots() == event.ballots());
    CHECK(ranksOf(copy) == ranksOf(event));
    CHECK(checkCode(copy, *stageResult(copy, StageSet::stage()))
          == checkCode(event, *stageResult(event, StageSet::stage())));
    CHECK(findByNumber(copy.event(), "5")->name.empty());
    CHECK(findByNumber(copy.event(), "5")->custom
          == std::map<std::string, std::string>{{"difficulty", "3.4"}});
    CHECK(findByNumber(event.event(), "5")->custom.at("telepon") == "0812-3456-7890");
    CHECK(made.report.kept.empty());
}

TEST_CASE("anonymise: no name, contact or comment is left in the file", "[document]")
{
    Anonymised made;
    const auto whole = readFile(made.set.eventPath(), 64U << 20U).value();
    const auto bytes = readFile(made.path, 64U << 20U).value();
    for (const auto* word : {"Ibu Ratna", "Bapak Hendra", "Tim 1", "Tim Rahasia", "Siti Aminah",
                             "0812-3456-7890", "Komentar pribadi", "dari-ratna"}) {
        CAPTURE(word);
        CHECK_FALSE(std::ranges::search(whole, bytesOf(word)).empty());
        CHECK(std::ranges::search(bytes, bytesOf(word)).empty());
    }
    for (const auto& file : std::filesystem::directory_iterator(made.set.folder().file("")))
        CHECK_FALSE(file.path().filename().string().starts_with("anon.juri-"));
}

TEST_CASE("anonymise: verify counts what is withheld, and passes", "[document]")
{
    Anonymised made;
    const auto report = verify(made.copy()).value();
    CHECK(report.isSound());
    CHECK(report.withheld == made.report.withheld);
    CHECK(report.withheld > 8);
    CHECK(report.records == made.report.records);
    CHECK(verify(made.set.openEvent())->withheld == 0);
    CHECK(history(made.copy())->size() == made.report.records);
}

TEST_CASE("anonymise: the copy is not changed, exported or merged", "[document]")
{
    Anonymised made;
    auto copy = made.copy();
    CHECK(addJudges(copy, {}).error().code == ErrorCode::Withheld);
    CHECK(lockStage(copy, StageSet::stage()).error().code == ErrorCode::Withheld);
    CHECK(exportScores(copy, made.set.folder().file("x.juriscore")).error().code
          == ErrorCode::Withheld);
    CHECK(makePacks(copy, made.set.folder().file("packs 2")).error().code == ErrorCode::Withheld);
    {
        auto closed = std::move(copy);
    }

    // a document of the same competition that has only its beginning
    StageSet fresh;
    auto event = fresh.openEvent();
    const auto digest = event.digest();
    const auto report = StageSet::mergeInto(event, {made.path});
    CHECK(report.files[0].verdict == FileVerdict::Withheld);
    CHECK(report.files[0].reason->code == ErrorCode::Withheld);
    CHECK(event.digest() == digest);

    auto again = made.copy();
    const auto twice =
        anonymise(again, made.set.folder().file("again.juri"), made.set.environment());
    REQUIRE(twice);
    CHECK(twice->digest == again.digest());
    CHECK(twice->withheld == made.report.withheld);
}

TEST_CASE("anonymise: contacts that an older version kept with the entry are named", "[document]")
{
    StageSet set;
    auto event = set.openEvent();
    {
        auto operation = Operation::begin(event).value();
        REQUIRE(operation.write(
            record::Kind::Setup, record::competitorRegister(StageSet::entry(event, "1")),
            record::encode(record::SetupPayload{{"custom/surel", std::string("a@b.id")}})));
        REQUIRE(operation.commit());
    }
    CHECK(findByNumber(event.event(), "1")->custom.at("surel") == "a@b.id");
    const auto report = anonymise(event, set.folder().file("anon.juri"), set.environment());
    CHECK(report->kept == std::set<std::string>{"surel"});
}
