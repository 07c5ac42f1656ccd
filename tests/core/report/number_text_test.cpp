#include "report/number_text.h"

#include "catch.h"

using namespace juri;
using namespace juri::report;

namespace {

constexpr auto kId = Language::Indonesian;
constexpr auto kEn = Language::English;

} // namespace

TEST_CASE("formatPoints: a decimal comma in Indonesian, a point in English", "[report]")
{
    CHECK(formatPoints(Points::fromMilli(8250), kId) == "8,25");
    CHECK(formatPoints(Points::fromMilli(8250), kEn) == "8.25");
    CHECK(formatPoints(Points::fromMilli(-500), kId) == "-0,5");
    CHECK(formatPoints(Points::fromMilli(76000), kId) == "76");
}

TEST_CASE("formatCount: thousands are grouped", "[report]")
{
    CHECK(formatCount(466, kId) == "466");
    CHECK(formatCount(2450, kId) == "2.450");
    CHECK(formatCount(1234567, kEn) == "1,234,567");
}

TEST_CASE("formatRank: a shared rank has an equals sign", "[report]")
{
    CHECK(formatRank(1, false, kId) == "1");
    CHECK(formatRank(4, true, kId) == "=4");
    CHECK(formatRank(2.5, true, kId) == "=2,5");
    CHECK(formatRank(2.5, true, kEn) == "=2.5");
}

TEST_CASE("formatDate: months have names, other texts stay", "[report]")
{
    CHECK(formatDate("2026-11-14", kId) == "14 November 2026");
    CHECK(formatDate("2023-05-02", kId) == "2 Mei 2023");
    CHECK(formatDate("2023-05-02", kEn) == "2 May 2023");
    CHECK(formatDate("akhir Mei", kId) == "akhir Mei");
    CHECK(formatDate("2023-13-02", kId) == "2023-13-02");
    CHECK(formatDate("", kId).empty());
}

TEST_CASE("formatDates: what two dates share is said once", "[report]")
{
    CHECK(formatDates("2023-02-06", "2023-02-20", kId) == "6–20 Februari 2023");
    CHECK(formatDates("2023-02-06", "2023-06-11", kEn) == "6 February – 11 June 2023");
    CHECK(formatDates("2023-12-31", "2024-01-02", kEn) == "31 December 2023 – 2 January 2024");
    CHECK(formatDates("2023-02-06", "", kEn) == "6 February 2023");
    CHECK(formatDates("2023-02-06", "2023-02-06", kEn) == "6 February 2023");
    CHECK(formatDates("", "", kEn).empty());
}

TEST_CASE("formatMoment: the zone decides the day", "[report]")
{
    const Timestamp evening{1'794'687'900'000}; // 2026-11-14T20:25:00Z

    REQUIRE(toIsoText(evening) == "2026-11-14T20:25:00Z");
    CHECK(formatMoment(evening, 0, kEn) == "14 November 2026 20:25");
    CHECK(formatMoment(evening, 7 * 60, kId) == "15 November 2026 03.25");
}
