#include "report/plain_rows.h"

#include <algorithm>

namespace juri::report {

namespace {

/// Which columns have a sub text anywhere.
std::vector<bool> columnsWithSub(const Table& table)
{
    std::vector<bool> result(table.columns.size());
    for (const auto& section : table.sections) {
        for (const auto& row : section.rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                result[i] = result[i] || !row[i].sub.empty();
        }
    }
    return result;
}

std::vector<std::string> plainRow(const Row& row, const std::vector<bool>& withSub, Texts texts)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto& cell = row[i];
        result.push_back(texts == Texts::ForFiles ? cell.data.value_or(cell.text) : cell.text);
        if (withSub[i])
            result.push_back(cell.sub);
    }
    return result;
}

} // namespace

PlainRows plainRows(const Table& table, Texts texts)
{
    PlainRows result;
    const auto withSub = columnsWithSub(table);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        result.columns.push_back(table.columns[i]);
        if (withSub[i])
            result.columns.push_back({table.columns[i].subHeader, Align::Left});
    }
    for (const auto& section : table.sections) {
        result.sections.emplace_back();
        for (const auto& row : section.rows)
            result.sections.back().push_back(plainRow(row, withSub, texts));
    }
    return result;
}

} // namespace juri::report
