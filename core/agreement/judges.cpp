#include "agreement/judges.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace juri::agreement {
namespace {

/// A judge's marks and the others' means, entry by entry.
struct Against {
    std::vector<double> own;
    std::vector<double> others;
};

std::vector<Against> againstOthers(const Panel& panel)
{
    std::vector<std::vector<Rating>> byEntry(static_cast<std::size_t>(panel.entries));
    for (const auto& rating : panel.ratings)
        byEntry[rating.entry].push_back(rating);
    std::vector<Against> against(static_cast<std::size_t>(panel.judges));
    for (auto& ratings : byEntry) {
        std::sort(ratings.begin(), ratings.end(),
                  [](const auto& a, const auto& b) { return a.judge < b.judge; });
        for (const auto& mine : ratings) {
            double sum = 0;
            int others = 0;
            for (const auto& other : ratings)
                if (other.judge != mine.judge) {
                    sum += other.score;
                    ++others;
                }
            if (others == 0)
                continue;
            against[mine.judge].own.push_back(mine.score);
            against[mine.judge].others.push_back(sum / others);
        }
    }
    return against;
}

std::optional<double> tauB(const std::vector<double>& a, const std::vector<double>& b)
{
    double balance = 0, untiedA = 0, untiedB = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const int signA = (a[i] > a[j]) - (a[i] < a[j]);
            const int signB = (b[i] > b[j]) - (b[i] < b[j]);
            balance += signA * signB;
            untiedA += signA != 0;
            untiedB += signB != 0;
        }
    if (untiedA <= 0 || untiedB <= 0)
        return std::nullopt;
    return balance / std::sqrt(untiedA * untiedB);
}

void fillAgainst(JudgeFigures& figures, const Against& against)
{
    figures.shared = static_cast<int>(against.own.size());
    if (against.own.empty())
        return;
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < against.own.size(); ++i) {
        const auto difference = against.own[i] - against.others[i];
        sum += difference;
        squares += difference * difference;
    }
    figures.bias = sum / figures.shared;
    figures.rmsd = std::sqrt(squares / figures.shared);
    figures.restCorrelation = correlation(against.own, against.others);
    figures.kendallTau = tauB(against.own, against.others);
}

double medianOf(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const auto middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

/// Every mark with the median of the others on its entry.
std::vector<Outlier> distances(const Panel& panel)
{
    std::vector<std::vector<Rating>> byEntry(static_cast<std::size_t>(panel.entries));
    for (const auto& rating : panel.ratings)
        byEntry[rating.entry].push_back(rating);
    std::vector<Outlier> all;
    for (const auto& ratings : byEntry) {
        if (ratings.size() < 3)
            continue;
        std::vector<double> marks;
        for (const auto& rating : ratings)
            marks.push_back(rating.score);
        const auto median = medianOf(marks);
        for (const auto& mine : ratings)
            all.push_back({mine.entry, mine.judge, mine.score, median, mine.score - median, {}});
    }
    return all;
}

} // namespace

std::vector<JudgeFigures> judgeFigures(const Panel& panel)
{
    std::vector<JudgeFigures> lines(static_cast<std::size_t>(panel.judges));
    const auto scores = scoresByJudge(panel);
    const auto against = againstOthers(panel);
    for (std::size_t judge = 0; judge < lines.size(); ++judge) {
        auto& line = lines[judge];
        line.ballots = static_cast<int>(scores[judge].size());
        if (!scores[judge].empty())
            line.mean = mean(scores[judge]);
        line.sd = deviation(scores[judge]);
        line.distinct =
            static_cast<int>(std::set<double>(scores[judge].begin(), scores[judge].end()).size());
        fillAgainst(line, against[judge]);
    }
    return lines;
}

std::vector<Outlier> outliers(const Panel& panel, const OutlierLimits& limits)
{
    auto all = distances(panel);
    double squares = 0;
    for (const auto& one : all)
        squares += one.distance * one.distance;
    const auto sd = all.empty() ? 0 : std::sqrt(squares / static_cast<double>(all.size()));
    for (auto& one : all)
        if (sd > 0)
            one.deviations = one.distance / sd;
    std::erase_if(all, [&](const Outlier& one) {
        const bool far = limits.points > 0 && std::abs(one.distance) > limits.points;
        const bool rare = limits.deviations > 0 && one.deviations
            && std::abs(*one.deviations) > limits.deviations;
        return !far && !rare;
    });
    std::sort(all.begin(), all.end(), [](const Outlier& a, const Outlier& b) {
        if (std::abs(a.distance) != std::abs(b.distance))
            return std::abs(a.distance) > std::abs(b.distance);
        return a.entry != b.entry ? a.entry < b.entry : a.judge < b.judge;
    });
    return all;
}

} // namespace juri::agreement
