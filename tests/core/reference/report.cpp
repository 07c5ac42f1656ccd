#include "report.h"

#include <cmath>
#include <iomanip>
#include <sstream>

namespace juri::reference {
namespace {

constexpr std::size_t kExamples = 5;

std::string text(double number)
{
    std::ostringstream out;
    out << std::setprecision(12) << number;
    return out.str();
}

std::string text(std::optional<double> number)
{
    return number ? text(*number) : "none";
}

} // namespace

void Report::begin(const std::string& file, const std::string& method, const std::string& data)
{
    for (m_at = 0; m_at < m_lines.size(); ++m_at)
        if (m_lines[m_at].file == file && m_lines[m_at].method == method)
            return;
    m_lines.push_back({file, method, data, 0, 0, {}});
}

void Report::count(bool good, const std::string& what, const std::string& got,
                   const std::string& expected)
{
    auto& line = m_lines[m_at];
    ++line.cells;
    if (good)
        return;
    ++line.mismatches;
    if (line.examples.size() < kExamples)
        line.examples.push_back(what + ": " + got + " instead of " + expected);
}

void Report::equal(const std::string& what, const std::string& got, const std::string& expected)
{
    count(got == expected, what, got, expected);
}

void Report::near(const std::string& what, double got, double expected, double tolerance)
{
    const bool good = std::abs(got - expected) <= tolerance * std::max(1.0, std::abs(expected));
    count(good, what, text(got), text(expected));
}

void Report::near(const std::string& what, std::optional<double> got,
                  std::optional<double> expected, double tolerance)
{
    if (got && expected)
        near(what, *got, *expected, tolerance);
    else
        count(got.has_value() == expected.has_value(), what, text(got), text(expected));
}

void Report::leaveOut(const std::string& file, const std::string& why)
{
    m_leftOut[file] = why;
}

bool Report::covers(const std::string& file) const
{
    return cells(file) > 0 || m_leftOut.count(file) > 0;
}

int Report::cells(const std::string& file) const
{
    int sum = 0;
    for (const auto& line : m_lines)
        sum += line.file == file ? line.cells : 0;
    return sum;
}

int Report::mismatches() const
{
    int sum = 0;
    for (const auto& line : m_lines)
        sum += line.mismatches;
    return sum;
}

std::string Report::table() const
{
    std::ostringstream out;
    out << std::left << std::setw(34) << "method" << std::setw(52) << "data" << std::right
        << std::setw(8) << "cells" << std::setw(12) << "mismatches" << '\n';
    int cells = 0;
    for (const auto& line : m_lines) {
        cells += line.cells;
        out << std::left << std::setw(34) << line.method << std::setw(52) << line.data << std::right
            << std::setw(8) << line.cells << std::setw(12) << line.mismatches << '\n';
        for (const auto& example : line.examples)
            out << "    " << example << '\n';
    }
    out << std::left << std::setw(86) << "all" << std::right << std::setw(8) << cells
        << std::setw(12) << mismatches() << '\n';
    for (const auto& [file, why] : m_leftOut)
        out << "left out: " << file << ": " << why << '\n';
    return out.str();
}

} // namespace juri::reference
