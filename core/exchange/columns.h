#pragma once

#include "exchange/sheet.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juri::exchange {

/// Heads of columns and the fields they hold: {"Nama tim", "name"}.
using ColumnMap = std::map<std::string, std::string>;

/// "No=number,Nama tim=name" as typed on a command line.
///
/// Errors   Usage; subject: the part that cannot be read
Result<ColumnMap> parseColumnMap(const std::string& text);

/// What a field may be called, in both languages and lower case. The first words
/// are its name in ColumnMap.
struct FieldWords {
    std::string_view field;
    std::vector<std::string_view> words;
};

/// Texts compared as people mean them: without case, marks and repeated blanks.
std::string folded(const std::string& text);

/// Which column holds which field.
class Columns {
public:
    /// Chosen columns go before guessed ones; a head names a column without regard
    /// to case.
    ///
    /// Errors   ColumnMissing (subject: the head or the required field);
    ///          Usage: an unknown field
    static Result<Columns> find(const Sheet& sheet, std::span<const FieldWords> fields,
                                const ColumnMap& chosen,
                                std::span<const std::string_view> required);

    bool has(std::string_view field) const { return m_columns.contains(std::string(field)); }

    /// The row's text for the field; empty where there is no such column.
    const std::string& text(const SheetRow& row, std::string_view field) const;

    /// Fields that begin so, with their rest: "custom." gives "phone".
    std::map<std::string, std::string> texts(const SheetRow& row, std::string_view prefix) const;

    const ColumnMap& used() const { return m_used; }
    const std::vector<std::string>& ignored() const { return m_ignored; } ///< heads of no field

private:
    std::map<std::string, std::size_t> m_columns;
    ColumnMap m_used;
    std::vector<std::string> m_ignored;
};

} // namespace juri::exchange
