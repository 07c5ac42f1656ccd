#include "scoring/two_way_point.h"

#include <algorithm>
#include <cmath>

namespace juri::scoring {
namespace {

constexpr int kMostSteps = 60;
constexpr double kConverged = 1e-6; ///< of the deviance: the step that wins less is the last
constexpr double kLargest = 1e6; ///< ratio; beyond, as where nothing is left over, it grows forever
constexpr double kNoise = 1e-12; ///< of rounding in a deviance, relative

/// Variance ratios to begin with, from the mean squares within each factor.
Eigen::Vector2d startingRatios(const Design& design)
{
    const auto within = [&](const Eigen::VectorXd& sums, const Eigen::VectorXd& counts) {
        const auto between = (sums.array() * sums.array() / counts.array()).sum();
        const auto freedom = design.ratings - static_cast<double>(counts.size());
        return std::max(0.0, design.squares - between) / std::max(1.0, freedom);
    };
    const auto total = design.squares / std::max(1.0, design.ratings - 1);
    const auto withinRows = within(design.rowSum, design.rowCount);
    const auto withinColumns = within(design.columnSum, design.columnCount);
    const auto residual = std::max(withinRows + withinColumns - total, 0.05 * total);
    return {std::max(total - withinRows, 0.02 * total) / residual,
            std::max(total - withinColumns, 0.02 * total) / residual};
}

/// Newton's step among the ratios that are free; those at 0 that would go below
/// stay.
Eigen::Vector2d stepFrom(const Point& point, const Eigen::Vector2d& gradient,
                         Eigen::Matrix2d information)
{
    Eigen::Vector2d step = Eigen::Vector2d::Zero();
    const auto isHeld = [&](int k) { return point.ratios()[k] <= 0 && gradient[k] >= 0; };
    const double ridge = 1e-12 * (information.trace() + 1e-300);
    information.diagonal().array() += ridge;
    if (isHeld(0) && isHeld(1))
        return step;
    if (isHeld(0) || isHeld(1)) {
        const int free = isHeld(0) ? 1 : 0;
        step[free] = -gradient[free] / information(free, free);
        return step;
    }
    step = -information.inverse() * gradient;
    return step;
}

/// The next point along a step: never below 0, halved until the deviance falls.
std::optional<Point> descend(const Design& design, bool ml, const Point& from,
                             const Eigen::Vector2d& step, int& evaluations)
{
    for (double length = 1; length > 1e-6; length /= 2) {
        Eigen::Vector2d ratios = (from.ratios() + length * step).cwiseMax(0.0).cwiseMin(kLargest);
        for (auto& ratio : ratios)
            if (ratio < kSmallestRatio)
                ratio = 0;
        Point next(design, ml, ratios);
        ++evaluations;
        if (next.deviance() <= from.deviance() + kNoise * std::abs(from.deviance()))
            return next;
    }
    return std::nullopt;
}

Effects effectsOf(int levels, const std::vector<int>& positions, const Eigen::VectorXd& sums,
                  const Eigen::VectorXd& conditional, double ratio, double residualVariance)
{
    Effects made(static_cast<std::size_t>(levels));
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        made[positions[i]] =
            Effect{ratio * sums[at], std::sqrt(std::max(0.0, residualVariance * conditional[at]))};
    }
    return made;
}

RandomFit fitOf(const Ratings& ratings, const Design& design, const Point& point, bool ml)
{
    RandomFit fit;
    fit.maximumLikelihood = ml;
    fit.residualVariance = point.residualVariance();
    fit.intercept = design.shift + point.intercept();
    fit.interceptError = std::sqrt(fit.residualVariance / point.meanInformation());
    fit.logLikelihood = -point.deviance() / 2;
    const int entry = design.entriesAreRows ? 0 : 1;
    fit.entryVariance = point.ratios()[entry] * fit.residualVariance;
    fit.judgeVariance = point.ratios()[1 - entry] * fit.residualVariance;
    const auto conditional = point.conditional();
    const auto& sums = point.levelSums();
    auto rows =
        effectsOf(design.entriesAreRows ? ratings.entries : ratings.judges, design.rowLevels,
                  sums.rows, conditional.rows, point.ratios()[0], fit.residualVariance);
    auto columns =
        effectsOf(design.entriesAreRows ? ratings.judges : ratings.entries, design.columnLevels,
                  sums.columns, conditional.columns, point.ratios()[1], fit.residualVariance);
    fit.entries = design.entriesAreRows ? std::move(rows) : columns;
    fit.judges = design.entriesAreRows ? std::move(columns) : rows;
    return fit;
}

/// All scores alike: nothing varies, and no logarithm of it is taken.
RandomFit constantFit(const Ratings& ratings, const Design& design, bool ml)
{
    RandomFit fit;
    fit.maximumLikelihood = ml;
    fit.intercept = design.shift;
    fit.entries.resize(static_cast<std::size_t>(ratings.entries));
    fit.judges.resize(static_cast<std::size_t>(ratings.judges));
    for (const auto& rating : ratings.list) {
        fit.entries[rating.entry] = Effect{0, 0.0};
        fit.judges[rating.judge] = Effect{0, 0.0};
    }
    return fit;
}

/// A factor of one level cannot vary.
Eigen::Vector2d allowed(const Design& design, Eigen::Vector2d ratios)
{
    if (design.rows() < 2)
        ratios[0] = 0;
    if (design.columns() < 2)
        ratios[1] = 0;
    return ratios;
}

} // namespace

Fitted<RandomFit> fitTwoWayRandom(const Ratings& ratings, bool maximumLikelihood)
{
    if (ratings.list.empty())
        return {std::nullopt, "no-ballots"};
    const Design design(ratings);
    if (design.squares <= 1e-18 * (1 + design.shift * design.shift) * design.ratings)
        return {constantFit(ratings, design, maximumLikelihood), ""};
    if (design.ratings <= static_cast<double>(std::max(design.rows(), design.columns())))
        return {std::nullopt, "too-few-ballots"};

    std::optional<Point> point(std::in_place, design, maximumLikelihood,
                               allowed(design, startingRatios(design)));
    int evaluations = 1;
    for (int i = 0; i < kMostSteps; ++i) {
        Eigen::Vector2d gradient;
        Eigen::Matrix2d information;
        point->differentiate(gradient, information);
        const Eigen::Vector2d step = allowed(design, stepFrom(*point, gradient, information));
        if (!step.allFinite() || step.isZero())
            break;
        auto next = descend(design, maximumLikelihood, *point, step, evaluations);
        if (!next || next->ratios() == point->ratios())
            break;
        point.emplace(*std::move(next));
        if (std::abs(gradient.dot(step)) < kConverged)
            break;
    }
    auto fit = fitOf(ratings, design, *point, maximumLikelihood);
    fit.evaluations = evaluations;
    return {std::move(fit), ""};
}

} // namespace juri::scoring
