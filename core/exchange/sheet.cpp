#include "exchange/sheet.h"

#include "base/text.h"
#include "exchange/csv_reader.h"
#include "exchange/spreadsheet_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace juri::exchange {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostBytes = 64U << 20;
constexpr std::size_t kMostColumns = 500;

Result<std::string> readBytes(const std::string& path)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::FileNotFound, path};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::NotReadable, path};
    if (fs::file_size(path, error) > kMostBytes)
        return Error{ErrorCode::TableUnreadable, path, "too large"};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    if (!file)
        return Error{ErrorCode::NotReadable, path};
    bytes << file.rdbuf();
    return file.bad() ? Result<std::string>(Error{ErrorCode::NotReadable, path}) : bytes.str();
}

/// A zip archive that names its content type first is an ODS, any other is taken
/// for an XLSX.
bool isZip(const std::string& bytes)
{
    return bytes.starts_with("PK\x03\x04");
}

SpreadsheetKind kindOf(const std::string& bytes)
{
    const auto start = bytes.substr(0, 200);
    return start.find("application/vnd.oasis.opendocument") != std::string::npos
        ? SpreadsheetKind::Ods
        : SpreadsheetKind::Xlsx;
}

bool isEmpty(const SheetRow& line)
{
    return std::ranges::all_of(line.cells, [](const std::string& cell) { return cell.empty(); });
}

/// Columns up to the last one with any text.
std::size_t usedColumns(const std::vector<SheetRow>& lines)
{
    std::size_t used = 0;
    for (const auto& line : lines) {
        for (std::size_t i = used; i < line.cells.size(); ++i) {
            if (!line.cells[i].empty())
                used = i + 1;
        }
    }
    return used;
}

} // namespace

Result<Sheet> sheetFromLines(std::vector<SheetRow> lines, const std::string& path)
{
    for (auto& line : lines) {
        for (auto& cell : line.cells)
            cell = isText(cell) ? trim(cell) : std::string();
    }
    std::erase_if(lines, isEmpty);
    const auto columns = usedColumns(lines);
    if (lines.empty())
        return Error{ErrorCode::TableUnreadable, path, "empty"};
    if (columns > kMostColumns)
        return Error{ErrorCode::TableUnreadable, path, "too many columns"};
    for (auto& line : lines)
        line.cells.resize(columns);
    Sheet sheet;
    sheet.heads = std::move(lines.front().cells);
    sheet.rows.assign(std::make_move_iterator(lines.begin() + 1),
                      std::make_move_iterator(lines.end()));
    return sheet;
}

Result<Sheet> readTable(const std::string& path)
{
    JURI_TRY(const auto bytes, readBytes(path));
    if (isZip(bytes)) {
        JURI_TRY(auto lines, readSpreadsheet(path, kindOf(bytes)));
        return sheetFromLines(std::move(lines), path);
    }
    const auto text = decodedText(bytes);
    if (text.find('\0') != std::string::npos)
        return Error{ErrorCode::TableUnreadable, path, "not a table"};
    auto lines = csvLines(text, sniffSeparator(text));
    if (!lines)
        return Error{ErrorCode::TableUnreadable, path, "quotes that do not close"};
    return sheetFromLines(std::move(*lines), path);
}

} // namespace juri::exchange
