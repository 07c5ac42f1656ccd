#include "ui/models/result_reader.h"

#include "report/number_text.h"
#include "ui/models/sheet_total.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::ResultReader)
};

constexpr double kUnranked = 1e9;
constexpr double kWideShare = 0.1; ///< of the highest total: judges this far apart are marked

using document::ResultLine;

struct Scene {
    const model::Event& event;
    const model::Stage& stage;
    double full; ///< highest total there could be
    model::CompetitorIndex competitors;
};

double fullTotal(const model::Stage& stage)
{
    const auto rule = scoring::parseRule(stage.rule);
    if (!rule)
        return 0;
    return sheetTotal(stage.rubric, *rule, {}).full.toDouble();
}

QString fixed(const std::optional<scoring::Value>& value, int decimals)
{
    return value ? toQString(report::formatDecimal(value->toFixed(decimals), language()))
                 : QString(QChar(0x2013));
}

QString placeText(const scoring::Placing& placing)
{
    if (placing.unranked || placing.rank == 0)
        return QString(QChar(0x2013));
    return toQString(report::formatRank(placing.rank, placing.tied, language()));
}

QString unrankedWords(const std::string& reason)
{
    if (reason == "no-ballots")
        return Words::tr("No score sheet counts yet.");
    if (reason == "disqualified")
        return Words::tr("Disqualified.");
    if (reason == "withdrawn")
        return Words::tr("Withdrawn.");
    if (reason.starts_with("gate:"))
        return Words::tr("Did not pass the gate.");
    if (reason == "minimum-ballots" || reason == "too-few-ballots")
        return Words::tr("Too few score sheets.");
    return Words::tr("Not ranked: %1.").arg(toQString(reason));
}

QString openWords(const ResultLine& line)
{
    if (line.placing.unranked)
        return unrankedWords(*line.placing.unranked);
    if (!line.open)
        return {};
    const auto missing = static_cast<int>(line.expected) - line.placing.ballots;
    return missing > 0 ? Words::tr("%n score sheet(s) still missing.", nullptr, missing)
                       : Words::tr("Two versions of a score sheet: choose one on the Merge page.");
}

std::vector<double> sortKeys(const ResultLine& line, int position)
{
    const auto number = [](const std::optional<scoring::Value>& value) {
        return value ? value->toDouble() : -kUnranked;
    };
    const auto rank = line.placing.unranked ? kUnranked : line.placing.rank;
    std::vector<double> keys{rank, static_cast<double>(position), 0, number(line.placing.value),
                             number(line.spread)};
    for (const auto& mean : line.criteria)
        keys.push_back(number(mean));
    return keys;
}

QString detailOf(const Scene& scene, const model::Competitor& competitor)
{
    const auto& competition = scene.event.competition;
    const auto& region = model::regionName(competition, competitor.region, language());
    if (competitor.institution.empty())
        return toQString(region);
    if (competition.regions.empty())
        return toQString(competitor.institution);
    return toQString(competitor.institution + " \u00b7 " + region);
}

ResultRow rowOf(const Scene& scene, const ResultLine& line)
{
    ResultRow row;
    row.competitor = line.competitor;
    row.place = placeText(line.placing);
    const auto rank = static_cast<int>(line.placing.rank);
    row.medal = !line.placing.unranked && rank >= 1 && rank <= 3 ? rank : 0;
    row.total = line.placing.value ? fixed(line.placing.value, 2) : QString();
    row.spread = line.spread ? fixed(line.spread, 1) : QString();
    if (scene.full > 0 && line.placing.value)
        row.fraction = line.placing.value->toDouble() / scene.full;
    row.wide = line.spread && line.spread->toDouble() >= scene.full * kWideShare;
    for (const auto& mean : line.criteria)
        row.criteria.push_back(fixed(mean, 1));
    row.open = line.open;
    row.note = openWords(line);
    const auto* competitor = scene.competitors.find(line.competitor);
    if (competitor) {
        row.number = toQString(competitor->number);
        row.name = toQString(competitor->name);
        row.detail = detailOf(scene, *competitor);
    }
    const auto position = competitor ? competitor - scene.event.competitors.data() + 1 : 0;
    row.sortKeys = sortKeys(line, static_cast<int>(position)); // entries lie by number
    return row;
}

QString letter(std::size_t index)
{
    return QString(QChar(static_cast<char16_t>(u'A' + index % 26)));
}

void readHeads(const model::Rubric& rubric, ResultView& view)
{
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto& criterion = rubric.criteria[i];
        const auto name = toQString(criterion.name);
        const auto weight = formatWeight(criterion, rubric);
        view.heads.push_back({letter(i), QStringLiteral("%1, %2").arg(name, weight)});
        view.criteriaKey.push_back(QStringLiteral("%1 = %2 (%3)").arg(letter(i), name, weight));
    }
}

Scene sceneOf(const document::Document& document, const document::StageResult& result)
{
    static const model::Stage none;
    const auto* stage = model::findStage(document.event(), result.stage);
    const auto& found = stage ? *stage : none;
    return {document.event(), found, fullTotal(found), model::CompetitorIndex(document.event())};
}

/// "criterion:governance" as people read it.
QString stepWords(const model::Rubric& rubric, const std::string& step)
{
    const auto colon = step.find(':');
    const auto by = step.substr(0, colon);
    const auto subject = colon == std::string::npos ? std::string() : step.substr(colon + 1);
    if (by == "criterion") {
        const auto* criterion = model::findCriterion(rubric, CriterionId(subject));
        return Words::tr("the higher mark in “%1”")
            .arg(criterion ? toQString(criterion->name) : toQString(subject));
    }
    if (by == "median")
        return Words::tr("the higher median of the judges");
    if (by == "most-firsts")
        return Words::tr("more first places among the judges");
    if (by == "lot")
        return Words::tr("the lot drawn with “%1”").arg(toQString(subject));
    return toQString(step);
}

void addTieNotes(const Scene& scene, const document::StageResult& result, const ResultLine& line,
                 ResultReasons& reasons)
{
    if (line.placing.tieStep)
        reasons.notes.push_back(Words::tr("Equal totals: decided by %1.")
                                    .arg(stepWords(scene.stage.rubric, *line.placing.tieStep)));
    if (!line.placing.tied)
        return;
    QStringList others;
    for (const auto& other : result.lines)
        if (other.competitor != line.competitor && !other.placing.unranked
            && other.placing.rank == line.placing.rank)
            if (const auto* entry = scene.competitors.find(other.competitor))
                others << toQString(entry->number);
    reasons.notes.push_back(
        Words::tr("Shares its rank with no. %1: equal in everything the rules compare.")
            .arg(others.join(QStringLiteral(", "))));
}

} // namespace

ResultView resultView(const document::Document& document, const document::StageResult& result)
{
    const auto scene = sceneOf(document, result);
    ResultView view;
    readHeads(scene.stage.rubric, view);
    view.rows.reserve(result.lines.size());
    for (const auto& line : result.lines)
        view.rows.push_back(rowOf(scene, line));
    return view;
}

ResultReasons resultReasons(const document::Document& document, const document::StageResult& result,
                            const CompetitorId& competitor)
{
    const auto scene = sceneOf(document, result);
    ResultReasons reasons;
    const auto line = std::ranges::find(result.lines, competitor, &ResultLine::competitor);
    if (line == result.lines.end())
        return reasons;
    const auto* entry = scene.competitors.find(competitor);
    reasons.title = entry ? toQString(entry->name) : QString();
    reasons.place = line->placing.unranked
        ? Words::tr("Not ranked")
        : Words::tr("Rank %1 of %2")
              .arg(placeText(line->placing), formatCount(static_cast<qint64>(result.lines.size())));
    reasons.total = fixed(line->placing.value, 2);
    for (const auto& [id, value] : line->judges) {
        const auto* judge = model::findJudge(scene.event, id);
        reasons.judges.push_back({judge ? toQString(judge->name) : toQString(id.text()),
                                  fixed(value, 2),
                                  scene.full > 0 ? value.toDouble() / scene.full : 0});
    }
    const auto& criteria = scene.stage.rubric.criteria;
    for (std::size_t i = 0; i < criteria.size() && i < line->criteria.size(); ++i)
        reasons.criteria.push_back({toQString(criteria[i].name), fixed(line->criteria[i], 1)});
    addTieNotes(scene, result, *line, reasons);
    if (const auto words = openWords(*line); !words.isEmpty())
        reasons.notes.push_back(words);
    return reasons;
}

} // namespace juri::ui
