#include "document/setup.h"

#include "stage_set.h"

using namespace juri;
using namespace juri::document;

TEST_CASE("setup: a taken number is refused and nothing is added", "[document]")
{
    const StageSet set;
    auto document = set.openEvent();
    std::vector<model::Competitor> two(2);
    two[0].number = "9";
    two[1].number = "3";

    const auto outcome = addCompetitors(document, two);

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == Error{ErrorCode::DuplicateNumber, "3"});
    CHECK(document.event().competitors.size() == 4);
    CHECK(set.folder().path().size() > 0);
}

TEST_CASE("setup: everything reads back after closing", "[document]")
{
    const StageSet set;
    model::Competitor full;
    full.number = "10";
    full.code = "K7";
    full.name = "Tim Pesut";
    full.title = "Pemilah sampah";
    full.members = "Ayu\nMade";
    full.category = "waste";
    full.region = "Banten";
    full.institution = "SMKN 1";
    full.description = "Panjang é";
    full.tags = {"a", "b"};
    full.custom = {{"phone/home", "0812"}};
    {
        auto document = set.openEvent();
        const auto changes = addCompetitors(document, {full});
        REQUIRE(changes);
        CHECK(changes->setup);
    }
    const auto document = set.openEvent();
    const auto* read = findByNumber(document.event(), "10");
    REQUIRE(read);
    full.id = read->id;
    CHECK(*read == full);
    CHECK(document.event().competitors.back().number == "10"); // 10 after 4
}

TEST_CASE("setup: a refused change tells nobody", "[document]")
{
    const StageSet set;
    auto document = set.openEvent();
    document.setListener([](const ChangeSet&) { FAIL("no change happened"); });
    CHECK(assign(document, StageId("none"), {}).error().code == ErrorCode::UnknownStage);
}

TEST_CASE("setup: a judge's interest is read back", "[document]")
{
    const StageSet set;
    auto document = set.openEvent();
    const auto judge = document.event().judges[0].id;
    model::Interest interest;
    interest.competitors = {document.event().competitors[0].id};
    interest.institutions = {"SMK 2"};
    interest.reason = "sepupu";
    REQUIRE(declareInterests(document, {{judge, interest}}));
    CHECK(document.event().interests.at(judge) == interest);
}
