#pragma once

#include "agreement/panel.h"
#include "scoring/ranking.h"
#include "scoring/rule.h"
#include "scoring/scores.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace juri::reference {

using Json = nlohmann::json;

/// $JURI_REFERENCE, else beside the sources; empty when it is not there.
std::string folder();

/// A comma-separated table, read by column name.
class Csv {
public:
    static Csv read(const std::string& path);

    std::size_t size() const { return m_rows.size(); }
    const std::string& at(std::size_t row, const std::string& column) const;

private:
    std::map<std::string, std::size_t> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

Csv data(const std::string& name);
Csv oracleTable(const std::string& name);
Json oracle(const std::string& name);

/// Scores filled mark by mark; names get positions as they come.
class Sheet {
public:
    void mark(const std::string& entry, const std::string& judge, const std::string& criterion,
              const std::string& score); ///< a blank score is no mark
    int entry(const std::string& name);
    int judge(const std::string& name);
    int criterion(const std::string& name, const std::string& weight = "1");

    scoring::Scores scores;

private:
    std::map<std::string, int> m_entries, m_judges, m_criteria;
    std::map<std::pair<int, int>, std::size_t> m_ballots;
};

scoring::Rule rule(const std::string& json);

/// The rule of a stage of resources/templates/NAME.json, as text.
std::string templateRule(const std::string& name, const std::string& stage);

/// A ranking by rule; a refusal ends the test.
scoring::Ranking ranked(const std::string& rule, const scoring::Scores& scores);

/// By entry name.
std::map<std::string, scoring::Placing> byName(const scoring::Ranking& ranking,
                                               const scoring::Scores& scores);

/// Each ballot's sum of marks.
agreement::Panel panelFrom(const scoring::Scores& scores);

std::optional<double> number(const std::optional<scoring::Value>& value);
std::optional<double> number(const Json& json); ///< nothing for null

std::string shown(const std::optional<scoring::Value>& value); ///< "none" for nothing

/// "8.50" and "8.5" alike: the shortest text of a printed decimal.
std::string decimal(const std::string& printed);

} // namespace juri::reference
