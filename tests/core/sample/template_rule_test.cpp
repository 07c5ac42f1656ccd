#include "exchange/template.h"
#include "scoring/rule.h"

#include "catch.h"

#include <algorithm>

using namespace juri;

TEST_CASE("built-in templates: every stage's rule is one the engine knows", "[sample]")
{
    for (const auto& name : exchange::builtInTemplateNames()) {
        const auto setup = exchange::loadTemplate(name).value();
        for (const auto& stage : setup.stages) {
            const auto rule = scoring::parseRule(stage.rule);
            INFO(name << " " << stage.id.text() << ": " << (rule ? "" : rule.error().detail));
            REQUIRE(rule);
            for (const auto& tie : rule->ties) {
                if (tie.by != scoring::TieBreakBy::Criterion)
                    continue;
                CHECK(findCriterion(stage.rubric, CriterionId(tie.subject)) != nullptr);
            }
        }
    }
}

TEST_CASE("winner: three finalists of each province go on from the presentation", "[sample]")
{
    const auto setup = exchange::loadTemplate("winner").value();
    const auto stage = std::ranges::find(setup.stages, StageId("presentation"), &model::Stage::id);
    REQUIRE(stage != setup.stages.end());
    const auto rule = scoring::parseRule(stage->rule).value();

    REQUIRE(rule.advance);
    CHECK(rule.advance->quotaBy == scoring::GroupBy::Region);
    CHECK(rule.advance->quota == 3);
}
