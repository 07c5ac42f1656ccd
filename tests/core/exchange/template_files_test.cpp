#include "exchange/template.h"

#include "catch.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace juri;
using namespace juri::exchange;

namespace {

const std::string kTemplates = std::string(JURI_SOURCE_DIR) + "/resources/templates";

model::Template winner()
{
    return loadTemplate("winner").value();
}

bool hasBoth(const LocalText& text)
{
    return !text.id.empty() && !text.en.empty();
}

Points weightSum(const model::Rubric& rubric)
{
    Points sum;
    for (const auto& criterion : rubric.criteria)
        sum = sum + criterion.weight;
    return sum;
}

} // namespace

TEST_CASE("loadTemplate: every file of resources/templates is built in and valid", "[exchange]")
{
    std::vector<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(kTemplates)) {
        if (file.path().extension() == ".json")
            files.push_back(file.path().stem().string());
    }
    std::ranges::sort(files);

    CHECK(builtInTemplateNames() == files);
    for (const auto& name : files) {
        const auto result = loadTemplate(name);
        INFO(name << ": " << (result ? "" : result.error().detail));
        CHECK(result);
    }
}

TEST_CASE("loadTemplate: a path is the same template as the built-in one", "[exchange]")
{
    CHECK(loadTemplate(kTemplates + "/winner.json").value() == winner());
}

TEST_CASE("loadTemplate: says which name or path leads to nothing", "[exchange]")
{
    CHECK(loadTemplate("winnner").error() == Error{ErrorCode::UnknownTemplate, "winnner"});
    CHECK(loadTemplate("").error() == Error{ErrorCode::UnknownTemplate, ""});
    CHECK(loadTemplate("./winner").error() == Error{ErrorCode::FileNotFound, "./winner"});
    CHECK(loadTemplate("tidak-ada.json").error()
          == Error{ErrorCode::FileNotFound, "tidak-ada.json"});
    CHECK(loadTemplate(kTemplates + "/").error().code == ErrorCode::NotReadable);
}

TEST_CASE("winner: organisers, waves, provinces and priority issues are the published ones",
          "[exchange]")
{
    const auto competition = winner().competition;

    REQUIRE(competition.partners.size() == 6);
    CHECK(competition.partners[0] == model::Partner{"Kementerian PANRB", "organiser"});
    REQUIRE(competition.regions.size() == 6);
    CHECK(std::ranges::count(competition.regions, "1", &model::Group::phase) == 2);
    CHECK(std::ranges::count(competition.regions, "2", &model::Group::phase) == 4);
    CHECK(competition.categories.size() == 7);
    for (const auto* groups : {&competition.phases, &competition.regions, &competition.categories})
        for (const auto& group : *groups)
            CHECK(hasBoth(group.name));
}

TEST_CASE("winner: a gate, then three stages with rubrics that add up to 100", "[exchange]")
{
    const auto stages = winner().stages;

    REQUIRE(stages.size() == 4);
    CHECK(stages[0].kind == model::StageKind::Gate);
    for (std::size_t i = 1; i < stages.size(); ++i) {
        CHECK(weightSum(stages[i].rubric) == Points::fromMilli(100'000));
        CHECK(stages[i].rule.find("\"ties\"") != std::string::npos);
    }
    CHECK(stages[2].rule.find("\"quota\":3") != std::string::npos);
}

TEST_CASE("winner: the proposal's eight criteria stand under the programme's three aims",
          "[exchange]")
{
    const auto rubric = winner().stages[1].rubric;

    CHECK(rubric.criteria.size() == 8);
    std::set<std::string> aims;
    for (const auto& criterion : rubric.criteria)
        aims.insert(criterion.group.en);
    CHECK(aims.size() == 3);
}

TEST_CASE("winner: every text is in both languages and every mark has one anchor", "[exchange]")
{
    for (const auto& stage : winner().stages) {
        CHECK(hasBoth(stage.name));
        CHECK((stage.kind == model::StageKind::Gate || hasBoth(stage.rubric.note)));
        for (const auto& criterion : stage.rubric.criteria) {
            INFO(stage.id.text() << " " << criterion.id.text());
            CHECK((hasBoth(criterion.name) && hasBoth(criterion.description)
                   && hasBoth(criterion.group)));
            REQUIRE(criterion.levels.size() == 4);
            Points next = criterion.scale.max;
            for (const auto& level : criterion.levels) {
                CHECK((hasBoth(level.name) && hasBoth(level.text)));
                CHECK(level.to == next);
                next = level.from - criterion.scale.step;
            }
            CHECK(criterion.levels.back().from == criterion.scale.min);
        }
    }
}
