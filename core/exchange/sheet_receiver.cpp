#include "exchange/sheet_receiver.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace juri::exchange {

namespace {

constexpr ss::row_t kMostRows = 200'000;
constexpr ss::col_t kMostColumns = 500;

} // namespace

std::string numberText(double number)
{
    std::array<char, 512> text{};
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, 9);
    if (written.ec != std::errc())
        return {};
    std::string result(text.data(), written.ptr);
    result.erase(result.find_last_not_of('0') + 1);
    if (result.ends_with('.'))
        result.pop_back();
    return result == "-0" ? "0" : result;
}

std::size_t StringReceiver::append(std::string_view text)
{
    m_texts.emplace_back(text);
    return m_texts.size() - 1;
}

std::size_t StringReceiver::commit_segments()
{
    const auto index = append(m_segments);
    m_segments.clear();
    return index;
}

const std::string& StringReceiver::at(std::size_t index) const
{
    static const std::string none;
    return index < m_texts.size() ? m_texts[index] : none;
}

SheetReceiver::SheetReceiver(const StringReceiver& strings, ss::row_t rows, ss::col_t columns)
    : m_strings(strings), m_rows(rows), m_columns(columns)
{
}

void SheetReceiver::put(ss::row_t row, ss::col_t column, std::string text)
{
    const bool inside = row >= 0 && row < m_rows && column >= 0 && column < m_columns;
    if (inside && !text.empty())
        m_cells[row][column] = std::move(text);
}

std::vector<SheetRow> SheetReceiver::lines() const
{
    std::vector<SheetRow> result;
    for (const auto& [row, cells] : m_cells) {
        SheetRow line{static_cast<std::size_t>(row) + 1, {}};
        line.cells.resize(static_cast<std::size_t>(cells.rbegin()->first) + 1);
        for (const auto& [column, text] : cells)
            line.cells[static_cast<std::size_t>(column)] = text;
        result.push_back(std::move(line));
    }
    return result;
}

void SheetReceiver::set_auto(ss::row_t row, ss::col_t column, std::string_view text)
{
    put(row, column, std::string(text));
}

void SheetReceiver::set_string(ss::row_t row, ss::col_t column, ss::string_id_t index)
{
    put(row, column, m_strings.at(index));
}

void SheetReceiver::set_value(ss::row_t row, ss::col_t column, double value)
{
    put(row, column, numberText(value));
}

void SheetReceiver::set_bool(ss::row_t row, ss::col_t column, bool value)
{
    put(row, column, value ? "1" : "0");
}

void SheetReceiver::set_date_time(ss::row_t row, ss::col_t column, int year, int month, int day,
                                  int, int, double)
{
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    put(row, column, text.data());
}

void SheetReceiver::fill_down_cells(ss::row_t row, ss::col_t column, ss::row_t count)
{
    const auto line = m_cells.find(row);
    if (line == m_cells.end() || !line->second.contains(column))
        return;
    const auto text = line->second.at(column);
    for (ss::row_t i = 1; i <= std::min(count, m_rows); ++i)
        put(row + i, column, text);
}

ss::range_size_t SheetReceiver::get_sheet_size() const
{
    ss::range_size_t size;
    size.rows = 1'048'576;
    size.columns = 16'384;
    return size;
}

void SheetReceiver::set_position(ss::row_t row, ss::col_t column)
{
    m_row = row;
    m_column = column;
    m_result.clear();
}

void SheetReceiver::set_result_value(double value)
{
    m_result = numberText(value);
}

ss::src_address_t AddressReader::resolve_address(std::string_view address)
{
    constexpr int kLargest = 10'000'000; // beyond every sheet; keeps the sums small
    int row = 0;
    int column = 0;
    for (const char c : address) {
        if (c >= 'A' && c <= 'Z' && column < kLargest / 26 - 26)
            column = column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9' && row < kLargest / 10)
            row = row * 10 + (c - '0');
        else if (c != '$')
            return {};
    }
    ss::src_address_t result{};
    result.row = std::max(row - 1, 0);
    result.column = std::max(column - 1, 0);
    return result;
}

ss::src_range_t AddressReader::resolve_range(std::string_view range)
{
    const auto colon = range.find(':');
    ss::src_range_t result{};
    result.first = resolve_address(range.substr(0, colon));
    result.last = colon == range.npos ? result.first : resolve_address(range.substr(colon + 1));
    return result;
}

BookReceiver::BookReceiver() : m_first(m_strings, kMostRows, kMostColumns), m_other(m_strings, 0, 0)
{
}

ss::iface::import_sheet* BookReceiver::append_sheet(ss::sheet_t index, std::string_view name)
{
    if (index == 0)
        m_firstName = name;
    return get_sheet(index);
}

ss::iface::import_sheet* BookReceiver::get_sheet(std::string_view name)
{
    return name == m_firstName ? &m_first : &m_other;
}

ss::iface::import_sheet* BookReceiver::get_sheet(ss::sheet_t index)
{
    return index == 0 ? &m_first : &m_other;
}

} // namespace juri::exchange
