#include "exchange/template.h"

#include "catch.h"

using namespace juri;
using namespace juri::exchange;

namespace {

Points pt(const char* text)
{
    return Points::parse(text).value();
}

/// A small template with its first criterion replaced by the given JSON.
std::string withCriterion(const std::string& criterion)
{
    return R"({"title": {"id": "Lomba", "en": "Contest"}, "stages": [
        {"id": "final", "name": "Final", "rubric": {"criteria": [)"
        + criterion + "]}}]}";
}

const char* const kStyle = R"({"id": "style", "name": "Gaya", "min": 0, "max": 10})";

/// The detail of the error a template is refused with; empty if it is taken.
std::string problemOf(const std::string& json)
{
    const auto result = parseTemplate(json, "x");
    if (result)
        return {};
    CHECK(result.error().code == ErrorCode::TemplateInvalid);
    CHECK(result.error().subject == "x");
    return result.error().detail;
}

} // namespace

TEST_CASE("parseTemplate: what is left out has its default", "[exchange]")
{
    const auto result = parseTemplate(withCriterion(kStyle), "small");

    REQUIRE(result);
    CHECK(result->name == "small");
    CHECK(result->competition.title.en == "Contest");
    CHECK(result->judgesPerEntry == 3);
    REQUIRE(result->stages.size() == 1);
    const auto& stage = result->stages[0];
    CHECK(stage.kind == model::StageKind::Score);
    CHECK(stage.order == 1);
    CHECK(stage.rule.empty());
    CHECK(stage.rubric.stage == StageId("final"));
    REQUIRE(stage.rubric.criteria.size() == 1);
    const auto& criterion = stage.rubric.criteria[0];
    CHECK(criterion.weight == pt("1"));
    CHECK(criterion.scale == model::Scale{pt("0"), pt("10"), pt("1"), {}});
    CHECK(criterion.required);
    CHECK_FALSE(criterion.informationOnly);
}

TEST_CASE("parseTemplate: everything that can be said is kept", "[exchange]")
{
    const auto result = parseTemplate(R"({
        "title": "Lomba", "description": {"id": "a", "en": "b"}, "source": "buku",
        "from": "2026-11-14", "to": "2026-11-15", "venue": "Bandung",
        "note": {"id": "contoh", "en": "example"},
        "partners": [{"name": "Dinas", "role": "organiser"}, {"name": "Kampus", "role": "partner"}],
        "phases": [{"id": "1", "name": "Gelombang I"}],
        "regions": [{"id": "Banten", "phase": "1"}],
        "categories": [{"id": "waste", "name": {"id": "Sampah", "en": "Waste"}}],
        "judgesPerEntry": 5,
        "stages": [
          {"id": "check", "name": "Seleksi", "kind": "gate"},
          {"id": "final", "name": "Final", "minimumJudges": 3, "blind": true, "shuffled": true,
           "rule": {"ties": [{"subject": "style", "by": "criterion"}]},
           "rubric": {"note": "catatan", "comment": "required", "commentMinimum": 40, "criteria": [
             {"id": "style", "name": "Gaya", "description": "Cara", "group": "A", "weight": "2.5",
              "values": [1, 2, 3, 5, 6, 7], "required": false, "informationOnly": true, "comment": "at-edges",
              "levels": [{"from": 5, "to": 7, "name": "Baik", "text": {"id": "x", "en": "y"}}]}]}}]
        })",
                                      "full");

    REQUIRE(result);
    const auto& competition = result->competition;
    CHECK(competition.partners
          == std::vector<model::Partner>{{"Dinas", "organiser"}, {"Kampus", "partner"}});
    CHECK(competition.regions == std::vector<model::Group>{{"Banten", {}, "1"}});
    CHECK(competition.categories == std::vector<model::Group>{{"waste", {"Sampah", "Waste"}, ""}});
    CHECK(competition.from == "2026-11-14");
    CHECK(competition.venue == "Bandung");
    CHECK(competition.note.en == "example");
    CHECK(result->judgesPerEntry == 5);
    CHECK(result->stages[0].kind == model::StageKind::Gate);
    const auto& final = result->stages[1];
    CHECK(final.order == 2);
    CHECK(final.minimumJudges == 3);
    CHECK(final.blind);
    CHECK(final.shuffled);
    CHECK(final.rubric.comment == model::CommentRule{true, false, 40});
    CHECK(final.rule == R"({"ties":[{"by":"criterion","subject":"style"}]})");
    const auto& style = final.rubric.criteria.at(0);
    CHECK(style.weight == pt("2.5"));
    CHECK(style.scale.toString() == "1 2 3 5 6 7");
    CHECK(style.scale.max == pt("7"));
    CHECK_FALSE(style.required);
    CHECK(style.informationOnly);
    CHECK(style.comment == model::CommentRule{false, true, 0});
    CHECK(style.levels == std::vector<model::Level>{{pt("5"), pt("7"), {"Baik", ""}, {"x", "y"}}});
}

TEST_CASE("parseTemplate: numbers are exact decimals or refused", "[exchange]")
{
    const auto stepOf = [](const std::string& step) {
        const auto result = parseTemplate(
            withCriterion(R"({"id": "a", "name": "A", "min": 0, "max": 6, "step": )" + step + "}"),
            "x");
        return result ? result->stages[0].rubric.criteria[0].scale.step.toString()
                      : result.error().detail;
    };
    const std::string refused =
        "stages[0].rubric.criteria[0].step: not a number with at most 3 decimals";

    CHECK(stepOf("0.1") == "0.1");
    CHECK(stepOf("0.25") == "0.25");
    CHECK(stepOf("\"0.003\"") == "0.003");
    CHECK(stepOf("1e0") == "1");
    CHECK(stepOf("0.0001") == refused);
    CHECK(stepOf("0.1000000000000001") == refused);
    CHECK(stepOf("1e300") == refused);
    CHECK(stepOf("\"satu\"") == refused);
    CHECK(stepOf("null") == refused);
}

TEST_CASE("parseTemplate: says where a template is wrong and why", "[exchange]")
{
    CHECK(problemOf("{") == "not JSON in UTF-8, or nested too deeply");
    CHECK(problemOf("\xff") == "not JSON in UTF-8, or nested too deeply");
    CHECK(problemOf("[1]") == "template: not an object");
    CHECK(problemOf(R"({"title": "A"})") == "stages: missing");
    CHECK(problemOf(R"({"title": "A", "stages": [{"id": "B B", "name": "n", "kind": "gate"}]})")
          == "stages[0].id: may only have a-z, 0-9, '-', '_' and '.'");
    CHECK(problemOf(R"({"title": "A", "stages": [{"id": "b", "name": "n"}]})")
          == "stages[0].rubric: a stage with marks needs criteria");
    CHECK(problemOf(R"({"title": "A", "colour": "red"})") == "stages: missing");
    CHECK(problemOf(withCriterion(R"({"id": "a", "name": "A", "min": 0, "max": 9, "wieght": 2})"))
          == "stages[0].rubric.criteria[0].wieght: unknown key");
    CHECK(problemOf(withCriterion(R"({"id": "a", "name": 7, "min": 0, "max": 9})"))
          == "stages[0].rubric.criteria[0].name: not an object");
    CHECK(problemOf(R"({"title": "A", "regions": [{"id": "b", "phase": "2"}]})")
          == "regions: unknown phase '2' of b");
    CHECK(problemOf(R"({"title": "A", "categories": [{"id": "b"}, {"id": "b"}]})")
          == "categories[1].id: occurs twice");
}

TEST_CASE("parseTemplate: a rubric that cannot be marked with is refused", "[exchange]")
{
    const auto twice = withCriterion(std::string(kStyle) + ", " + kStyle);
    const auto empty = withCriterion(R"({"id": "a", "name": "A", "min": 5, "max": 5})");

    CHECK(problemOf(twice).starts_with("stages[0].rubric.criteria: "));
    CHECK(problemOf(empty).starts_with("stages[0].rubric.criteria: "));
}

TEST_CASE("parseTemplate: deep nesting is refused without exhausting the stack", "[exchange]")
{
    const std::string deep =
        R"({"title": "A", "rule": )" + std::string(200'000, '[') + std::string(200'000, ']') + "}";

    CHECK(problemOf(deep) == "not JSON in UTF-8, or nested too deeply");
}
