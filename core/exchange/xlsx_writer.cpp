#include "exchange/xlsx_writer.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <xlsxwriter.h>

namespace juri::exchange {

namespace {

namespace fs = std::filesystem;

struct Formats {
    lxw_format* title;
    lxw_format* head;
};

std::optional<double> numberOf(const std::string& text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// At most 31 characters and none of []:*?/\ ; the number keeps names apart.
std::string sheetName(const std::string& wanted, std::size_t index)
{
    std::string name;
    for (const char c : wanted.substr(0, 24)) {
        if (std::string_view("[]:*?/\\'").find(c) == std::string_view::npos)
            name += c;
    }
    while (!name.empty() && (name.back() & 0x80)) // no half character at the cut
        name.pop_back();
    return std::to_string(index + 1) + (name.empty() ? "" : " " + name);
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
               bool number)
{
    const auto value = number ? numberOf(text) : std::nullopt;
    if (value)
        worksheet_write_number(sheet, row, column, *value, nullptr);
    else if (!text.empty())
        worksheet_write_string(sheet, row, column, text.c_str(), nullptr);
}

lxw_row_t writeLines(lxw_worksheet* sheet, lxw_row_t row, const std::vector<std::string>& lines,
                     lxw_format* format)
{
    for (const auto& line : lines)
        worksheet_write_string(sheet, row++, 0, line.c_str(), format);
    return row;
}

void setWidths(lxw_worksheet* sheet, const BookSheet& content)
{
    for (std::size_t i = 0; i < content.columns.size(); ++i) {
        std::size_t widest = content.columns[i].head.size();
        for (const auto& row : content.rows)
            widest = std::max(widest, row[i].size());
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column,
                             static_cast<double>(std::clamp<std::size_t>(widest, 5, 60)) + 2,
                             nullptr);
    }
}

void writeSheet(lxw_worksheet* sheet, const BookSheet& content, const Formats& formats)
{
    auto row = writeLines(sheet, 0, content.above, formats.title);
    if (row > 0)
        ++row;
    const auto headRow = row;
    for (std::size_t i = 0; i < content.columns.size(); ++i)
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i),
                               content.columns[i].head.c_str(), formats.head);
    for (const auto& cells : content.rows) {
        ++row;
        for (std::size_t i = 0; i < cells.size(); ++i)
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells[i], content.columns[i].number);
    }
    writeLines(sheet, row + 2, content.below, nullptr);
    setWidths(sheet, content);
    worksheet_freeze_panes(sheet, headRow + 1, 0);
}

lxw_error writeBook(const std::string& path, const std::vector<BookSheet>& sheets)
{
    auto* book = workbook_new(path.c_str());
    Formats formats{workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    lxw_doc_properties properties{};
    properties.created = 1; // the same content is the same file, whenever it is written
    workbook_set_properties(book, &properties);
    for (std::size_t i = 0; i < sheets.size(); ++i)
        writeSheet(workbook_add_worksheet(book, sheetName(sheets[i].name, i).c_str()), sheets[i],
                   formats);
    return workbook_close(book);
}

} // namespace

Outcome writeXlsx(const std::string& path, const std::vector<BookSheet>& sheets)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return Error{ErrorCode::NotWritable, path};
    const auto draft = path + ".part";
    if (!std::ofstream(draft, std::ios::binary)) // before the library says so on its own
        return Error{ErrorCode::NotWritable, path};
    const auto result = writeBook(draft, sheets);
    if (result == LXW_NO_ERROR)
        fs::rename(draft, path, error);
    if (result == LXW_NO_ERROR && !error)
        return {};
    std::error_code ignored;
    fs::remove(draft, ignored);
    if (result == LXW_ERROR_CREATING_XLSX_FILE || error)
        return Error{ErrorCode::NotWritable, path, lxw_strerror(result)};
    return Error{ErrorCode::StorageFailed, path, lxw_strerror(result)};
}

} // namespace juri::exchange
