#include "scoring/bradley_terry.h"
#include "scoring/methods.h"
#include "scoring/pairwise.h"
#include "scoring/profile.h"
#include "scoring/skating.h"

#include <algorithm>

namespace juri::scoring {
namespace {

Error invalid(const Table& table, const std::string& why)
{
    return {ErrorCode::RuleInvalid, "", "steps[" + std::to_string(table.step) + "]: " + why};
}

std::vector<bool> judgedEntries(const Table& table)
{
    std::vector<bool> judged(table.scores.entries.size());
    for (const auto& sheet : table.sheets)
        for (const auto& mark : sheet.marks)
            judged[sheet.entry] = judged[sheet.entry] || mark.has_value();
    return judged;
}

/// One row with one mark for each entry that has a value.
template <class ValueOf> void setValues(Table& table, ValueOf valueOf)
{
    const auto judged = judgedEntries(table);
    Sheets reduced;
    for (int entry = 0; entry < table.entryCount(); ++entry)
        if (judged[entry])
            reduced.push_back({entry, -1, {valueOf(entry)}});
    table.sheets = std::move(reduced);
    for (const auto& sheet : table.sheets)
        note(table, {table.step, Action::Combined, -1, -1, {}, sheet.marks.front(), {}},
             sheet.entry);
}

struct PairVotes {
    CountTable preferring;
    CountTable equal;
};

/// How many judges rank row above column, and how many rank both alike.
PairVotes pairVotes(const Table& table)
{
    PairVotes votes{CountTable(table.entryCount()), CountTable(table.entryCount())};
    for (const auto& rows : rowsByJudge(table.sheets, static_cast<int>(table.scores.judges.size())))
        for (const auto i : rows)
            for (const auto j : rows) {
                const auto& a = table.sheets[i];
                const auto& b = table.sheets[j];
                if (i == j || !a.marks.front() || !b.marks.front())
                    continue;
                if (*a.marks.front() == *b.marks.front())
                    ++votes.equal.at(a.entry, b.entry);
                else if ((*a.marks.front() < *b.marks.front()) == table.lowerIsBetter)
                    ++votes.preferring.at(a.entry, b.entry);
            }
    return votes;
}

PairTable asValues(const CountTable& counts)
{
    PairTable table(static_cast<std::size_t>(counts.size()));
    for (int a = 0; a < counts.size(); ++a)
        for (int b = 0; b < counts.size(); ++b)
            table[a].push_back(Value::of(counts.at(a, b)));
    return table;
}

void copeland(Table& table, const CountTable& preferring)
{
    const auto balance = copelandBalance(preferring);
    setValues(table, [&](int entry) { return Value::of(balance[entry]); });
    table.lowerIsBetter = false;
}

void schulze(Table& table, const ReduceJudges& step, const CountTable& preferring)
{
    const auto paths = strongestPaths(preferring, step.margins);
    const auto wins = pathWins(paths);
    table.details.paths = asValues(paths);
    setValues(table, [&](int entry) { return Value::of(wins[entry]); });
    table.lowerIsBetter = false;
}

/// Entries without ballots take no part.
void kemeny(Table& table, const CountTable& preferring)
{
    const auto judged = judgedEntries(table);
    std::vector<int> members;
    for (int entry = 0; entry < table.entryCount(); ++entry)
        if (judged[entry])
            members.push_back(entry);
    CountTable among(static_cast<int>(members.size()));
    for (int a = 0; a < among.size(); ++a)
        for (int b = 0; b < among.size(); ++b)
            among.at(a, b) = preferring.at(members[a], members[b]);
    const auto result = kemenyOrder(among);
    std::vector<int> positions(table.scores.entries.size());
    for (std::size_t i = 0; i < result.order.size(); ++i)
        positions[members[result.order[i]]] = static_cast<int>(i) + 1;
    table.details.optima = result.optima;
    table.details.agreement = Value::of(result.agreement);
    if (!result.exact)
        table.details.note = "kemeny-not-proven";
    setValues(table, [&](int entry) { return Value::of(positions[entry]); });
    table.lowerIsBetter = true;
}

void bradleyTerryOf(Table& table, const ReduceJudges& step, const PairVotes& votes)
{
    const auto judged = judgedEntries(table);
    std::vector<int> members;
    for (int entry = 0; entry < table.entryCount(); ++entry)
        if (judged[entry])
            members.push_back(entry);
    WinTable wins(members.size(), std::vector<double>(members.size()));
    for (std::size_t a = 0; a < members.size(); ++a)
        for (std::size_t b = 0; b < members.size(); ++b)
            wins[a][b] = votes.preferring.at(members[a], members[b])
                + votes.equal.at(members[a], members[b]) / 2.0;
    const auto result = bradleyTerry(wins, step.priorSd.toDouble());
    if (!result.fit)
        table.details.note = result.reason;
    std::vector<Mark> values(table.scores.entries.size());
    for (std::size_t i = 0; result.fit && i < members.size(); ++i)
        values[members[i]] = Value::ofModel(result.fit->ability[i]);
    setValues(table, [&](int entry) { return values[entry]; });
    table.lowerIsBetter = false;
}

/// The majority value: the lower-middle grade, then that of what is left when it is
/// taken away, and so on. Grades from the worst up; more is better.
std::vector<Value> majorityValue(std::vector<Value> grades)
{
    std::sort(grades.begin(), grades.end());
    std::vector<Value> sequence;
    while (!grades.empty()) {
        const auto middle = grades.begin() + static_cast<std::ptrdiff_t>((grades.size() - 1) / 2);
        sequence.push_back(*middle);
        grades.erase(middle);
    }
    return sequence;
}

void majorityJudgment(Table& table)
{
    const auto rows = rowsByEntry(table.sheets, table.entryCount());
    table.finerKeys.resize(table.scores.entries.size());
    for (int entry = 0; entry < table.entryCount(); ++entry) {
        auto grades = columnOf(table.sheets, rows[entry], 0);
        if (table.lowerIsBetter)
            for (auto& grade : grades)
                grade = -grade;
        table.finerKeys[entry] = majorityValue(std::move(grades));
    }
    setValues(table, [&](int entry) {
        const auto& keys = table.finerKeys[entry];
        return keys.empty() ? Mark{} : Mark(table.lowerIsBetter ? -keys.front() : keys.front());
    });
}

/// A place in halves, or nothing for a mark that is none from 1 to 1000.
std::optional<int> halfPlaces(const Value& mark)
{
    const auto doubled = mark * Value::of(2);
    if (doubled.denominator() != 1 || mark < Value::of(1) || mark > Value::of(1000))
        return std::nullopt;
    return static_cast<int>(doubled.numerator());
}

} // namespace

Outcome reduceByPairs(Table& table, const ReduceJudges& step)
{
    if (table.hasCriteria)
        return invalid(table, "combine criteria first");
    const auto votes = pairVotes(table);
    if (step.by != JudgesBy::BradleyTerry)
        table.details.pairwise = asValues(votes.preferring);
    switch (step.by) {
    case JudgesBy::Copeland: copeland(table, votes.preferring); break;
    case JudgesBy::Schulze: schulze(table, step, votes.preferring); break;
    case JudgesBy::Kemeny: kemeny(table, votes.preferring); break;
    default: bradleyTerryOf(table, step, votes); break;
    }
    return {};
}

Outcome reduceByMajority(Table& table)
{
    if (table.hasCriteria)
        return invalid(table, "combine criteria first");
    majorityJudgment(table);
    return {};
}

Outcome reduceBySkating(Table& table)
{
    const auto judged = judgedEntries(table);
    std::vector<int> couples;
    std::vector<int> position(table.scores.entries.size(), -1);
    for (int entry = 0; entry < table.entryCount(); ++entry)
        if (judged[entry]) {
            position[entry] = static_cast<int>(couples.size());
            couples.push_back(entry);
        }
    const auto dances = table.hasCriteria ? table.scores.criteria.size() : 1;
    SkatingMarks marks(dances, std::vector<std::vector<int>>(couples.size()));
    std::vector<bool> judging(table.scores.judges.size());
    for (const auto& sheet : table.sheets)
        for (std::size_t dance = 0; dance < dances; ++dance) {
            if (!sheet.marks[dance])
                continue;
            const auto place = halfPlaces(*sheet.marks[dance]);
            if (!place)
                return invalid(table,
                               std::string("not a place: ").append(sheet.marks[dance]->toString()));
            marks[dance][position[sheet.entry]].push_back(*place);
            judging[sheet.judge] = true;
        }
    const auto result =
        skatingResult(marks, static_cast<int>(std::count(judging.begin(), judging.end(), true)));
    table.details.partPlaces.resize(table.scores.entries.size());
    table.details.decidingRule.resize(table.scores.entries.size());
    for (std::size_t i = 0; i < couples.size(); ++i) {
        table.details.partPlaces[couples[i]] = result.dancePlaces[i];
        table.details.decidingRule[couples[i]] = result.decidingRule[i];
    }
    setValues(table, [&](int entry) { return result.finalPlaces[position[entry]]; });
    table.hasCriteria = false;
    table.lowerIsBetter = true;
    return {};
}

} // namespace juri::scoring
