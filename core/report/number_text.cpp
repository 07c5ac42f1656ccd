#include "report/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

namespace juri::report {

namespace {

struct Date {
    int year;
    int month;
    int day;

    bool operator==(const Date&) const = default;
};

std::optional<int> number(const std::string& text, std::size_t at, std::size_t length)
{
    int value = 0;
    const auto* end = text.data() + at + length;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ptr == end && value > 0 ? std::optional(value) : std::nullopt;
}

std::optional<Date> parseDate(const std::string& text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day || *month > 12 || *day > 31)
        return {};
    return Date{*year, *month, *day};
}

const std::string& monthName(int month, Language language)
{
    static const std::array<LocalText, 12> names{{{"Januari", "January"},
                                                  {"Februari", "February"},
                                                  {"Maret", "March"},
                                                  {"April", "April"},
                                                  {"Mei", "May"},
                                                  {"Juni", "June"},
                                                  {"Juli", "July"},
                                                  {"Agustus", "August"},
                                                  {"September", "September"},
                                                  {"Oktober", "October"},
                                                  {"November", "November"},
                                                  {"Desember", "December"}}};
    return names[static_cast<std::size_t>(month - 1)].in(language);
}

std::string dayAndMonth(const Date& date, Language language)
{
    return std::to_string(date.day) + " " + monthName(date.month, language);
}

} // namespace

std::string formatDecimal(std::string text, Language language)
{
    const auto mark = text.find('.');
    if (mark != std::string::npos && language == Language::Indonesian)
        text[mark] = ',';
    return text;
}

std::string formatPoints(Points points, Language language)
{
    return formatDecimal(points.toString(), language);
}

std::string formatValue(const scoring::Value& value, int decimals, Language language)
{
    return formatDecimal(value.toFixed(decimals), language);
}

std::string formatCount(std::size_t count, Language language)
{
    auto text = std::to_string(count);
    for (auto at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, language == Language::Indonesian ? '.' : ',');
    return text;
}

std::string formatRank(double rank, bool tied, Language language)
{
    const auto tenths = std::lround(rank * 10);
    auto text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text += "." + std::to_string(tenths % 10);
    return (tied ? "=" : "") + formatDecimal(text, language);
}

std::string formatDate(const std::string& isoDate, Language language)
{
    const auto date = parseDate(isoDate);
    return date ? dayAndMonth(*date, language) + " " + std::to_string(date->year) : isoDate;
}

std::string formatDates(const std::string& from, const std::string& to, Language language)
{
    if (from.empty() || to.empty() || from == to)
        return formatDate(from.empty() ? to : from, language);
    const auto first = parseDate(from);
    const auto last = parseDate(to);
    if (!first || !last || first->year != last->year)
        return formatDate(from, language) + " – " + formatDate(to, language);
    if (first->month != last->month)
        return dayAndMonth(*first, language) + " – " + formatDate(to, language);
    return std::to_string(first->day) + "–" + formatDate(to, language);
}

std::string formatMoment(Timestamp time, int minutesEast, Language language)
{
    const auto local = toIsoText({time.milliseconds + std::int64_t{60'000} * minutesEast});
    const auto clock =
        local.substr(11, 2) + (language == Language::Indonesian ? "." : ":") + local.substr(14, 2);
    return formatDate(local.substr(0, 10), language) + " " + clock;
}

} // namespace juri::report
