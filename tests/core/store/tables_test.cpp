#include "catch.h"
#include "documents.h"

using namespace juri;
using store::EventFile;
using store::Mode;

namespace {

RecordId id(std::uint8_t number)
{
    RecordId result;
    result.bytes.fill(number);
    return result;
}

model::RegisterState ballotState()
{
    model::RegisterState state;
    state.heads = {id(1), id(2)};
    state.badge = true;
    state.handedIn = {id(3)};
    state.fields["text"] = {std::string("é"), true};
    state.fields["number"] = {std::int64_t(-5), false};
    state.fields["list"] = {std::set<std::string>{"a", "b"}, false};
    state.ballot = model::BallotVersions{{id(1), id(2)}, true, false, id(2), builders::ballot("7")};
    return state;
}

store::Draft draft()
{
    store::Draft result{StageId("final"), CompetitorId("c"), builders::ballot("7.5"), {}};
    result.value.verdict = model::Verdict::Recused; // its marks are kept all the same
    result.text = {"bagus", "keluarga", {{CriterionId("idea"), "ya"}}};
    return result;
}

EventFile openNew(const TempFolder& folder)
{
    const auto path = folder.file("a.juri");
    makeDocument(path, false);
    return EventFile::open(path, Mode::ReadWrite).value();
}

} // namespace

TEST_CASE("registers: read back what was put, and put replaces", "[store]")
{
    const TempFolder folder;
    auto file = openNew(folder);
    {
        auto transaction = file.begin().value();
        REQUIRE(file.put("ballot/final/c/j", ballotState(), true));
        REQUIRE(transaction.commit());
    }
    CHECK(file.registers()->at("ballot/final/c/j") == ballotState());

    model::RegisterState withdrawn;
    withdrawn.heads = {id(4)};
    withdrawn.ballot = model::BallotVersions{{id(4)}, false, true, id(4), {}};
    {
        auto transaction = file.begin().value();
        REQUIRE(file.put("ballot/final/c/j", withdrawn, false));
        REQUIRE(transaction.commit());
    }
    CHECK(file.registers()->at("ballot/final/c/j") == withdrawn);
    CHECK(file.registers()->size() == 1);
}

TEST_CASE("drafts: read back with marks, verdict and texts", "[store]")
{
    const TempFolder folder;
    auto file = openNew(folder);
    auto transaction = file.begin().value();
    REQUIRE(file.put(draft()));
    CHECK(file.drafts().value() == std::vector{draft()});

    auto changed = draft();
    changed.value.verdict = model::Verdict::Scored;
    REQUIRE(file.put(changed));
    CHECK(file.drafts().value() == std::vector{changed});

    REQUIRE(file.removeDraft(changed.stage, changed.competitor));
    CHECK(file.drafts()->empty());
}

TEST_CASE("import log: numbers its lines", "[store]")
{
    const TempFolder folder;
    auto file = openNew(folder);
    auto transaction = file.begin().value();
    store::Import import{0, "ratna.juriscore", "new", "j", 3, 1, {5}, id(1), {id(2), id(3)}};

    CHECK(file.add(import) == 1);
    CHECK(file.add(import) == 2);

    import.number = 2;
    CHECK(file.imports()->back() == import);
    CHECK(file.quarantine("bad", "damaged", {5}, Bytes{1, 2}));
    CHECK(file.quarantined().value()
          == std::vector<store::Quarantined>{{1, "bad", "damaged", {5}, 2}});
    CHECK(file.quarantinedBytes(1).value() == Bytes{1, 2});
    CHECK(file.quarantinedBytes(2).value() == std::nullopt);
}

TEST_CASE("meta: what is not there is nothing", "[store]")
{
    const TempFolder folder;
    auto file = openNew(folder);
    CHECK_FALSE(file.meta("none").value());
    auto transaction = file.begin().value();
    REQUIRE(file.setMeta("empty", {}));
    CHECK(file.meta("empty").value() == Bytes{});
}
