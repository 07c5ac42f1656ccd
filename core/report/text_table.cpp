#include "report/text_table.h"

#include "report/plain_rows.h"

#include "base/text.h"

#include <algorithm>

namespace juri::report {

namespace {

using Line = std::vector<std::string>;

/// Columns of a terminal a text takes: one a character, as all our texts are
/// written; combining marks and wide scripts are not told apart.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

/// Institutions and remarks may be long; a terminal's line is not.
std::string shortened(const std::string& text, std::size_t most)
{
    if (widthOf(text) <= most)
        return text;
    std::size_t characters = 0;
    std::size_t cut = 0;
    while (characters < most)
        characters += (text[cut++] & 0xc0) != 0x80 ? 1 : 0;
    return text.substr(0, cut - 1) + "…"; // in place of the last one counted
}

std::vector<std::size_t> columnWidths(const PlainRows& plain)
{
    std::vector<std::size_t> widths;
    for (const auto& column : plain.columns)
        widths.push_back(widthOf(column.header));
    for (const auto& section : plain.sections) {
        for (const auto& line : section) {
            for (std::size_t i = 0; i < line.size(); ++i)
                widths[i] = std::max(widths[i], widthOf(line[i]));
        }
    }
    return widths;
}

std::string alignedLine(const Line& line, const PlainRows& plain,
                        const std::vector<std::size_t>& widths)
{
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::string blanks(widths[i] - std::min(widths[i], widthOf(line[i])), ' ');
        const bool left = plain.columns[i].align == Align::Left;
        result += (i == 0 ? "" : "  ") + (left ? line[i] + blanks : blanks + line[i]);
    }
    return result.substr(0, result.find_last_not_of(' ') + 1) + "\n";
}

std::string header(const Table& table)
{
    std::string result;
    const auto add = [&](const std::string& line) {
        if (!line.empty())
            result += line + "\n";
    };
    add(table.sampleMark);
    add(table.kicker);
    add(table.title);
    for (const auto& subtitle : table.subtitles)
        add(subtitle);
    add(table.organisers);
    add(table.aside);
    return result.empty() ? result : result + "\n";
}

std::string footer(const Table& table)
{
    std::string result;
    for (const auto& item : table.key)
        result += item.sign + " = " + item.meaning + "\n";
    for (const auto& note : table.notes)
        result += note + "\n";
    if (!table.footerMiddle.empty())
        result += table.footerMiddle + "\n";
    return result.empty() ? result : "\n" + result;
}

bool isFormulaStart(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || static_cast<unsigned char>(c) < ' ';
}

/// "-8.25", as our own numbers are written
bool isNumber(const std::string& text)
{
    const auto digits = text.substr(text.starts_with('-') ? 1 : 0);
    return !digits.empty() && digits.find_first_not_of("0123456789.") == std::string::npos
        && digits.front() != '.' && std::ranges::count(digits, '.') <= 1;
}

} // namespace

std::string textTable(const Table& table, std::size_t widestCell)
{
    auto plain = plainRows(table, Texts::ForPeople);
    for (auto& section : plain.sections) {
        for (auto& line : section)
            std::ranges::transform(line, line.begin(), [&](const std::string& text) {
                return shortened(text, widestCell);
            });
    }
    const auto widths = columnWidths(plain);
    Line heads;
    for (const auto& column : plain.columns)
        heads.push_back(column.header);
    auto result = header(table) + alignedLine(heads, plain, widths);
    for (std::size_t i = 0; i < plain.sections.size(); ++i) {
        if (!table.sections[i].heading.empty())
            result += "\n" + table.sections[i].heading + "\n";
        for (const auto& line : plain.sections[i])
            result += alignedLine(line, plain, widths);
    }
    return result + footer(table);
}

std::string csvField(const std::string& text, char separator)
{
    const bool disarm = !text.empty() && isFormulaStart(text.front()) && !isNumber(text);
    auto result = disarm ? "'" + text : text;
    const auto special = std::string("\"\r\n") + separator;
    if (result.find_first_of(special) == std::string::npos)
        return result;
    for (auto at = result.find('"'); at != std::string::npos; at = result.find('"', at + 2))
        result.insert(at, 1, '"');
    return '"' + result + '"';
}

std::string csvTable(const Table& table, char separator)
{
    const auto plain = plainRows(table, Texts::ForFiles);
    const bool grouped = table.sections.size() > 1;
    std::string result;
    const auto addLine = [&](const std::string& group, const Line& line) {
        std::vector<std::string> fields;
        if (grouped)
            fields.push_back(csvField(group, separator));
        for (const auto& text : line)
            fields.push_back(csvField(text, separator));
        result += join(fields, std::string(1, separator)) + "\r\n";
    };
    Line heads;
    for (const auto& column : plain.columns)
        heads.push_back(column.header);
    addLine(table.groupHeader, heads);
    for (std::size_t i = 0; i < plain.sections.size(); ++i) {
        for (const auto& line : plain.sections[i])
            addLine(table.sections[i].heading, line);
    }
    return result;
}

} // namespace juri::report
