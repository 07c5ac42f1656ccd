#include "scoring/skating.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring {
namespace {

using Couples = std::vector<int>;
using CoupleMarks = std::vector<std::vector<int>>; ///< by couple

struct Tally {
    int count = 0; ///< marks of the place under review and higher
    int sum = 0;   ///< of those marks, in halves

    auto operator<=>(const Tally&) const = default;
};

Tally tally(const std::vector<int>& marks, int place)
{
    Tally made;
    for (const int mark : marks)
        if (mark <= 2 * place) {
            ++made.count;
            made.sum += mark;
        }
    return made;
}

/// The last place that a review has to reach.
int lastPlace(const CoupleMarks& marks)
{
    int lowest = 0;
    for (const auto& couple : marks)
        for (const int mark : couple)
            lowest = std::max(lowest, (mark + 1) / 2);
    return lowest;
}

/// Those of the couples for whom better() finds nobody ahead.
template <class Key> Couples leaders(const Couples& couples, Key key)
{
    Couples best;
    for (const int couple : couples) {
        if (best.empty() || key(couple) < key(best.front()))
            best = {couple};
        else if (key(couple) == key(best.front()))
            best.push_back(couple);
    }
    return best;
}

/// Larger count first, then lower sum.
std::pair<int, int> majorityKey(const Tally& tally)
{
    return {-tally.count, tally.sum};
}

/// Rules 7 a and b: the best of couples who have a majority at the place, marks of
/// further places included one by one as long as several are equal.
Couples bestByMajority(const CoupleMarks& marks, Couples couples, int place)
{
    const int last = lastPlace(marks);
    for (;; ++place) {
        couples = leaders(couples, [&](int c) { return majorityKey(tally(marks[c], place)); });
        if (couples.size() == 1 || place >= last)
            return couples;
    }
}

/// The couples that rules 5 to 7 put first, from a place on; majority is how many
/// marks make one. All of them when nobody ever has a majority.
Couples firstByMajority(const CoupleMarks& marks, const Couples& couples, int place, int majority)
{
    for (const int last = lastPlace(marks); place <= last; ++place) {
        Couples having;
        for (const int couple : couples)
            if (tally(marks[couple], place).count >= majority)
                having.push_back(couple);
        if (!having.empty())
            return bestByMajority(marks, having, place);
    }
    return bestByMajority(marks, couples, std::max(place, 1));
}

void removeAll(Couples& couples, const Couples& gone)
{
    std::erase_if(couples, [&](int c) { return std::count(gone.begin(), gone.end(), c) > 0; });
}

Value sharedPlace(int first, std::size_t couples)
{
    return Value::ratio(2 * first + static_cast<int>(couples) - 1, 2);
}

/// Rules 5 to 8 for one dance.
std::vector<Value> placesOfDance(const CoupleMarks& marks, int majority)
{
    std::vector<Value> places(marks.size());
    Couples left(marks.size());
    std::iota(left.begin(), left.end(), 0);
    const int last = lastPlace(marks);
    int place = 1;
    const auto give = [&](const Couples& couples) {
        for (const int couple : couples)
            places[couple] = sharedPlace(place, couples.size());
        place += static_cast<int>(couples.size());
        removeAll(left, couples);
    };
    for (int review = 1; review <= last; ++review) {
        Couples having;
        for (const int couple : left)
            if (tally(marks[couple], review).count >= majority)
                having.push_back(couple);
        while (!having.empty()) {
            const auto best = bestByMajority(marks, having, review);
            give(best);
            removeAll(having, best);
        }
    }
    while (!left.empty())
        give(bestByMajority(marks, left, last));
    return places;
}

/// Rules 9 to 11 over all dances.
class Final {
public:
    Final(const SkatingMarks& marks, int judges, SkatingResult& result)
        : m_result(result)
        , m_allMarks(result.totals.size())
        , m_majority(judges * static_cast<int>(marks.size()) / 2 + 1)
    {
        for (const auto& dance : marks)
            for (std::size_t c = 0; c < dance.size(); ++c)
                m_allMarks[c].insert(m_allMarks[c].end(), dance[c].begin(), dance[c].end());
    }

    void place()
    {
        Couples left(m_allMarks.size());
        std::iota(left.begin(), left.end(), 0);
        int place = 1;
        while (!left.empty()) {
            const auto equal = leaders(left, [&](int c) { return m_result.totals[c]; });
            placeEqual(equal, place);
            place += static_cast<int>(equal.size());
            removeAll(left, equal);
        }
    }

private:
    /// Couples of one total take the places from `place` on.
    void placeEqual(Couples couples, int place)
    {
        int rule = 9;
        while (couples.size() > 1) {
            rule = std::max(rule, 10);
            auto best = bestByDances(couples, place);
            removeAll(couples, best);
            if (best.size() == 1)
                give(best, place++, rule);
            else
                placeByMarks(best, place);
        }
        if (!couples.empty())
            give(couples, place, rule);
    }

    /// Rule 10: most dances placed so or higher, then the lowest sum of those places.
    Couples bestByDances(const Couples& couples, int place) const
    {
        return leaders(couples, [&](int couple) {
            int count = 0;
            Value sum;
            for (const auto& dancePlace : m_result.dancePlaces[couple])
                if (dancePlace <= Value::of(place)) {
                    ++count;
                    sum += dancePlace;
                }
            return std::pair(-count, sum);
        });
    }

    /// Rule 11, then rule 10 again for the rest of this group; moves place on.
    void placeByMarks(Couples couples, int& place)
    {
        const auto best = firstByMajority(m_allMarks, couples, place, m_majority);
        give(best, place, 11);
        place += static_cast<int>(best.size());
        removeAll(couples, best);
        const auto rest = static_cast<int>(couples.size());
        m_after11 = true;
        placeEqual(couples, place);
        m_after11 = false;
        place += rest;
    }

    void give(const Couples& couples, int place, int rule)
    {
        for (const int couple : couples) {
            m_result.finalPlaces[couple] = sharedPlace(place, couples.size());
            m_result.decidingRule[couple] = m_after11 ? 11 : rule;
        }
    }

    SkatingResult& m_result;
    CoupleMarks m_allMarks;
    int m_majority;
    bool m_after11 = false;
};

} // namespace

SkatingResult skatingResult(const SkatingMarks& marks, int judges)
{
    SkatingResult result;
    const auto couples = marks.empty() ? 0 : marks.front().size();
    result.dancePlaces.resize(couples);
    result.totals.resize(couples);
    result.finalPlaces.resize(couples);
    result.decidingRule.resize(couples, 9);
    for (const auto& dance : marks) {
        const auto places = placesOfDance(dance, judges / 2 + 1);
        for (std::size_t couple = 0; couple < couples; ++couple) {
            result.dancePlaces[couple].push_back(places[couple]);
            result.totals[couple] += places[couple];
        }
    }
    Final(marks, judges, result).place();
    return result;
}

} // namespace juri::scoring
