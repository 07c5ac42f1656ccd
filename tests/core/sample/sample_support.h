#pragma once

#include "document/sample_data.h"
#include "exchange/template.h"

namespace juri::test {

inline const model::Template& winner()
{
    static const auto setup = exchange::loadTemplate("winner").value();
    return setup;
}

inline const document::SampleData& winnerSample()
{
    static const auto data = document::makeSampleData(winner(), {}).value();
    return data;
}

inline const model::Rubric& proposalRubric()
{
    return winner().stages[1].rubric;
}

/// One stage, three criteria on unlike scales, no regions and no categories.
inline model::Template plainTemplate()
{
    const auto result = exchange::parseTemplate(R"({"title": "Lomba", "judgesPerEntry": 2,
        "stages": [{"id": "final", "name": "Final", "rubric": {"criteria": [
            {"id": "pkm", "name": "A", "values": [1, 2, 3, 5, 6, 7]},
            {"id": "halves", "name": "B", "min": 1, "max": 10, "step": 0.5},
            {"id": "extra", "name": "C", "min": -5, "max": 5, "required": false}]}}]})",
                                                "plain");
    return result.value();
}

} // namespace juri::test
