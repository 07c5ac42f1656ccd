#include "agreement/reliability.h"

#include "agreement/distributions.h"

#include <algorithm>
#include <cmath>

namespace juri::agreement {
namespace {

using Complete = std::vector<std::vector<double>>; ///< by entry, then judge

constexpr double kNoise = 1e-13; ///< sums of squares relative to the total that are rounding

/// Mean squares of the two-way table.
struct MeanSquares {
    double entries = 0, within = 0, judges = 0, residual = 0;
    double n = 0, k = 0;
};

MeanSquares meanSquares(const Complete& table)
{
    MeanSquares ms;
    ms.n = static_cast<double>(table.size());
    ms.k = static_cast<double>(table.front().size());
    std::vector<double> entryMeans, judgeMeans(table.front().size());
    double grand = 0;
    for (const auto& row : table) {
        entryMeans.push_back(mean(row));
        grand += entryMeans.back() / ms.n;
        for (std::size_t j = 0; j < row.size(); ++j)
            judgeMeans[j] += row[j] / ms.n;
    }
    double total = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        ms.entries += ms.k * (entryMeans[i] - grand) * (entryMeans[i] - grand);
        for (std::size_t j = 0; j < judgeMeans.size(); ++j) {
            const auto rest = table[i][j] - entryMeans[i] - judgeMeans[j] + grand;
            ms.residual += rest * rest;
            total += (table[i][j] - grand) * (table[i][j] - grand);
        }
    }
    for (const auto judgeMean : judgeMeans)
        ms.judges += ms.n * (judgeMean - grand) * (judgeMean - grand);
    for (auto* sum : {&ms.entries, &ms.judges, &ms.residual})
        if (*sum < kNoise * total)
            *sum = 0;
    ms.within = (ms.judges + ms.residual) / (ms.n * (ms.k - 1));
    ms.entries /= ms.n - 1;
    ms.judges /= ms.k - 1;
    ms.residual /= (ms.n - 1) * (ms.k - 1);
    return ms;
}

Figure<Complete> usableTable(const Panel& panel, int judges = 2)
{
    if (panel.judges < judges)
        return {std::nullopt, "too-few-judges"};
    if (panel.entries < 2)
        return {std::nullopt, "too-few-entries"};
    auto table = completeTable(panel);
    if (!table)
        return {std::nullopt, "incomplete"};
    return {std::move(table), ""};
}

constexpr double kUpper = 0.975;

/// Single and average forms that have F = entries over error.
void fillByF(Icc& single, Icc& average, double value, double averageValue, double f, double df1,
             double df2, double k)
{
    const auto low = f / fQuantile(kUpper, df1, df2);
    const auto high = f * fQuantile(kUpper, df2, df1);
    const auto p = fTail(f, df1, df2);
    single = {value, f, df1, df2, p, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1)};
    average = {averageValue, f, df1, df2, p, 1 - 1 / low, 1 - 1 / high};
}

/// Absolute agreement of random judges, by Satterthwaite's degrees of freedom.
void fillAgreement(IccTable& icc, const MeanSquares& ms)
{
    const auto n = ms.n;
    const auto k = ms.k;
    const auto value = (ms.entries - ms.residual)
        / (ms.entries + (k - 1) * ms.residual + k * (ms.judges - ms.residual) / n);
    const auto f = ms.entries / ms.residual;
    const auto df1 = n - 1;
    const auto df2 = (n - 1) * (k - 1);
    const auto fj = ms.judges / ms.residual;
    const auto rest = n * (1 + (k - 1) * value) - k * value;
    const auto v = (k - 1) * (n - 1) * std::pow(k * value * fj + rest, 2)
        / ((n - 1) * std::pow(k * value * fj, 2) + rest * rest);
    const auto f1 = fQuantile(kUpper, n - 1, v);
    const auto f2 = fQuantile(kUpper, v, n - 1);
    const auto error = k * ms.judges + (k * n - k - n) * ms.residual;
    const auto low = n * (ms.entries - f1 * ms.residual) / (f1 * error + n * ms.entries);
    const auto high = n * (f2 * ms.entries - ms.residual) / (error + n * f2 * ms.entries);
    const auto p = fTail(f, df1, df2);
    const auto spearmanBrown = [&](double x) { return x * k / (1 + x * (k - 1)); };
    icc.icc2 = {value, f, df1, df2, p, low, high};
    icc.icc2k = {(ms.entries - ms.residual) / (ms.entries + (ms.judges - ms.residual) / n),
                 f,
                 df1,
                 df2,
                 p,
                 spearmanBrown(low),
                 spearmanBrown(high)};
}

double alphaOf(const Complete& table)
{
    const auto ms = meanSquares(table);
    return (ms.entries - ms.residual) / ms.entries;
}

Complete without(const Complete& table, std::size_t judge)
{
    auto rest = table;
    for (auto& row : rest)
        row.erase(row.begin() + static_cast<std::ptrdiff_t>(judge));
    return rest;
}

/// The mean of measure(judge a's marks, judge b's marks) over pairs.
template <class Measure> Figure<double> meanOverPairs(const Panel& panel, Measure measure)
{
    const auto table = usableTable(panel);
    if (!table.value)
        return {std::nullopt, table.reason};
    const auto columns = scoresByJudge([&] {
        Panel ordered{panel.entries, panel.judges, {}};
        for (int i = 0; i < panel.entries; ++i)
            for (int j = 0; j < panel.judges; ++j)
                ordered.ratings.push_back({i, j, (*table.value)[i][j]});
        return ordered;
    }());
    double sum = 0;
    int pairs = 0;
    for (std::size_t a = 0; a < columns.size(); ++a)
        for (std::size_t b = 0; b < a; ++b, ++pairs) {
            const std::optional<double> one = measure(columns[a], columns[b]);
            if (!one)
                return {std::nullopt, "no-variation"};
            sum += *one;
        }
    return {sum / pairs, ""};
}

} // namespace

Figure<IccTable> intraclassCorrelations(const Panel& panel)
{
    const auto table = usableTable(panel);
    if (!table.value)
        return {std::nullopt, table.reason};
    const auto ms = meanSquares(*table.value);
    if (!(ms.entries > 0) || !(ms.within > 0) || !(ms.residual > 0))
        return {std::nullopt, "no-variation"};
    IccTable icc;
    const auto n = ms.n;
    const auto k = ms.k;
    fillByF(icc.icc1, icc.icc1k, (ms.entries - ms.within) / (ms.entries + (k - 1) * ms.within),
            (ms.entries - ms.within) / ms.entries, ms.entries / ms.within, n - 1, n * (k - 1), k);
    fillByF(icc.icc3, icc.icc3k, (ms.entries - ms.residual) / (ms.entries + (k - 1) * ms.residual),
            (ms.entries - ms.residual) / ms.entries, ms.entries / ms.residual, n - 1,
            (n - 1) * (k - 1), k);
    fillAgreement(icc, ms);
    return {icc, ""};
}

Figure<KendallW> kendallW(const Panel& panel)
{
    const auto table = usableTable(panel);
    if (!table.value)
        return {std::nullopt, table.reason};
    const auto n = static_cast<double>(panel.entries);
    const auto m = static_cast<double>(panel.judges);
    std::vector<double> sums(table.value->size());
    double squaresOfRanks = 0; // ties make it smaller: 12 x the lack is sum (t^3 - t)
    for (int j = 0; j < panel.judges; ++j) {
        std::vector<double> column;
        for (const auto& row : *table.value)
            column.push_back(row[j]);
        const auto ranks = averageRanks(column);
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            sums[i] += ranks[i];
            squaresOfRanks += ranks[i] * ranks[i];
        }
    }
    double spread = 0;
    for (const auto sum : sums)
        spread += (sum - m * (n + 1) / 2) * (sum - m * (n + 1) / 2);
    const auto ties = 12 * (m * n * (n + 1) * (2 * n + 1) / 6 - squaresOfRanks);
    const auto divisor = m * m * (n * n * n - n) - m * ties;
    if (divisor < 0.5)
        return {std::nullopt, "no-variation"};
    KendallW result;
    result.w = 12 * spread / divisor;
    result.uncorrected = 12 * spread / (m * m * (n * n * n - n));
    result.chiSquare = m * (n - 1) * result.w;
    result.df = panel.entries - 1;
    result.p = chiSquareTail(result.chiSquare, result.df);
    return {result, ""};
}

Figure<double> cronbachAlpha(const Panel& panel)
{
    const auto table = usableTable(panel);
    if (!table.value)
        return {std::nullopt, table.reason};
    if (!(meanSquares(*table.value).entries > 0))
        return {std::nullopt, "no-variation"};
    return {alphaOf(*table.value), ""};
}

std::vector<Figure<double>> alphaIfDropped(const Panel& panel)
{
    const auto judges = static_cast<std::size_t>(std::max(panel.judges, 0));
    const auto table = usableTable(panel, 3);
    std::vector<Figure<double>> figures(judges, {std::nullopt, table.reason});
    for (std::size_t judge = 0; table.value && judge < judges; ++judge) {
        const auto rest = without(*table.value, judge);
        figures[judge] = meanSquares(rest).entries > 0
            ? Figure<double>{alphaOf(rest), ""}
            : Figure<double>{std::nullopt, "no-variation"};
    }
    return figures;
}

Figure<double> meanPairwisePearson(const Panel& panel)
{
    return meanOverPairs(panel, correlation);
}

Figure<double> meanPairwiseSpearman(const Panel& panel)
{
    return meanOverPairs(panel, [](const std::vector<double>& a, const std::vector<double>& b) {
        return correlation(averageRanks(a), averageRanks(b));
    });
}

} // namespace juri::agreement
