#include "app/bench/lines.h"

#include <array>
#include <cstdio>
#include <iomanip>

namespace juri::bench {
namespace {

constexpr int kTimeWidth = 10;
constexpr int kRatioWidth = 8;
constexpr double kFar = 0.1; ///< below, a ratio is shown as a part of one

template <class... Arguments> std::string formatted(const char* format, Arguments... arguments)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), format, arguments...);
    return text.data();
}

/// Three significant digits, never an exponent below 10^6.
std::string threeDigits(double number)
{
    return number >= 1000 ? formatted("%.0f", number) : formatted("%.3g", number);
}

void printColumns(std::ostream& out, std::size_t width, const std::array<std::string, 6>& columns)
{
    out << std::left << std::setw(static_cast<int>(width)) << columns[0] << std::right
        << std::setw(kTimeWidth + 2) << columns[1] << std::setw(kTimeWidth + 2) << columns[2]
        << std::setw(kRatioWidth + 2) << columns[3] << std::setw(kRatioWidth) << columns[4] << "  "
        << columns[5] << std::endl;
}

} // namespace

std::string verdict(const Line& line)
{
    if (!line.times)
        return "-";
    return line.times->isWithin(line.goal) ? "ok" : "over";
}

std::string ratioText(double ratio)
{
    return ratio < kFar && ratio > 0 ? "1/" + threeDigits(1 / ratio) : threeDigits(ratio);
}

std::string secondsText(double seconds)
{
    if (seconds >= 1)
        return threeDigits(seconds) + " s";
    if (seconds >= 1e-3)
        return threeDigits(seconds * 1e3) + " ms";
    return threeDigits(seconds * 1e6) + " us";
}

std::string bytesText(double bytes)
{
    if (bytes >= 1e6)
        return threeDigits(bytes / 1e6) + " MB";
    if (bytes >= 1e3)
        return threeDigits(bytes / 1e3) + " kB";
    return threeDigits(bytes) + " B";
}

void printHeader(std::ostream& out, std::size_t width)
{
    printColumns(out, width, {"name", "ours", "baseline", "ratio", "goal", ""});
}

void printLine(std::ostream& out, std::size_t width, const Line& line)
{
    const auto text = line.unit == Unit::Bytes ? bytesText : secondsText;
    if (line.times)
        printColumns(out, width,
                     {line.name, text(line.times->ours), text(line.times->baseline),
                      ratioText(line.times->ratio()), ratioText(line.goal), verdict(line)});
    else
        printColumns(out, width,
                     {line.name, "-", "-", "-", ratioText(line.goal), "- (" + line.reason + ")"});
}

} // namespace juri::bench
