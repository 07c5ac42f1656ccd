#include "model/rubric.h"

#include "catch.h"
#include "points.h"

using namespace juri;
using namespace juri::model;

namespace {

Scale range(const char* min, const char* max, const char* step)
{
    return {pt(min), pt(max), pt(step), {}};
}

Criterion criterion(const char* id, Scale scale)
{
    Criterion result;
    result.id = CriterionId(id);
    result.weight = pt("1");
    result.scale = std::move(scale);
    return result;
}

} // namespace

TEST_CASE("Scale: allows its steps and nothing between or outside", "[model]")
{
    const auto halves = range("1", "10", "0.5");

    CHECK(halves.allows(pt("1")));
    CHECK(halves.allows(pt("7.5")));
    CHECK(halves.allows(pt("10")));
    CHECK_FALSE(halves.allows(pt("7.3")));
    CHECK_FALSE(halves.allows(pt("0.5")));
    CHECK_FALSE(halves.allows(pt("10.5")));
}

TEST_CASE("Scale: a value list allows just its values", "[model]")
{
    Scale pkm{pt("1"), pt("7"), {}, {pt("1"), pt("2"), pt("3"), pt("5"), pt("6"), pt("7")}};

    CHECK(pkm.allows(pt("5")));
    CHECK_FALSE(pkm.allows(pt("4")));
    CHECK_FALSE(pkm.allows(pt("1.5")));
    CHECK(pkm.toString() == "1 2 3 5 6 7");
    CHECK(range("0", "10", "0.5").toString() == "0..10 step 0.5");
    CHECK(range("0", "100", "1").toString() == "0..100");
}

TEST_CASE("rubricProblem: names what cannot be marked with", "[model]")
{
    Rubric rubric{StageId("final"), {}, {criterion("style", range("0", "10", "1"))}};
    REQUIRE(rubricProblem(rubric) == "");

    SECTION("two criteria of one id")
    {
        rubric.criteria.push_back(rubric.criteria.front());
        CHECK(rubricProblem(rubric) == "style: there are two of this id");
    }
    SECTION("an empty scale")
    {
        rubric.criteria[0].scale = range("5", "5", "1");
        CHECK(rubricProblem(rubric) == "style: min must be below max");
    }
    SECTION("a step that does not divide the scale")
    {
        rubric.criteria[0].scale = range("0", "10", "3");
        CHECK(rubricProblem(rubric) == "style: step must divide the scale");
    }
    SECTION("values out of order")
    {
        rubric.criteria[0].scale = {pt("1"), pt("3"), {}, {pt("1"), pt("3"), pt("3")}};
        CHECK(rubricProblem(rubric) == "style: values must ascend");
    }
    SECTION("a negative weight")
    {
        rubric.criteria[0].weight = pt("-1");
        CHECK(rubricProblem(rubric) == "style: a weight cannot be negative");
    }
    SECTION("a level outside the scale")
    {
        rubric.criteria[0].levels.push_back({pt("9"), pt("11"), {}, {}});
        CHECK(rubricProblem(rubric) == "style: a level lies outside the scale");
    }
}

TEST_CASE("levelOf: a mark between two bands belongs to the lower one", "[model]")
{
    auto style = criterion("style", range("0", "100", "0.5"));
    style.levels = {{pt("86"), pt("100"), {"", "high"}, {}}, {pt("0"), pt("85"), {"", "low"}, {}}};

    CHECK(levelOf(style, pt("86"))->name.en == "high");
    CHECK(levelOf(style, pt("85.5"))->name.en == "low");
    style.levels.pop_back();
    CHECK(levelOf(style, pt("10")) == nullptr);
}

TEST_CASE("missingMarks: only required criteria, in the sheet's order", "[model]")
{
    Rubric rubric{StageId("final"), {}, {}};
    for (const auto* id : {"b", "a", "c"})
        rubric.criteria.push_back(criterion(id, range("0", "10", "1")));
    rubric.criteria[2].required = false;

    CHECK(missingMarks(rubric, {}) == std::vector{CriterionId("b"), CriterionId("a")});
    CHECK(missingMarks(rubric, {{CriterionId("b"), pt("0")}}) == std::vector{CriterionId("a")});
}

TEST_CASE("isLevelsOnly: every mark is a level and every level a mark", "[model]")
{
    auto yesNo = criterion("fit", {pt("0"), pt("1"), pt("1"), {pt("0"), pt("1")}});
    CHECK_FALSE(yesNo.isLevelsOnly());
    yesNo.levels = {{pt("1"), pt("1"), {"Ya", "Yes"}, {}}, {pt("0"), pt("0"), {"Tidak", "No"}, {}}};
    CHECK(yesNo.isLevelsOnly());
    yesNo.levels.back().from = pt("-1");
    CHECK_FALSE(yesNo.isLevelsOnly());

    auto bands = criterion("craft", range("0", "100", "1"));
    bands.levels = {{pt("50"), pt("100"), {"Baik", "Good"}, {}},
                    {pt("0"), pt("49"), {"Kurang", "Poor"}, {}}};
    CHECK_FALSE(bands.isLevelsOnly());
}

TEST_CASE("commentNeeded: always, in the best and the last level, or not", "[model]")
{
    auto idea = criterion("idea", range("0", "100", "1"));
    CHECK(commentNeeded(idea, pt("100")) == 0);
    idea.comment = {false, true, 40};
    CHECK(commentNeeded(idea, pt("100")) == 40);
    CHECK(commentNeeded(idea, pt("99")) == 0);
    CHECK(commentNeeded(idea, std::nullopt) == 0);
    idea.levels = {{pt("80"), pt("100"), {"Baik", "Good"}, {}},
                   {pt("40"), pt("79"), {"Cukup", "Fair"}, {}},
                   {pt("0"), pt("39"), {"Kurang", "Poor"}, {}}};
    CHECK(commentNeeded(idea, pt("80")) == 40);
    CHECK(commentNeeded(idea, pt("79")) == 0);
    CHECK(commentNeeded(idea, pt("39")) == 40);
    idea.comment = {true, false, 0};
    CHECK(commentNeeded(idea, std::nullopt) == 1);
    Rubric rubric;
    CHECK(commentNeeded(rubric) == 0);
    rubric.comment = {true, false, 10};
    CHECK(commentNeeded(rubric) == 10);
}

TEST_CASE("isCommentEnough: counts characters, not bytes or blanks around", "[model]")
{
    CHECK(isCommentEnough("", 0));
    CHECK_FALSE(isCommentEnough("  ", 1));
    CHECK_FALSE(isCommentEnough(" éà ", 3));
    CHECK(isCommentEnough(" éà ", 2));
}
