#include "app/cli/tidy_scores.h"

#include "exchange/columns.h"
#include "exchange/sheet.h"

#include <algorithm>
#include <map>
#include <set>

namespace juri::cli {
namespace {

using exchange::Sheet;
using exchange::SheetRow;

/// The column headed so, without regard to case; -1 if there is none.
int columnOf(const Sheet& sheet, const std::string& head)
{
    for (std::size_t i = 0; i < sheet.heads.size(); ++i)
        if (exchange::folded(sheet.heads[i]) == head)
            return static_cast<int>(i);
    return -1;
}

Result<int> requiredColumn(const Sheet& sheet, const std::string& head)
{
    const int column = columnOf(sheet, head);
    if (column < 0)
        return Error{ErrorCode::ColumnMissing, head, ""};
    return column;
}

Error badRow(const SheetRow& row, const std::string& why)
{
    return {ErrorCode::RowInvalid, std::to_string(row.number), why};
}

std::optional<scoring::Value> typedNumber(std::string text)
{
    if (text.find('.') == std::string::npos)
        std::replace(text.begin(), text.end(), ',', '.');
    return scoring::Value::parse(text);
}

/// Positions of names, by byte order.
std::map<std::string, int> numbered(const std::set<std::string>& names)
{
    std::map<std::string, int> positions;
    for (const auto& name : names)
        positions.emplace(name, static_cast<int>(positions.size()));
    return positions;
}

struct Columns {
    int competitor, judge, score, criterion;
};

Result<Columns> scoreColumns(const Sheet& sheet)
{
    Columns columns{};
    JURI_TRY(columns.competitor, requiredColumn(sheet, "competitor"));
    JURI_TRY(columns.judge, requiredColumn(sheet, "judge"));
    JURI_TRY(columns.score, requiredColumn(sheet, "score"));
    columns.criterion = columnOf(sheet, "criterion");
    return columns;
}

/// Names first, so that positions go by name and not by row.
class Filler {
public:
    Filler(const Sheet& sheet, const Columns& columns) : m_sheet(sheet), m_columns(columns) { }

    Result<TidyScores> run()
    {
        JURI_CHECK(takeNames());
        for (const auto& row : m_sheet.rows)
            JURI_CHECK(takeMark(row));
        for (auto& [key, marks] : m_ballots)
            m_made.sheets.push_back({key.first, key.second, std::move(marks)});
        return std::move(m_made);
    }

private:
    std::string criterionOf(const SheetRow& row) const
    {
        return m_columns.criterion < 0 ? "score" : row.cells[m_columns.criterion];
    }

    void addCriterion(const std::string& name)
    {
        if (!m_criteria.emplace(name, static_cast<int>(m_criteria.size())).second)
            return;
        model::Criterion criterion;
        criterion.id = CriterionId(name);
        criterion.weight = Points::fromMilli(1000);
        m_made.scores.criteria.push_back(criterion);
    }

    Outcome takeNames()
    {
        std::set<std::string> entries, judges;
        m_made.hasCriteria = m_columns.criterion >= 0;
        for (const auto& row : m_sheet.rows) {
            const auto& entry = row.cells[m_columns.competitor];
            const auto& judge = row.cells[m_columns.judge];
            if (entry.empty() || judge.empty() || criterionOf(row).empty())
                return badRow(row, "a name is missing");
            entries.insert(entry);
            judges.insert(judge);
            addCriterion(criterionOf(row));
        }
        m_made.scores.entries.assign(entries.begin(), entries.end());
        m_made.scores.judges.assign(judges.begin(), judges.end());
        m_entries = numbered(entries);
        m_judges = numbered(judges);
        return {};
    }

    Outcome takeMark(const SheetRow& row)
    {
        const auto& text = row.cells[m_columns.score];
        if (text.empty())
            return {};
        const auto mark = typedNumber(text);
        if (!mark)
            return badRow(row, "'" + text + "' is not a number");
        auto& marks = m_ballots[{m_entries.at(row.cells[m_columns.competitor]),
                                 m_judges.at(row.cells[m_columns.judge])}];
        marks.resize(m_criteria.size());
        auto& cell = marks[m_criteria.at(criterionOf(row))];
        if (cell)
            return badRow(row, "a second mark for the same cell");
        cell = mark;
        return {};
    }

    const Sheet& m_sheet;
    Columns m_columns;
    TidyScores m_made;
    std::map<std::string, int> m_entries, m_judges, m_criteria;
    std::map<std::pair<int, int>, std::vector<scoring::Mark>> m_ballots;
};

} // namespace

Result<TidyScores> readTidyScores(const std::string& path)
{
    JURI_TRY(const auto sheet, exchange::readTable(path));
    JURI_TRY(const auto columns, scoreColumns(sheet));
    return Filler(sheet, columns).run();
}

Result<TidyGames> readTidyGames(const std::string& path)
{
    JURI_TRY(const auto sheet, exchange::readTable(path));
    JURI_TRY(const auto winner, requiredColumn(sheet, "winner"));
    JURI_TRY(const auto loser, requiredColumn(sheet, "loser"));
    const int count = columnOf(sheet, "count");
    std::set<std::string> names;
    for (const auto& row : sheet.rows) {
        if (row.cells[winner].empty() || row.cells[winner] == row.cells[loser]
            || row.cells[loser].empty())
            return badRow(row, "two different names are needed");
        names.insert(row.cells[winner]);
        names.insert(row.cells[loser]);
    }
    const auto positions = numbered(names);
    TidyGames games{{names.begin(), names.end()}, {}, std::vector<double>(names.size())};
    games.wins.assign(names.size(), std::vector<double>(names.size()));
    for (const auto& row : sheet.rows) {
        const bool counted = count >= 0 && !row.cells[count].empty();
        const auto number = counted ? typedNumber(row.cells[count]) : scoring::Value::of(1);
        if (!number || number->sign() < 0)
            return badRow(row, "the count is not a number of 0 or more");
        const int a = positions.at(row.cells[winner]);
        const int b = positions.at(row.cells[loser]);
        games.wins[a][b] += number->toDouble();
        games.games[a] += number->toDouble();
        games.games[b] += number->toDouble();
    }
    return games;
}

} // namespace juri::cli
