#include "app/cli/agree_command.h"

#include "agreement/judges.h"
#include "agreement/krippendorff.h"
#include "agreement/reliability.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "app/cli/tidy_scores.h"
#include "document/stage_scores.h"
#include "scoring/ranking.h"
#include "scoring/two_way.h"

namespace juri::cli {
namespace {

using agreement::Figure;
using agreement::Panel;

struct AgreeOptions {
    std::string file;
    std::string stage;
    std::string scores;
};

void declareAgree(CLI::App& app, AgreeOptions& options)
{
    app.add_option("FILE", options.file, "an event document");
    app.add_option("--stage", options.stage, "the stage to look at");
    app.add_option("--scores", options.scores, "tidy table: competitor,judge[,criterion],score");
}

/// Ballots' totals, and the judges' names.
struct Named {
    Panel panel;
    std::vector<std::string> judges;
};

/// Entries and judges without a total take no part.
Panel compact(const std::vector<agreement::Rating>& ratings, std::vector<std::string>& judges)
{
    std::map<int, int> entryAt, judgeAt;
    for (const auto& rating : ratings) {
        entryAt.emplace(rating.entry, 0);
        judgeAt.emplace(rating.judge, 0);
    }
    int next = 0;
    for (auto& [entry, position] : entryAt)
        position = next++;
    next = 0;
    std::vector<std::string> kept;
    for (auto& [judge, position] : judgeAt) {
        position = next++;
        kept.push_back(judges[judge]);
    }
    judges = std::move(kept);
    Panel panel{static_cast<int>(entryAt.size()), static_cast<int>(judgeAt.size()), {}};
    for (const auto& rating : ratings)
        panel.ratings.push_back({entryAt.at(rating.entry), judgeAt.at(rating.judge), rating.score});
    return panel;
}

/// Marks summed per ballot; a ballot with a mark missing does not count.
Result<Named> fromTable(const std::string& path)
{
    JURI_TRY(const auto tidy, readTidyScores(path));
    std::vector<agreement::Rating> ratings;
    for (const auto& sheet : tidy.sheets) {
        scoring::Value sum;
        bool complete = true;
        for (const auto& mark : sheet.marks) {
            complete = complete && mark;
            sum += mark.value_or(scoring::Value{});
        }
        if (complete)
            ratings.push_back({sheet.entry, sheet.judge, sum.toDouble()});
    }
    Named named{{}, tidy.scores.judges};
    named.panel = compact(ratings, named.judges);
    return named;
}

Result<Named> fromDocument(const AgreeOptions& options)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto id, stageNamed(document, options.stage));
    JURI_TRY(const auto stage, document::stageScores(document.event(), document.ballots(), id, {}));
    const auto totals = scoring::ballotTotals(stage.rule, stage.scores);
    std::vector<agreement::Rating> ratings;
    for (std::size_t i = 0; i < totals.size(); ++i)
        if (totals[i])
            ratings.push_back({stage.scores.ballots[i].entry, stage.scores.ballots[i].judge,
                               totals[i]->toDouble()});
    Named named{{}, stage.scores.judges};
    named.panel = compact(ratings, named.judges);
    return named;
}

std::string why(const std::string& reason)
{
    if (reason == "incomplete")
        return "not every judge marked every entry";
    if (reason == "no-variation")
        return "the marks do not differ";
    if (reason == "too-few-judges")
        return "too few judges";
    if (reason == "too-few-entries")
        return "too few entries";
    if (reason == "negative-marks")
        return "some marks are below zero";
    if (reason == "unconnected")
        return "some entries share no chain of judges with others";
    return reason;
}

/// The JSON being made; figures that cannot be computed are named in it.
class Answer {
public:
    explicit Answer(const Named& named) : m_named(named) { }

    Json json()
    {
        addIcc();
        addKendall();
        m_json["krippendorff_alpha"] = Json::object();
        for (const auto& [name, metric] : {std::pair("nominal", agreement::Metric::Nominal),
                                           std::pair("ordinal", agreement::Metric::Ordinal),
                                           std::pair("interval", agreement::Metric::Interval),
                                           std::pair("ratio", agreement::Metric::Ratio)})
            put(m_json["krippendorff_alpha"], name, "krippendorff_alpha." + std::string(name),
                agreement::krippendorffAlpha(m_named.panel, metric));
        put(m_json, "cronbach_alpha", "cronbach_alpha", agreement::cronbachAlpha(m_named.panel));
        addJudges();
        m_json["not_computable"] = m_missing;
        return m_json;
    }

private:
    void put(Json& into, const char* key, const std::string& name, const Figure<double>& figure)
    {
        if (figure.value)
            into[key] = numberOf(*figure.value);
        else
            m_missing[name] = why(figure.reason);
    }

    void addIcc()
    {
        const auto figure = agreement::intraclassCorrelations(m_named.panel);
        if (!figure.value) {
            m_missing["icc"] = why(figure.reason);
            return;
        }
        const auto& icc = *figure.value;
        m_json["icc"] = {
            {"icc1", numberOf(icc.icc1.value)},   {"icc2", numberOf(icc.icc2.value)},
            {"icc3", numberOf(icc.icc3.value)},   {"icc1k", numberOf(icc.icc1k.value)},
            {"icc2k", numberOf(icc.icc2k.value)}, {"icc3k", numberOf(icc.icc3k.value)}};
    }

    void addKendall()
    {
        const auto figure = agreement::kendallW(m_named.panel);
        if (!figure.value) {
            m_missing["kendall_w"] = why(figure.reason);
            return;
        }
        m_json["kendall_w"] = {{"w", numberOf(figure.value->w)},
                               {"chi_square", numberOf(figure.value->chiSquare)},
                               {"df", figure.value->df},
                               {"p", numberOf(figure.value->p)}};
    }

    /// Severity is what least squares leaves as the judge's own, turned round.
    scoring::Effects leniencies()
    {
        scoring::Ratings ratings{m_named.panel.entries, m_named.panel.judges, {}};
        for (const auto& rating : m_named.panel.ratings)
            ratings.list.push_back({rating.entry, rating.judge, rating.score});
        const auto fixed = scoring::fitTwoWayFixed(ratings, false);
        if (fixed.fit)
            return fixed.fit->judges;
        m_missing["severity"] = why(fixed.reason);
        return scoring::Effects(m_named.judges.size());
    }

    void addJudges()
    {
        const auto figures = agreement::judgeFigures(m_named.panel);
        const auto dropped = agreement::alphaIfDropped(m_named.panel);
        const auto lenient = leniencies();
        m_json["judges"] = Json::array();
        for (std::size_t judge = 0; judge < figures.size(); ++judge) {
            const auto& name = m_named.judges[judge];
            const auto& mine = figures[judge];
            Json line{{"judge", name}, {"ballots", mine.ballots}};
            const auto figure = [&](const char* key, const std::optional<double>& value) {
                put(line, key, key + (":" + name), {value, "no-variation"});
            };
            figure("mean", mine.mean);
            figure("sd", mine.sd);
            if (lenient[judge])
                line["severity"] = numberOf(-lenient[judge]->effect);
            figure("rest_correlation", mine.restCorrelation);
            if (dropped[judge].value)
                line["alpha_if_dropped"] = numberOf(*dropped[judge].value);
            else
                m_missing["alpha_if_dropped"] = why(dropped[judge].reason);
            if (mine.bias)
                line["bias"] = numberOf(*mine.bias);
            if (mine.rmsd)
                line["rmsd"] = numberOf(*mine.rmsd);
            m_json["judges"].push_back(line);
        }
    }

    const Named& m_named;
    Json m_json = Json::object();
    Json m_missing = Json::object();
};

/// The JSON's figures, one a line: "icc.icc1 0.17".
void printLines(const Json& json, const std::string& path, std::ostream& out)
{
    for (const auto& [key, value] : json.items()) {
        const auto name = path.empty() ? key : path + "." + key;
        if (value.is_structured())
            printLines(value, name, out);
        else
            out << name << ' ' << (value.is_string() ? value.get<std::string>() : value.dump())
                << '\n';
    }
}

Result<int> runAgree(const AgreeOptions& options, Output& output)
{
    if (options.file.empty() == options.scores.empty())
        return Error{ErrorCode::Usage, "agree", "either a document or --scores is needed"};
    JURI_TRY(const auto named,
             options.scores.empty() ? fromDocument(options) : fromTable(options.scores));
    const auto json = Answer(named).json();
    if (output.json)
        print(output.out, json);
    else
        printLines(json, "", output.out);
    return kDone;
}

} // namespace

void addAgreeCommand(Commands& commands)
{
    commands.add<AgreeOptions>("agree", "how far the judges agree", declareAgree, runAgree);
}

} // namespace juri::cli
