#pragma once

#include "report/ranking_input.h"

#include <string>
#include <vector>

namespace juri::test {

inline scoring::Value value(const char* text)
{
    return scoring::Value::parse(text).value();
}

inline model::Criterion criterion(const char* id, LocalText name, const char* weight)
{
    model::Criterion result;
    result.id = CriterionId(id);
    result.name = std::move(name);
    result.weight = Points::parse(weight).value();
    result.scale = {Points(), Points::fromMilli(100'000), Points::fromMilli(1000), {}};
    return result;
}

inline report::RankingLine line(const char* number, const char* name, const char* institution,
                                const char* total, double rank, bool tied = false)
{
    report::RankingLine result;
    result.competitor.number = number;
    result.competitor.name = name;
    result.competitor.institution = institution;
    result.placing.value = value(total);
    result.placing.rank = rank;
    result.placing.tied = tied;
    result.placing.ballots = 3;
    result.spread = value("5.666666666667");
    result.criteria = {value("84.333333333333"), value("91"), std::nullopt};
    return result;
}

inline model::Judge judge(const char* code, const char* name, const char* role = "judge")
{
    model::Judge result;
    result.id = JudgeId(code);
    result.code = code;
    result.name = name;
    result.role = role;
    return result;
}

/// A small national contest with everything a ranking can show.
inline report::RankingInput exampleRanking()
{
    report::RankingInput input;
    auto& competition = input.competition;
    competition.title = {"Lomba Inovasi Pelajar 2026", "Student Innovation Contest 2026"};
    competition.partners = {{"Dinas Pendidikan", "organiser"}, {"Kampus Merdeka", "partner"}};
    competition.venue = "Bandung";
    competition.from = "2026-11-14";
    competition.regions = {{"jabar", {"Jawa Barat", "West Java"}, ""}, {"Bali", {}, ""}};
    input.stageName = {"Final", "Final"};
    input.rubric.criteria = {criterion("idea", {"Orisinalitas gagasan", "Originality"}, "25"),
                             criterion("work", {"Pelaksanaan teknis", "Technical work"}, "62.5"),
                             criterion("talk", {"Tanya jawab", "Questions"}, "12.5")};
    report::RankingGroup group;
    group.lines = {line("11", "Tim Pesut", "SMAN 10 Samarinda", "88.55", 1),
                   line("7", "Tim Rafflesia", "SMAN 5 Bengkulu", "84.533333333333", 2),
                   line("2", "Tim Komodo", "SMKN 2 Kupang", "79.47", 3, true),
                   line("9", "Tim Bekantan", "=cmd", "79.47", 3, true),
                   line("1", "Tim Garuda", "", "77", 5)};
    group.lines[0].competitor.region = "jabar";
    group.lines[1].competitor.region = "Bali";
    group.lines[1].placing.tieStep = "criterion:work";
    group.lines[0].advances = true;
    group.lines[1].advances = true;
    group.lines[4].open = true;
    group.lines.push_back({});
    auto& unranked = group.lines.back();
    unranked.competitor.number = "12";
    unranked.competitor.name = "Tim Orangutan";
    unranked.placing.unranked = "no-ballots";
    unranked.open = true;
    input.groups = {group};
    input.judges = {judge("J1", "Ratna Dewi", "chair"), judge("J2", "Hendra Wijaya"),
                    judge("J3", "Sari Kusuma")};
    input.method = "mean";
    input.ballots = 1398;
    input.expected = 1401;
    input.conflicts = 2;
    input.acrossPanels = true;
    input.checkCode = "7F3A-19C2-D40B";
    input.printed = {1'794'687'900'000};
    input.minutesEast = 7 * 60;
    return input;
}

} // namespace juri::test
