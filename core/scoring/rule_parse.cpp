#include "scoring/rule.h"

#include "scoring/rule_names.h"
#include "scoring/rule_reader.h"

namespace juri::scoring {
namespace {

using Json = nlohmann::json;
using Reader = RuleReader;

Step readAdjust(Reader& in)
{
    AdjustJudges step;
    in.word("by", kAdjustments, step.by);
    std::string sd = "sample";
    in.text("sd", sd);
    if (sd != "sample" && sd != "population")
        in.fail("sd", "unknown '" + sd + "'");
    step.populationSd = sd == "population";
    in.flag("rescale", step.rescale);
    return step;
}

Step readJudges(Reader& in)
{
    ReduceJudges step;
    in.word("by", kJudgesBy, step.by);
    in.integer("drop", step.drop, 0, 1000);
    in.decimal("fraction", step.fraction);
    if (step.fraction && (step.fraction->sign() < 0 || *step.fraction >= Value::ratio(1, 2)))
        in.fail("fraction", "from 0 up to, not including, 0.5");
    in.integer("minimum_marks", step.minimumMarks, 0, 1000);
    in.decimal("within", step.within);
    if (step.within.sign() < 0)
        in.fail("within", "below zero");
    if (in.has("round_marks")) {
        int digits = 0;
        in.integer("round_marks", digits, 0, 9);
        step.roundMarks = digits;
    } else {
        in.find("round_marks");
    }
    std::string links = "winning-votes";
    in.text("links", links);
    if (links != "winning-votes" && links != "margins")
        in.fail("links", "unknown '" + links + "'");
    step.margins = links == "margins";
    in.flag("ml", step.maximumLikelihood);
    in.decimal("prior_sd", step.priorSd);
    if (step.priorSd.sign() < 0)
        in.fail("prior_sd", "below zero");
    return step;
}

Step readMultiply(Reader& in)
{
    MultiplyBy step;
    std::string by = "number";
    in.text("by", by);
    in.decimal("number", step.number);
    if (by == "weight")
        step.by = MultiplyBy::By::Weight;
    else if (by == "difficulty")
        step.by = MultiplyBy::By::Difficulty;
    else if (by != "number")
        in.fail("by", "unknown '" + by + "'");
    return step;
}

Step readPoints(Reader& in)
{
    PointsTable step;
    in.list("points", [&](const Json& json, const std::string& where) {
        if (const auto points = Reader::decimal(json))
            step.points.push_back(*points);
        else
            in.fail(where, "points are needed");
    });
    return step;
}

Step readCarry(Reader& in)
{
    CarryOver step;
    in.decimal("own", step.own);
    in.weights("earlier", step.earlier);
    return step;
}

Step readGate(Reader& in)
{
    Gate step;
    in.text("criterion", step.criterion);
    in.decimal("minimum", step.minimum);
    return step;
}

Step readVeto(Reader& in)
{
    Veto step;
    in.text("criterion", step.criterion);
    in.decimal("mark", step.mark);
    in.flag("at_most", step.atMost);
    in.integer("judges", step.judges, 1, 1000);
    return step;
}

Step readCriteria(Reader& in)
{
    ReduceCriteria step;
    in.word("by", kCriteriaBy, step.by);
    in.integer("best", step.best, 1, 1000);
    return step;
}

Step readScales(Reader& in)
{
    NormaliseScales step;
    in.decimal("to", step.to);
    return step;
}

Step readRound(Reader& in)
{
    RoundTo step;
    in.integer("decimals", step.decimals, 0, 9);
    return step;
}

using ReadStep = Step (*)(Reader&);

const std::vector<std::pair<std::string, ReadStep>>& stepReaders()
{
    static const std::vector<std::pair<std::string, ReadStep>> readers{
        {"scales", readScales},
        {"adjust", readAdjust},
        {"criteria", readCriteria},
        {"judges", readJudges},
        {"round", readRound},
        {"multiply", readMultiply},
        {"points", readPoints},
        {"carry-over", readCarry},
        {"gate", readGate},
        {"veto", readVeto},
        {"deductions", [](Reader&) -> Step { return ApplyDeductions{}; }},
    };
    return readers;
}

void readStep(const Json& json, const std::string& where, Rule& rule, std::string& problem)
{
    Reader in(json, where, problem);
    std::string what;
    in.text("do", what);
    for (const auto& [name, read] : stepReaders())
        if (name == what) {
            rule.steps.push_back(read(in));
            return in.finish();
        }
    in.fail("do", "unknown '" + what + "'");
}

void readTie(const Json& json, const std::string& where, Rule& rule, std::string& problem)
{
    const auto text = json.is_string() ? json.get<std::string>() : std::string();
    const auto colon = text.find(':');
    const auto kind = enumOf<TieBreakBy>(kTieBreaks, text.substr(0, colon));
    if (!kind) {
        if (problem.empty())
            problem = where + ": unknown '" + text + "'";
        return;
    }
    rule.ties.push_back({*kind, colon == text.npos ? "" : text.substr(colon + 1)});
}

void readBand(const Json& json, const std::string& where, Rule& rule, std::string& problem)
{
    Reader in(json, where, problem);
    Band band;
    in.localText("name", band.name);
    in.decimal("from", band.from);
    in.finish();
    rule.bands.push_back(band);
}

void readAward(const Json& json, const std::string& where, Rule& rule, std::string& problem)
{
    Reader in(json, where, problem);
    Award award;
    in.text("id", award.id);
    in.localText("name", award.name);
    in.integer("winners", award.winners, 1, 1000);
    in.weights("criteria", award.criteria);
    in.flag("main", award.main);
    in.finish();
    rule.awards.push_back(award);
}

void readOutliers(const Json& json, Rule& rule, std::string& problem)
{
    Reader in(json, "outliers", problem);
    OutlierRule outliers;
    in.decimal("points", outliers.points);
    in.decimal("deviations", outliers.deviations);
    in.finish();
    for (const auto& [key, limit] :
         {std::pair("points", outliers.points), std::pair("deviations", outliers.deviations)})
        if (limit && limit->sign() <= 0)
            in.fail(key, "more than zero is needed");
    if (!outliers.points && !outliers.deviations)
        in.fail("", "points or deviations are needed");
    rule.outliers = outliers;
}

void readAdvance(const Json& json, Rule& rule, std::string& problem)
{
    constexpr int most = 1000000;
    Reader in(json, "advance", problem);
    AdvancementRule advance;
    in.integer("top", advance.top, 0, most);
    in.word("quota_by", kGroupBy, advance.quotaBy);
    in.integer("quota", advance.quota, 0, most);
    in.integer("wildcards", advance.wildcards, 0, most);
    in.word("cap_by", kGroupBy, advance.capBy);
    in.integer("cap", advance.cap, 0, most);
    in.decimal("minimum", advance.minimum);
    in.word("ties", kCutTies, advance.ties);
    in.finish();
    rule.advance = advance;
}

void readRule(Reader& in, Rule& rule)
{
    auto& problem = in.problem();
    in.text("name", rule.name);
    if (in.has("steps"))
        rule.steps.clear();
    in.list("steps", [&](const Json& json, const std::string& where) {
        readStep(json, where, rule, problem);
    });
    in.flag("lower_is_better", rule.lowerIsBetter);
    in.word("incomplete", kIncomplete, rule.incomplete);
    in.integer("minimum_ballots", rule.minimumBallots, 0, 1000);
    in.list("ties", [&](const Json& json, const std::string& where) {
        readTie(json, where, rule, problem);
    });
    in.word("ranks", kRankStyles, rule.rankStyle);
    in.decimal("margin", rule.margin);
    in.list("bands", [&](const Json& json, const std::string& where) {
        readBand(json, where, rule, problem);
    });
    in.list("awards", [&](const Json& json, const std::string& where) {
        readAward(json, where, rule, problem);
    });
    if (const auto* advance = in.find("advance"))
        readAdvance(*advance, rule, problem);
    if (const auto* outliers = in.find("outliers"))
        readOutliers(*outliers, rule, problem);
    in.finish();
}

} // namespace

Result<Rule> parseRule(const std::string& text)
{
    Rule rule;
    if (text.empty())
        return rule;
    const auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return Error{ErrorCode::RuleInvalid, "", "not JSON"};
    std::string problem;
    Reader in(json, "", problem);
    if (problem.empty())
        readRule(in, rule);
    if (problem.empty())
        problem = ruleProblem(rule);
    if (!problem.empty())
        return Error{ErrorCode::RuleInvalid, "", problem};
    return rule;
}

} // namespace juri::scoring
