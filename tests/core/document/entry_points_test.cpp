#include "document/entry_points.h"

#include "document/stage_scores.h"
#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;

namespace {

using Difficulty = std::vector<std::optional<Points>>;

model::Competitor diver(const std::map<std::string, std::string>& custom)
{
    model::Competitor made;
    made.custom = custom;
    return made;
}

} // namespace

TEST_CASE("difficultyOf: the stage's own field, else the criterion's, else the entry's",
          "[document]")
{
    const auto stage = StageSet::setup().stages.front(); // "final", with idea and craft
    const auto of = [&](const std::map<std::string, std::string>& custom) {
        return difficultyOf(diver(custom), stage).value();
    };
    CHECK(of({}).empty());
    CHECK(of({{"difficulty.semi.idea", "3"}}).empty()); // another stage's
    CHECK(of({{"difficulty", "2,5"}}) == Difficulty{pt("2.5"), pt("2.5")});
    CHECK(of({{"difficulty.idea", "3"}}) == Difficulty{pt("3"), std::nullopt});
    CHECK(of({{"difficulty", "2"}, {"difficulty.idea", "3"}, {"difficulty.final.idea", "3.4"}})
          == Difficulty{pt("3.4"), pt("2")});
    CHECK(difficultyOf(diver({{"difficulty", "sulit"}}), stage).error()
          == Error{ErrorCode::MarkUnreadable, "sulit"});
}

TEST_CASE("stageResult: multiplies by the entry's degree of difficulty", "[document]")
{
    constexpr const char* byDifficulty = R"({"steps": [{"do": "multiply", "by": "difficulty"},
        {"do": "criteria", "by": "sum"}, {"do": "judges"}]})";
    StageSet set(1, byDifficulty);
    const auto file = set.scoreFile("A", {"10", "10", "10", "10"});
    auto document = set.openEvent();
    StageSet::mergeInto(document, {file});
    auto event = document.event();
    const auto second = std::ranges::find(event.competitors, "2", &model::Competitor::number);
    second->custom = {{"difficulty.idea", "3"}, {"difficulty.craft", "2,5"}};
    const auto best = [&] {
        return stageResult(event, document.ballots(), StageSet::stage(), {}).value().lines.front();
    };

    CHECK(best().competitor == second->id);
    CHECK(best().placing.value == scoring::Value::of(55)); // 10 x 3 + 10 x 2.5
    second->custom["difficulty.idea"] = "tiga";
    CHECK(stageResult(event, document.ballots(), StageSet::stage(), {}).error().code
          == ErrorCode::MarkUnreadable);
    event.stages.front().rule.clear(); // a rule that does not ask is not held up by it
    CHECK(best().placing.value == scoring::Value::of(10));
}
