#include "data.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace juri::reference {
namespace {

std::string contents(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// The cells of all lines; quotes keep commas, and "" within them is a quote.
std::vector<std::vector<std::string>> cellsOf(const std::string& text)
{
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.push_back({""});
        else if (c != '\r')
            rows.back().back() += c;
    }
    if (rows.back().size() == 1 && rows.back().front().empty())
        rows.pop_back();
    return rows;
}

} // namespace

std::string folder()
{
    const char* named = std::getenv("JURI_REFERENCE");
    const std::string path = named && *named ? named : JURI_REFERENCE_DEFAULT;
    return std::filesystem::exists(path + "/oracles/manifest.csv") ? path : "";
}

Csv Csv::read(const std::string& path)
{
    Csv csv;
    csv.m_rows = cellsOf(contents(path));
    for (std::size_t i = 0; i < csv.m_rows.front().size(); ++i)
        csv.m_columns[csv.m_rows.front()[i]] = i;
    csv.m_rows.erase(csv.m_rows.begin());
    return csv;
}

const std::string& Csv::at(std::size_t row, const std::string& column) const
{
    return m_rows.at(row).at(m_columns.at(column));
}

Csv data(const std::string& name)
{
    return Csv::read(folder() + "/data/" + name);
}

Csv oracleTable(const std::string& name)
{
    return Csv::read(folder() + "/oracles/" + name);
}

Json oracle(const std::string& name)
{
    return Json::parse(contents(folder() + "/oracles/" + name));
}

int Sheet::entry(const std::string& name)
{
    const auto [found, added] = m_entries.emplace(name, static_cast<int>(scores.entries.size()));
    if (added)
        scores.entries.push_back(name);
    return found->second;
}

int Sheet::judge(const std::string& name)
{
    const auto [found, added] = m_judges.emplace(name, static_cast<int>(scores.judges.size()));
    if (added)
        scores.judges.push_back(name);
    return found->second;
}

int Sheet::criterion(const std::string& name, const std::string& weight)
{
    const auto [found, added] = m_criteria.emplace(name, static_cast<int>(scores.criteria.size()));
    if (added) {
        model::Criterion made;
        made.id = CriterionId(name);
        made.weight = Points::parse(weight).value();
        made.scale = {Points::fromMilli(0), Points::fromMilli(100000), Points::fromMilli(1), {}};
        scores.criteria.push_back(made);
        for (auto& ballot : scores.ballots)
            ballot.marks.resize(scores.criteria.size());
    }
    return found->second;
}

void Sheet::mark(const std::string& entryName, const std::string& judgeName,
                 const std::string& criterionName, const std::string& score)
{
    const auto key = std::pair(entry(entryName), judge(judgeName));
    const int column = criterion(criterionName);
    if (score.empty())
        return;
    const auto [found, added] = m_ballots.emplace(key, scores.ballots.size());
    if (added)
        scores.ballots.push_back({key.first, key.second, {}});
    auto& marks = scores.ballots[found->second].marks;
    marks.resize(scores.criteria.size());
    if (marks[column])
        throw std::runtime_error("two marks for " + entryName + " by " + judgeName);
    marks[column] = Points::parse(score).value();
}

scoring::Rule rule(const std::string& json)
{
    auto parsed = scoring::parseRule(json);
    if (!parsed)
        throw std::runtime_error(parsed.error().detail);
    return *parsed;
}

std::string templateRule(const std::string& name, const std::string& stage)
{
    const auto json = Json::parse(
        contents(std::string(JURI_SOURCE_DIR) + "/resources/templates/" + name + ".json"));
    for (const auto& one : json["stages"])
        if (one["id"] == stage)
            return one["rule"].dump();
    throw std::runtime_error("no stage " + stage + " in " + name);
}

scoring::Ranking ranked(const std::string& json, const scoring::Scores& scores)
{
    auto made = scoring::rank(rule(json), scores);
    if (!made)
        throw std::runtime_error(made.error().detail);
    return *made;
}

std::map<std::string, scoring::Placing> byName(const scoring::Ranking& ranking,
                                               const scoring::Scores& scores)
{
    std::map<std::string, scoring::Placing> placings;
    for (const auto& placing : ranking.placings)
        placings[scores.entries[placing.entry]] = placing;
    return placings;
}

agreement::Panel panelFrom(const scoring::Scores& scores)
{
    agreement::Panel panel{
        static_cast<int>(scores.entries.size()), static_cast<int>(scores.judges.size()), {}};
    for (const auto& ballot : scores.ballots) {
        std::int64_t milli = 0;
        for (const auto& mark : ballot.marks)
            milli += mark ? mark->milli() : 0;
        panel.ratings.push_back({ballot.entry, ballot.judge, static_cast<double>(milli) / 1000});
    }
    return panel;
}

std::optional<double> number(const std::optional<scoring::Value>& value)
{
    return value ? std::optional(value->toDouble()) : std::nullopt;
}

std::optional<double> number(const Json& json)
{
    return json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
}

std::string shown(const std::optional<scoring::Value>& value)
{
    return value ? value->toString() : "none";
}

std::string decimal(const std::string& printed)
{
    return scoring::Value::parse(printed).value().toString();
}

} // namespace juri::reference
