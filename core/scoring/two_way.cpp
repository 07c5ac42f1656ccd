#include "scoring/two_way.h"

#include "scoring/profile.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring {
namespace {

class UnionFind {
public:
    explicit UnionFind(int size) : m_parent(static_cast<std::size_t>(size))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int root(int node)
    {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }
    void join(int a, int b) { m_parent[root(a)] = root(b); }

private:
    std::vector<int> m_parent;
};

Ratings ratingsOf(const Table& table)
{
    Ratings ratings{table.entryCount(), static_cast<int>(table.scores.judges.size()), {}};
    for (const auto& sheet : table.sheets)
        if (const auto& mark = sheet.marks.front())
            ratings.list.push_back({sheet.entry, sheet.judge, mark->toDouble()});
    return ratings;
}

std::vector<JudgeEffect> leniencies(const Effects& judges)
{
    std::vector<JudgeEffect> made;
    for (const auto& judge : judges)
        made.push_back(judge ? JudgeEffect{judge->effect, judge->standardError} : JudgeEffect{});
    return made;
}

std::vector<Mark> valuesOf(const Effects& entries, double intercept)
{
    std::vector<Mark> values;
    for (const auto& entry : entries)
        values.push_back(entry ? Value::ofModel(intercept + entry->effect) : std::nullopt);
    return values;
}

std::vector<Mark> fixedValues(Table& table, const Ratings& ratings)
{
    const auto result = fitTwoWayFixed(ratings);
    auto& model = *table.details.model;
    if (!result.fit) {
        table.details.note = result.reason;
        return std::vector<Mark>(table.scores.entries.size());
    }
    model.intercept = result.fit->intercept;
    model.residualVariance = result.fit->residualVariance;
    model.judges = leniencies(result.fit->judges);
    return valuesOf(result.fit->entries, result.fit->intercept);
}

std::vector<Mark> randomValues(Table& table, const ReduceJudges& step, const Ratings& ratings)
{
    const auto result = fitTwoWayRandom(ratings, step.maximumLikelihood);
    auto& model = *table.details.model;
    if (!result.fit) {
        table.details.note = result.reason;
        return std::vector<Mark>(table.scores.entries.size());
    }
    const auto& fit = *result.fit;
    model.intercept = fit.intercept;
    model.competitorVariance = fit.entryVariance;
    model.judgeVariance = fit.judgeVariance;
    model.residualVariance = fit.residualVariance;
    if (fit.evaluations > 0)
        model.logLikelihood = fit.logLikelihood;
    model.judges = leniencies(fit.judges);
    if (fit.entryVariance <= 0)
        table.details.note = "not-distinguishable";
    return valuesOf(fit.entries, fit.intercept);
}

void noteLeniency(Table& table)
{
    for (const auto& sheet : table.sheets) {
        const auto& judges = table.details.model->judges;
        if (static_cast<std::size_t>(sheet.judge) >= judges.size() || !sheet.marks.front()
            || !judges[sheet.judge].leniency)
            continue;
        const auto leniency = Value::ofModel(*judges[sheet.judge].leniency);
        note(table,
             {table.step, Action::Adjusted, sheet.judge, -1, sheet.marks.front(),
              *sheet.marks.front() - *leniency, leniency},
             sheet.entry);
    }
}

bool hasLedger(const RandomFit& fit, int entry)
{
    return entry >= 0 && static_cast<std::size_t>(entry) < fit.entries.size() && fit.entries[entry]
        && fit.entryVariance > 0;
}

/// From the ratings of one entry.
Ledger ledgerFrom(const RandomFit& fit, std::vector<Rating> own)
{
    const auto byJudge = [](const Rating& a, const Rating& b) { return a.judge < b.judge; };
    if (!std::is_sorted(own.begin(), own.end(), byJudge))
        std::stable_sort(own.begin(), own.end(), byJudge);
    Ledger ledger;
    ledger.intercept = fit.intercept;
    ledger.ballots.reserve(own.size());
    double sum = 0;
    for (const auto& rating : own) {
        const auto leniency = fit.judges[rating.judge]->effect;
        ledger.ballots.push_back({rating.judge, rating.score, leniency, rating.score - leniency});
        sum += ledger.ballots.back().counted - fit.intercept;
    }
    ledger.divisor =
        static_cast<double>(ledger.ballots.size()) + fit.residualVariance / fit.entryVariance;
    ledger.value = fit.intercept + sum / ledger.divisor;
    return ledger;
}

} // namespace

Components componentsOf(const Ratings& ratings)
{
    UnionFind nodes(ratings.entries + ratings.judges);
    std::vector<bool> rated(static_cast<std::size_t>(ratings.entries + ratings.judges));
    for (const auto& rating : ratings.list) {
        nodes.join(rating.entry, ratings.entries + rating.judge);
        rated[rating.entry] = rated[ratings.entries + rating.judge] = true;
    }
    Components parts;
    std::vector<int> number(rated.size(), -1);
    for (std::size_t node = 0; node < rated.size(); ++node) {
        auto& part = number[nodes.root(static_cast<int>(node))];
        if (rated[node] && part < 0)
            part = parts.count++;
        (static_cast<int>(node) < ratings.entries ? parts.ofEntry : parts.ofJudge)
            .push_back(rated[node] ? part : -1);
    }
    return parts;
}

std::optional<Ledger> ledgerOf(const RandomFit& fit, const Ratings& ratings, int entry)
{
    std::vector<Rating> own;
    for (const auto& rating : ratings.list)
        if (rating.entry == entry)
            own.push_back(rating);
    return hasLedger(fit, entry) ? std::optional(ledgerFrom(fit, std::move(own))) : std::nullopt;
}

std::vector<std::optional<Ledger>> ledgersOf(const RandomFit& fit, const Ratings& ratings)
{
    std::vector<std::vector<Rating>> own(static_cast<std::size_t>(ratings.entries));
    for (const auto& rating : ratings.list)
        own[rating.entry].push_back(rating);
    std::vector<std::optional<Ledger>> ledgers(own.size());
    for (int entry = 0; entry < ratings.entries; ++entry)
        if (hasLedger(fit, entry))
            ledgers[entry] = ledgerFrom(fit, std::move(own[entry]));
    return ledgers;
}

Outcome reduceByModel(Table& table, const ReduceJudges& step)
{
    if (table.hasCriteria)
        return Error{ErrorCode::RuleInvalid, "",
                     "steps[" + std::to_string(table.step) + "]: combine criteria first"};
    const auto ratings = ratingsOf(table);
    table.details.model = ModelFigures{};
    table.details.model->components = componentsOf(ratings).count;
    const auto values = step.by == JudgesBy::TwoWayFixed ? fixedValues(table, ratings)
                                                         : randomValues(table, step, ratings);
    noteLeniency(table);
    Sheets reduced;
    for (int entry = 0; entry < table.entryCount(); ++entry)
        if (values[entry]) {
            reduced.push_back({entry, -1, {values[entry]}});
            note(table, {table.step, Action::Combined, -1, -1, {}, values[entry], {}}, entry);
        }
    table.sheets = std::move(reduced);
    return {};
}

} // namespace juri::scoring
