#pragma once

#include "base/environment.h"
#include "base/points.h"
#include "base/text.h"
#include "scoring/value.h"

#include <string>

/// Numbers and dates as people read them: Indonesian with a decimal comma.
/// Files and JSON never use these.
namespace juri::report {

/// "8,25" or "8.25": as many decimals as the number needs.
std::string formatPoints(Points points, Language language);

/// Exactly so many decimals, half away from zero: "88,60".
std::string formatValue(const scoring::Value& value, int decimals, Language language);

/// A decimal number's text as written by toString(), with the language's mark.
std::string formatDecimal(std::string text, Language language);

/// "1.250" or "1,250"
std::string formatCount(std::size_t count, Language language);

/// "4", "=4" for a shared rank, "2,5" for a fractional one.
std::string formatRank(double rank, bool tied, Language language);

/// "14 November 2026" of "2026-11-14"; other texts come back as they are.
std::string formatDate(const std::string& isoDate, Language language);

/// "14–16 November 2026", "28 Februari – 2 Maret 2026"; one date where the other
/// is empty or the same.
std::string formatDates(const std::string& from, const std::string& to, Language language);

/// "14 November 2026 16.05" (English 16:05) in a zone so many minutes east of UTC.
std::string formatMoment(Timestamp time, int minutesEast, Language language);

} // namespace juri::report
