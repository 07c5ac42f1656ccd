#include "scoring/recount_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace juri::scoring::recounting {
namespace {

using Marks = std::map<int, std::vector<Value>>; ///< by couple
using Couples = std::vector<int>;

struct Standing {
    int count = 0; ///< of the marks of a place and higher
    Value sum;     ///< of those marks

    bool isAhead(const Standing& other) const
    {
        return count != other.count ? count > other.count : sum < other.sum;
    }
    bool operator==(const Standing&) const = default;
};

Standing standing(const std::vector<Value>& marks, int place)
{
    Standing made;
    for (const auto& mark : marks)
        if (mark <= Value::of(place)) {
            ++made.count;
            made.sum += mark;
        }
    return made;
}

bool isAnyBeyond(const Marks& marks, const Couples& couples, int place)
{
    return std::any_of(couples.begin(), couples.end(), [&](int couple) {
        const auto& own = marks.at(couple);
        return std::any_of(own.begin(), own.end(),
                           [&](const Value& mark) { return mark > Value::of(place); });
    });
}

/// Rules 6 and 7: couples with a majority at a place, best first; those in one
/// list are equal to the end.
std::vector<Couples> inOrder(const Marks& marks, const Couples& couples, int place)
{
    std::vector<std::pair<Standing, Couples>> groups;
    for (const int couple : couples) {
        const auto own = standing(marks.at(couple), place);
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const auto& group) { return group.first == own; });
        if (same == groups.end())
            groups.push_back({own, {couple}});
        else
            same->second.push_back(couple);
    }
    std::sort(groups.begin(), groups.end(),
              [](const auto& a, const auto& b) { return a.first.isAhead(b.first); });
    std::vector<Couples> order;
    for (const auto& [own, group] : groups) {
        if (group.size() == 1 || !isAnyBeyond(marks, group, place)) {
            order.push_back(group);
            continue;
        }
        for (auto& part : inOrder(marks, group, place + 1)) // 7b: only these, one place more
            order.push_back(std::move(part));
    }
    return order;
}

/// Rules 5 to 8 from a place on: lists of equal couples, best first.
std::vector<Couples> danceOrder(const Marks& marks, Couples couples, int majority, int place)
{
    std::vector<Couples> order;
    while (!couples.empty()) {
        Couples ready, rest;
        for (const int couple : couples)
            (standing(marks.at(couple), place).count >= majority ? ready : rest).push_back(couple);
        for (auto& part : inOrder(marks, ready, place))
            order.push_back(std::move(part));
        couples = rest;
        if (!isAnyBeyond(marks, couples, place)) { // marks are missing: no more majorities
            for (auto& part : inOrder(marks, couples, place))
                order.push_back(std::move(part));
            couples.clear();
        }
        ++place;
    }
    return order;
}

/// Everything rules 9 to 11 look at.
struct Final {
    std::vector<std::map<int, Value>> dancePlaces; ///< by dance, then couple
    Marks allMarks;                                ///< of all dances, as one
    int majority = 0;                              ///< of all marks
    std::map<int, Value> places;                   ///< what is decided
};

void share(std::map<int, Value>& places, const Couples& couples, int place)
{
    const auto last = place + static_cast<int>(couples.size()) - 1;
    for (const int couple : couples)
        places[couple] = Value::ratio(place + last, 2);
}

/// Rule 10: who has most dance places of a place and higher, then the lowest sum.
Couples bestByDances(const Final& final, const Couples& couples, int place)
{
    Couples best;
    Standing ahead;
    for (const int couple : couples) {
        std::vector<Value> own;
        for (const auto& dance : final.dancePlaces)
            own.push_back(dance.at(couple));
        const auto now = standing(own, place);
        if (best.empty() || now.isAhead(ahead)) {
            best.clear();
            ahead = now;
        }
        if (now == ahead)
            best.push_back(couple);
    }
    return best;
}

Couples without(const Couples& couples, const Couples& some)
{
    Couples rest;
    for (const int couple : couples)
        if (std::find(some.begin(), some.end(), couple) == some.end())
            rest.push_back(couple);
    return rest;
}

/// Rules 10 and 11 for couples of one total, from a place on.
void placeEquals(Final& final, Couples couples, int place)
{
    while (!couples.empty()) {
        const auto tied = bestByDances(final, couples, place);
        couples = without(couples, tied);
        auto first = tied;
        if (tied.size() > 1)
            first = danceOrder(final.allMarks, tied, final.majority, place).front();
        share(final.places, first, place);
        const auto rest = without(tied, first);
        placeEquals(final, rest, place + static_cast<int>(first.size())); // 11d
        place += static_cast<int>(tied.size());
    }
}

void addDance(Final& final, const Table& table, std::size_t dance, const Couples& couples)
{
    Marks marks;
    for (const int couple : couples)
        marks[couple];
    std::set<int> judges;
    for (const auto& row : table.rows)
        if (row.cells[dance]) {
            marks[row.entry].push_back(*row.cells[dance]);
            final.allMarks[row.entry].push_back(*row.cells[dance]);
            judges.insert(row.judge);
        }
    const auto majority = static_cast<int>(judges.size()) / 2 + 1;
    std::map<int, Value> places;
    int place = 1;
    for (const auto& equal : danceOrder(marks, couples, majority, 1)) {
        share(places, equal, place);
        place += static_cast<int>(equal.size());
    }
    final.dancePlaces.push_back(std::move(places));
}

} // namespace

void combineBySkating(Table& table)
{
    std::set<int> marked, judges;
    for (const auto& row : table.rows) {
        marked.insert(row.entry);
        judges.insert(row.judge);
    }
    const Couples couples(marked.begin(), marked.end());
    Final final;
    for (std::size_t dance = 0; dance < table.columns.size(); ++dance)
        addDance(final, table, dance, couples);
    final.majority =
        static_cast<int>(judges.size()) * static_cast<int>(table.columns.size()) / 2 + 1;
    std::map<Value, Couples> byTotal;
    for (const int couple : couples) {
        Value total;
        for (const auto& dance : final.dancePlaces)
            total += dance.at(couple);
        byTotal[total].push_back(couple);
    }
    int place = 1;
    for (const auto& [total, equal] : byTotal) { // rule 9
        placeEquals(final, equal, place);
        place += static_cast<int>(equal.size());
    }
    table.rows.clear();
    for (const auto& [couple, own] : final.places)
        table.rows.push_back({couple, -1, {own}});
    table.columns = {-1};
    table.lowerIsBetter = true;
}

} // namespace juri::scoring::recounting
