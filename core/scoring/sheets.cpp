#include "scoring/sheets.h"

#include "scoring/radix_sort.h"

#include <algorithm>

namespace juri::scoring {
namespace {

bool isBefore(const Sheet& a, const Sheet& b)
{
    return a.entry != b.entry ? a.entry < b.entry : a.judge < b.judge;
}

bool isMissingRequired(const Scores& scores, const Sheet& sheet)
{
    for (std::size_t c = 0; c < scores.criteria.size(); ++c) {
        const auto& criterion = scores.criteria[c];
        if (criterion.required && !criterion.informationOnly && !sheet.marks[c])
            return true;
    }
    return false;
}

bool isBlank(const Scores& scores, const Sheet& sheet)
{
    for (std::size_t c = 0; c < scores.criteria.size(); ++c)
        if (!scores.criteria[c].informationOnly && sheet.marks[c])
            return false;
    return true;
}

void fillMissing(Table& table, Sheet& sheet)
{
    for (std::size_t c = 0; c < sheet.marks.size(); ++c) {
        const auto& criterion = table.scores.criteria[c];
        if (sheet.marks[c] || !criterion.required || criterion.informationOnly)
            continue;
        sheet.marks[c] = Value::of(criterion.scale.min);
        note(table, {-1, Action::Filled, sheet.judge, static_cast<int>(c), {}, sheet.marks[c], {}},
             sheet.entry);
    }
}

/// Whether the ballot counts; its gaps are filled if the rule says so.
bool admit(Table& table, Sheet& sheet)
{
    if (isBlank(table.scores, sheet))
        return false;
    if (!isMissingRequired(table.scores, sheet))
        return true;
    switch (table.rule.incomplete) {
    case Incomplete::DropBallot: return false;
    case Incomplete::KeepMarks: return true;
    case Incomplete::CountAsMinimum: fillMissing(table, sheet); return true;
    case Incomplete::ExcludeEntry: table.unranked[sheet.entry] = "incomplete"; return false;
    }
    return false;
}

void noteMarks(Table& table, const Sheet& sheet, bool counts)
{
    if (!table.trace || table.trace->entry != sheet.entry)
        return;
    for (std::size_t c = 0; c < sheet.marks.size(); ++c)
        if (sheet.marks[c])
            note(table,
                 {-1,
                  counts ? Action::Mark : Action::NotCounted,
                  sheet.judge,
                  static_cast<int>(c),
                  {},
                  sheet.marks[c],
                  {}},
                 sheet.entry);
}

void emptyInformation(const Scores& scores, Sheet& sheet)
{
    for (std::size_t c = 0; c < sheet.marks.size(); ++c)
        if (scores.criteria[c].informationOnly)
            sheet.marks[c].reset();
}

/// Whether two ballots are of one judge for one entry.
bool hasTwice(const std::vector<BallotMarks>& ballots)
{
    const auto key = [](const BallotMarks& ballot) {
        return std::uint64_t{static_cast<std::uint32_t>(ballot.entry)} << 32
            | static_cast<std::uint32_t>(ballot.judge);
    };
    const auto isNotAfter = [&](const auto& a, const auto& b) { return key(a) >= key(b); };
    if (std::adjacent_find(ballots.begin(), ballots.end(), isNotAfter) == ballots.end())
        return false;
    std::vector<Keyed> keys, spare;
    keys.reserve(ballots.size());
    for (const auto& ballot : ballots)
        keys.push_back({key(ballot)});
    radixSort(keys, spare);
    return std::adjacent_find(keys.begin(), keys.end(),
                              [](const auto& a, const auto& b) { return a.key == b.key; })
        != keys.end();
}

void excludeByFacts(Table& table)
{
    for (int entry = 0; entry < table.entryCount(); ++entry)
        if (factsOf(table.scores, entry).disqualified)
            table.unranked[entry] = "disqualified";
}

} // namespace

const EntryFacts& factsOf(const Scores& scores, int entry)
{
    static const EntryFacts none;
    return static_cast<std::size_t>(entry) < scores.facts.size() ? scores.facts[entry] : none;
}

Outcome checkScores(const Scores& scores)
{
    const auto bad = [](const char* what) { return Error{ErrorCode::Internal, "scores", what}; };
    const auto entries = static_cast<int>(scores.entries.size());
    const auto judges = static_cast<int>(scores.judges.size());
    for (const auto& ballot : scores.ballots) {
        if (ballot.entry < 0 || ballot.entry >= entries || ballot.judge < 0
            || ballot.judge >= judges)
            return bad("a ballot's position is out of range");
        if (ballot.marks.size() != scores.criteria.size())
            return bad("a ballot's marks do not fit the criteria");
    }
    if (hasTwice(scores.ballots))
        return bad("two ballots of one judge for one entry");
    for (const auto& deduction : scores.deductions)
        if (deduction.entry < 0 || deduction.entry >= entries)
            return bad("a deduction's position is out of range");
    for (const auto& stage : scores.earlier)
        if (stage.values.size() != scores.entries.size())
            return bad("an earlier stage's values do not fit the entries");
    for (const int chair : scores.chairs)
        if (chair < 0 || chair >= judges)
            return bad("a chair's position is out of range");
    for (const auto& order : scores.chairOrders)
        if (order.size() != scores.entries.size())
            return bad("a chair's order does not fit the entries");
    return {};
}

Sheet sheetOf(const BallotMarks& ballot)
{
    Sheet sheet{ballot.entry, ballot.judge, {}};
    sheet.marks.reserve(ballot.marks.size());
    for (const auto& mark : ballot.marks)
        sheet.marks.push_back(mark ? Mark(Value::of(*mark)) : std::nullopt);
    return sheet;
}

void sortSheets(Sheets& sheets)
{
    if (!std::is_sorted(sheets.begin(), sheets.end(), isBefore))
        std::sort(sheets.begin(), sheets.end(), isBefore);
}

Sheets sheetsOf(const Scores& scores)
{
    Sheets sheets;
    sheets.reserve(scores.ballots.size());
    for (const auto& ballot : scores.ballots)
        sheets.push_back(sheetOf(ballot));
    sortSheets(sheets);
    return sheets;
}

Table startTable(const Rule& rule, const Scores& scores, Sheets sheets, Trace* trace)
{
    Table table{.rule = rule, .scores = scores};
    table.trace = trace;
    table.lowerIsBetter = rule.lowerIsBetter;
    table.unranked.resize(scores.entries.size());
    table.ballots.resize(scores.entries.size());
    for (auto& given : sheets) {
        auto sheet = given;
        const bool counts = admit(table, sheet);
        noteMarks(table, sheet, counts);
        if (!counts)
            continue;
        table.marks.push_back(std::move(given));
        emptyInformation(scores, sheet);
        ++table.ballots[sheet.entry];
        table.sheets.push_back(std::move(sheet));
    }
    excludeByFacts(table);
    std::erase_if(table.sheets, [&](const Sheet& s) { return !table.unranked[s.entry].empty(); });
    return table;
}

std::vector<Value> weightsOf(const Scores& scores)
{
    std::vector<Value> weights;
    bool anyWeight = false;
    for (const auto& criterion : scores.criteria) {
        weights.push_back(criterion.informationOnly ? Value{} : Value::of(criterion.weight));
        anyWeight = anyWeight || !weights.back().isZero();
    }
    if (!anyWeight)
        for (std::size_t c = 0; c < weights.size(); ++c)
            weights[c] = Value::of(scores.criteria[c].informationOnly ? 0 : 1);
    return weights;
}

int criterionIndex(const Scores& scores, const std::string& id)
{
    const auto found = std::find_if(scores.criteria.begin(), scores.criteria.end(),
                                    [&](const auto& c) { return c.id.text() == id; });
    return found == scores.criteria.end() ? -1 : static_cast<int>(found - scores.criteria.begin());
}

std::vector<Rows> rowsByEntry(const Sheets& sheets, int entries)
{
    std::vector<Rows> rows(static_cast<std::size_t>(entries), Rows{0, 0});
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto& mine = rows[sheets[i].entry];
        if (mine.last == 0)
            mine.first = i;
        mine.last = i + 1;
    }
    return rows;
}

std::vector<Value> columnOf(const Sheets& sheets, Rows rows, std::size_t column)
{
    std::vector<Value> values;
    for (auto row = rows.first; row < rows.last; ++row)
        if (const auto& mark = sheets[row].marks[column])
            values.push_back(*mark);
    return values;
}

void note(Table& table, const TraceLine& line, int entry)
{
    if (table.trace && table.trace->entry == entry)
        table.trace->lines.push_back(line);
}

} // namespace juri::scoring
