#include "scoring/bradley_terry.h"

#include <Eigen/Dense>
#include <cmath>

namespace juri::scoring {
namespace {

constexpr int kMostIterations = 200;
constexpr double kConverged = 1e-12;

/// Whether everyone reaches everyone along wins.
bool isStronglyConnected(const WinTable& wins)
{
    const auto reaches = [&](bool backwards) {
        std::vector<std::size_t> queue{0};
        std::vector<bool> seen(wins.size());
        seen[0] = true;
        for (std::size_t next = 0; next < queue.size(); ++next)
            for (std::size_t to = 0; to < wins.size(); ++to)
                if (!seen[to] && (backwards ? wins[to][queue[next]] : wins[queue[next]][to]) > 0) {
                    seen[to] = true;
                    queue.push_back(to);
                }
        return queue.size() == wins.size();
    };
    return reaches(false) && reaches(true);
}

/// log(1 + e^x) without overflow.
double softplus(double x)
{
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

class Fit {
public:
    Fit(const WinTable& wins, double priorSd)
        : m_wins(wins)
        , m_size(static_cast<Eigen::Index>(wins.size()))
        , m_precision(priorSd > 0 ? 1 / (priorSd * priorSd) : 0)
        , m_ability(Eigen::VectorXd::Zero(m_size))
    {
    }

    BradleyTerryFit run()
    {
        BradleyTerryFit fit;
        double value = objective(m_ability);
        for (; fit.iterations < kMostIterations; ++fit.iterations) {
            const auto step = newtonStep();
            const auto change = advance(step, value);
            if (change < kConverged)
                break;
        }
        fit.logLikelihood = logLikelihood(m_ability);
        fit.ability.assign(m_ability.data(), m_ability.data() + m_size);
        fillCovariance(fit);
        return fit;
    }

private:
    double win(Eigen::Index a, Eigen::Index b) const { return m_wins[a][b]; }

    double logLikelihood(const Eigen::VectorXd& ability) const
    {
        double sum = 0;
        for (Eigen::Index a = 0; a < m_size; ++a)
            for (Eigen::Index b = 0; b < m_size; ++b)
                if (win(a, b) > 0)
                    sum -= win(a, b) * softplus(ability[b] - ability[a]);
        return sum;
    }

    double objective(const Eigen::VectorXd& ability) const
    {
        return logLikelihood(ability) - m_precision * ability.squaredNorm() / 2;
    }

    /// The information matrix; 11'/n on top keeps it regular where only
    /// differences are determined.
    Eigen::MatrixXd information() const
    {
        Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(m_size, m_size);
        for (Eigen::Index a = 0; a < m_size; ++a)
            for (Eigen::Index b = 0; b < a; ++b) {
                const auto games = win(a, b) + win(b, a);
                const auto p = 1 / (1 + std::exp(m_ability[b] - m_ability[a]));
                const auto weight = games * p * (1 - p);
                matrix(a, a) += weight;
                matrix(b, b) += weight;
                matrix(a, b) -= weight;
                matrix(b, a) -= weight;
            }
        matrix.diagonal().array() += m_precision;
        matrix.array() += 1.0 / static_cast<double>(m_size);
        return matrix;
    }

    Eigen::VectorXd newtonStep() const
    {
        Eigen::VectorXd gradient = -m_precision * m_ability;
        for (Eigen::Index a = 0; a < m_size; ++a)
            for (Eigen::Index b = 0; b < m_size; ++b) {
                const auto games = win(a, b) + win(b, a);
                if (games > 0)
                    gradient[a] += win(a, b) - games / (1 + std::exp(m_ability[b] - m_ability[a]));
            }
        return information().llt().solve(gradient);
    }

    /// Goes along the step as far as the objective rises; the largest change made.
    double advance(const Eigen::VectorXd& step, double& value)
    {
        for (double length = 1; length > 1e-10; length /= 2) {
            Eigen::VectorXd next = m_ability + length * step;
            next.array() -= next.mean();
            const auto there = objective(next);
            if (there < value - 1e-13 * std::abs(value))
                continue;
            const auto change = (next - m_ability).cwiseAbs().maxCoeff();
            m_ability = next;
            value = there;
            return change;
        }
        return 0;
    }

    void fillCovariance(BradleyTerryFit& fit) const
    {
        const Eigen::MatrixXd inverse =
            information().llt().solve(Eigen::MatrixXd::Identity(m_size, m_size));
        const auto constant = 1.0 / static_cast<double>(m_size);
        fit.covariance.assign(m_wins.size(), std::vector<double>(m_wins.size()));
        for (Eigen::Index a = 0; a < m_size; ++a)
            for (Eigen::Index b = 0; b < m_size; ++b)
                fit.covariance[a][b] = inverse(a, b) - constant;
    }

    const WinTable& m_wins;
    Eigen::Index m_size;
    double m_precision;
    Eigen::VectorXd m_ability;
};

} // namespace

BradleyTerryResult bradleyTerry(const WinTable& wins, double priorSd)
{
    if (wins.empty())
        return {std::nullopt, "no-competitors"};
    if (!(priorSd > 0) && !isStronglyConnected(wins))
        return {std::nullopt, "no-finite-maximum"};
    return {Fit(wins, priorSd).run(), ""};
}

} // namespace juri::scoring
