#include "model/rubric_map.h"

#include "catch.h"
#include "points.h"

#include <limits>

using namespace juri;
using namespace juri::model;

namespace {

const CriterionId kIdea("idea");
const CriterionId kCraft("craft");
const CriterionId kTotal("total");

} // namespace

TEST_CASE("rubric map: a new mark is a sum of old ones, each times a whole number", "[model]")
{
    const RubricMap map{{{kTotal, {{kIdea, 10}, {kCraft, 1}}}, {kIdea, {{kIdea, 10}}}}};

    const auto marks = mappedMarks(map, {{kIdea, pt("7.5")}, {kCraft, pt("3")}});

    CHECK(marks == Marks{{kTotal, pt("78")}, {kIdea, pt("75")}});
}

TEST_CASE("rubric map: a blank stays blank, and is never a zero", "[model]")
{
    const RubricMap map{{{kTotal, {{kIdea, 1}, {kCraft, 1}}}}};
    CHECK(mappedMarks(map, {{kIdea, pt("7")}}).empty());
}

TEST_CASE("rubric map: a sum that overflows is no mark", "[model]")
{
    const auto huge = Points::fromMilli(std::numeric_limits<std::int64_t>::max() - 1);
    CHECK(mappedMarks({{{kTotal, {{kIdea, 2}}}}}, {{kIdea, huge}}).empty());
    CHECK(mappedMarks({{{kTotal, {{kIdea, 1}, {kCraft, 1}}}}}, {{kIdea, huge}, {kCraft, huge}})
              .empty());
}
