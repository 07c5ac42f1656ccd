#include "exchange/columns.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace juri::exchange {

namespace {

constexpr std::string_view kCustom = "custom.";

bool isField(std::span<const FieldWords> fields, const std::string& name)
{
    return name.starts_with(kCustom)
        || std::ranges::find(fields, std::string_view(name), &FieldWords::field) != fields.end();
}

std::optional<std::size_t> findHead(const Sheet& sheet, const std::string& head)
{
    for (std::size_t i = 0; i < sheet.heads.size(); ++i) {
        if (folded(sheet.heads[i]) == folded(head))
            return i;
    }
    return {};
}

/// The field a head means: one of its words, or, if not the whole head need fit,
/// words that begin with one ("Provinsi asal"). Short ones say too little: "No HP".
std::optional<std::string> guessField(const std::string& head, std::span<const FieldWords> fields,
                                      bool whole)
{
    const auto text = folded(head);
    for (const auto& field : fields) {
        for (const auto word : field.words) {
            const auto start = std::string(word) + " ";
            const bool begins = !whole && word.size() > 3 && text.starts_with(start);
            if (text == word || begins)
                return std::string(field.field);
        }
    }
    return {};
}

} // namespace

Result<ColumnMap> parseColumnMap(const std::string& text)
{
    ColumnMap result;
    for (const auto& part : split(text, ',')) {
        const auto at = part.rfind('=');
        const auto head = trim(part.substr(0, at));
        const auto field = at == std::string::npos ? std::string() : trim(part.substr(at + 1));
        if (head.empty() || field.empty())
            return Error{ErrorCode::Usage, trim(part), "column=field"};
        result[head] = field;
    }
    return result;
}

std::string folded(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        const bool blank = std::string_view(" \t\n.:;,_-/()*\"'").find(c) != std::string_view::npos;
        if (!blank)
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return trim(result);
}

Result<Columns> Columns::find(const Sheet& sheet, std::span<const FieldWords> fields,
                              const ColumnMap& chosen, std::span<const std::string_view> required)
{
    Columns result;
    std::set<std::size_t> taken;
    const auto take = [&](const std::string& field, std::size_t column) {
        result.m_columns[field] = column;
        result.m_used[sheet.heads[column]] = field;
        taken.insert(column);
    };
    for (const auto& [head, field] : chosen) {
        if (!isField(fields, field))
            return Error{ErrorCode::Usage, head + "=" + field, "no such field"};
        const auto column = findHead(sheet, head);
        if (!column)
            return Error{ErrorCode::ColumnMissing, head};
        take(field, *column);
    }
    for (const bool whole : {true, false}) {
        for (std::size_t i = 0; i < sheet.heads.size(); ++i) {
            const auto field = guessField(sheet.heads[i], fields, whole);
            if (field && !taken.contains(i) && !result.has(*field))
                take(*field, i);
        }
    }
    for (const auto field : required) {
        if (!result.has(field))
            return Error{ErrorCode::ColumnMissing, std::string(field)};
    }
    for (std::size_t i = 0; i < sheet.heads.size(); ++i) {
        if (!taken.contains(i) && !sheet.heads[i].empty())
            result.m_ignored.push_back(sheet.heads[i]);
    }
    return result;
}

const std::string& Columns::text(const SheetRow& row, std::string_view field) const
{
    static const std::string none;
    const auto found = m_columns.find(std::string(field));
    return found == m_columns.end() ? none : row.cells[found->second];
}

std::map<std::string, std::string> Columns::texts(const SheetRow& row,
                                                  std::string_view prefix) const
{
    std::map<std::string, std::string> result;
    for (const auto& [field, column] : m_columns) {
        if (field.starts_with(prefix) && !row.cells[column].empty())
            result[field.substr(prefix.size())] = row.cells[column];
    }
    return result;
}

} // namespace juri::exchange
