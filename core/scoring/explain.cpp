#include "scoring/explain.h"

#include "scoring/sheets.h"

namespace juri::scoring {

std::string_view actionName(Action action)
{
    switch (action) {
    case Action::Mark: return "mark";
    case Action::NotCounted: return "not-counted";
    case Action::Filled: return "filled";
    case Action::Normalised: return "normalised";
    case Action::Combined: return "combined";
    case Action::DroppedHighest: return "dropped-highest";
    case Action::DroppedLowest: return "dropped-lowest";
    case Action::Clamped: return "clamped";
    case Action::Adjusted: return "adjusted";
    case Action::Rounded: return "rounded";
    case Action::Multiplied: return "multiplied";
    case Action::Deducted: return "deducted";
    case Action::Carried: return "carried";
    case Action::Failed: return "failed";
    }
    return "";
}

Result<Trace> traceOf(const Rule& rule, const Scores& scores, int entry)
{
    if (entry < 0 || static_cast<std::size_t>(entry) >= scores.entries.size())
        return Error{ErrorCode::Internal, std::to_string(entry), "no such entry"};
    JURI_CHECK(checkScores(scores));
    Trace trace{entry, {}};
    JURI_CHECK(rankSheets(rule, scores, sheetsOf(scores), &trace));
    return trace;
}

std::vector<Separation> separationsOf(const Ranking& ranking)
{
    std::vector<Separation> made;
    for (std::size_t i = 1; i < ranking.placings.size(); ++i) {
        const auto& ahead = ranking.placings[i - 1];
        const auto& behind = ranking.placings[i];
        if (ahead.rank <= 0 || behind.rank <= 0)
            break;
        Separation one{ahead.entry, behind.entry, absolute(*ahead.value - *behind.value), ""};
        if (!one.difference->isZero())
            one.by = ahead.rank < behind.rank ? "value" : "";
        else if (behind.separatedBy)
            one.by = *behind.separatedBy;
        made.push_back(std::move(one));
    }
    return made;
}

} // namespace juri::scoring
