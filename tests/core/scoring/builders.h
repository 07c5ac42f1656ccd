#pragma once

#include "scoring/ranking.h"
#include "scoring/rule.h"
#include "scoring/scores.h"

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace juri::scoring::test {

inline Points pt(const std::string& text)
{
    return Points::parse(text).value();
}

inline Value val(const std::string& text)
{
    return Value::parse(text).value();
}

inline model::Criterion criterion(const std::string& id, const std::string& weight = "1")
{
    model::Criterion made;
    made.id = CriterionId(id);
    made.weight = pt(weight);
    made.scale = {pt("0"), pt("100"), pt("0.001"), {}};
    return made;
}

/// One criterion, "mark"; a row for each entry, a column for each judge, "" = no ballot.
inline Scores panel(const std::vector<std::vector<std::string>>& rows)
{
    Scores scores;
    scores.criteria = {criterion("mark")};
    for (std::size_t entry = 0; entry < rows.size(); ++entry) {
        scores.entries.push_back(std::string(1, static_cast<char>('A' + entry)));
        for (std::size_t judge = 0; judge < rows[entry].size(); ++judge) {
            if (scores.judges.size() <= judge)
                scores.judges.push_back("J" + std::to_string(judge + 1));
            if (!rows[entry][judge].empty())
                scores.ballots.push_back(
                    {static_cast<int>(entry), static_cast<int>(judge), {pt(rows[entry][judge])}});
        }
    }
    return scores;
}

inline Rule rule(const std::string& json)
{
    auto parsed = parseRule(json);
    if (!parsed)
        throw std::runtime_error(parsed.error().detail);
    return *parsed;
}

/// By entry: the value as text, "-" for none.
inline std::vector<std::string> values(const Ranking& ranking)
{
    std::vector<std::string> texts(ranking.placings.size());
    for (const auto& placing : ranking.placings)
        texts[placing.entry] = placing.value ? placing.value->toString() : "-";
    return texts;
}

/// By entry: the rank.
inline std::vector<double> ranks(const Ranking& ranking)
{
    std::vector<double> made(ranking.placings.size());
    for (const auto& placing : ranking.placings)
        made[placing.entry] = placing.rank;
    return made;
}

} // namespace juri::scoring::test
