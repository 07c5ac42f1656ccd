#include "record/payload.h"

#include "catch.h"
#include "records.h"

using namespace juri;
using namespace juri::record;

namespace {

/// Every truncation and every trailing byte must be refused.
template <class Decode> void checkStrict(const Bytes& bytes, Decode decode)
{
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(decode(ByteView(bytes).first(size)));
    }
    auto longer = bytes;
    longer.push_back(0);
    CHECK_FALSE(decode(longer));
}

} // namespace

TEST_CASE("payload: grants read back, strictly", "[record]")
{
    GrantPayload grant;
    grant.role = Role::Judge;
    grant.judge = JudgeId("j1");
    grant.scope.regions = {"Banten", "NTT"};
    grant.name = "Ibu Ratna";
    grant.desk = true;

    CHECK(decodeGrant(encode(grant)) == grant);
    checkStrict(encode(grant), decodeGrant);

    grant.judge = JudgeId(); // a judge's key without a judge
    CHECK_FALSE(decodeGrant(encode(grant)));
    grant.role = static_cast<Role>(9);
    CHECK_FALSE(decodeGrant(encode(grant)));
}

TEST_CASE("payload: ballots read back, strictly", "[record]")
{
    auto value = builders::ballot("-8.125");
    value.marks[CriterionId("style")] = pt("100");

    CHECK(decodeBallot(encode(value)) == value);
    checkStrict(encode(value), decodeBallot);

    value.verdict = model::Verdict::Recused; // recused, and yet with marks
    CHECK_FALSE(decodeBallot(encode(value)));
    value.marks.clear();
    CHECK(decodeBallot(encode(value)) == value);
}

TEST_CASE("payload: rankings read back, strictly", "[record]")
{
    auto ranking = builders::ranking({"c", "a", "b"});
    ranking.leftOut = {{CompetitorId("d"), model::Verdict::Absent},
                       {CompetitorId("e"), model::Verdict::Recused}};

    CHECK(decodeRanking(encode(ranking)) == ranking);
    checkStrict(encode(ranking), decodeRanking);
    CHECK(decodeRanking(encode(model::Ranking())) == model::Ranking());

    ranking.leftOut[CompetitorId("d")] = model::Verdict::Scored; // left out, and yet scored
    CHECK_FALSE(decodeRanking(encode(ranking)));
    ranking.leftOut = {{CompetitorId("a"), model::Verdict::Absent}}; // placed, and left out
    CHECK_FALSE(decodeRanking(encode(ranking)));
    CHECK_FALSE(decodeRanking(encode(builders::ranking({"a", "b", "a"}))));
    CHECK_FALSE(decodeRanking(encode(builders::ranking({"a", ""}))));
}

TEST_CASE("payload: those a ranking leaves out come in one order", "[record]")
{
    auto bytes = encode(builders::ranking({}));
    bytes.back() = 2;
    for (const char id : {'b', 'a'}) // falls where it should rise
        bytes.insert(bytes.end(), {1, static_cast<std::uint8_t>(id), 2});
    CHECK_FALSE(decodeRanking(bytes));
    std::swap(bytes[bytes.size() - 2], bytes[bytes.size() - 5]);
    CHECK(decodeRanking(bytes));
}

TEST_CASE("payload: setup fields read back, strictly", "[record]")
{
    const SetupPayload setup{{"a", Cleared{}},
                             {"b", std::string("teks é")},
                             {"c", std::int64_t(-5)},
                             {"d", ListChange{{"x", "y"}, {"z"}}}};

    CHECK(decodeSetup(encode(setup)) == setup);
    checkStrict(encode(setup), decodeSetup);
    CHECK_FALSE(decodeSetup(encode(SetupPayload{}))); // says nothing
    CHECK_FALSE(decodeSetup(encode(SetupPayload{{"d", ListChange{{"x"}, {"x"}}}})));
}

TEST_CASE("payload: a field named twice is refused", "[record]")
{
    Bytes bytes = encode(SetupPayload{{"a", std::int64_t(1)}});
    bytes[0] = 2;
    bytes.insert(bytes.end(), bytes.begin() + 1, bytes.begin() + 5);

    CHECK_FALSE(decodeSetup(bytes));
}

TEST_CASE("payload: rubrics read back, strictly, and have a hash of their own", "[record]")
{
    auto rubric = builders::rubric();

    CHECK(decodeRubric(encode(rubric)) == rubric);
    checkStrict(encode(rubric), decodeRubric);

    const auto before = rubricHash(rubric);
    rubric.criteria[0].weight = pt("99");
    CHECK(rubricHash(rubric) != before);
    rubric.criteria[0].scale.max = rubric.criteria[0].scale.min;
    CHECK_FALSE(decodeRubric(encode(rubric)));
}

TEST_CASE("payload: a rubric's wish for words reads back, strictly", "[record]")
{
    auto rubric = builders::rubric();
    rubric.criteria.front().comment = {true, true, 40};
    checkStrict(encode(rubric), decodeRubric);
    const auto withoutTail = encode(rubric);
    rubric.comment = {true, false, 2000};
    auto bytes = encode(rubric);
    CHECK(decodeRubric(bytes) == rubric);
    CHECK(rubricHash(rubric) != rubricHash(builders::rubric()));
    bytes.pop_back();
    CHECK_FALSE(decodeRubric(bytes));
    for (const int flags : {0, 1, 8, 32}) { // nothing said, or not of an entry
        auto wrong = withoutTail;
        wrong.push_back(static_cast<std::uint8_t>(flags));
        CHECK_FALSE(decodeRubric(wrong));
    }
}

TEST_CASE("payload: resolves, submits and receipts read back, strictly", "[record]")
{
    RecordId one;
    one.bytes.fill(1);
    RecordId two;
    two.bytes.fill(2);

    const ResolvePayload taken{one, "the later laptop"};
    CHECK(decodeResolve(encode(taken)) == taken);
    checkStrict(encode(taken), decodeResolve);
    const ResolvePayload opened{std::nullopt, "look again"};
    CHECK(decodeResolve(encode(opened)) == opened);

    const SubmitPayload submit{{one, two}};
    CHECK(decodeSubmit(encode(submit)) == submit);
    checkStrict(encode(submit), decodeSubmit);
    CHECK_FALSE(decodeSubmit(encode(SubmitPayload{{two, one}})));
    CHECK_FALSE(decodeSubmit(encode(SubmitPayload{{one, one}})));

    const ReceiptPayload receipt{one, "ratna.juriscore", {one, two}};
    CHECK(decodeReceipt(encode(receipt)) == receipt);
    checkStrict(encode(receipt), decodeReceipt);
}
