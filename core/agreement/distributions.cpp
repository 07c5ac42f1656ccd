#include "agreement/distributions.h"

#include <cmath>

namespace juri::agreement {
namespace {

constexpr int kMostTerms = 10000;
constexpr double kEpsilon = 1e-16;
constexpr double kTiny = 1e-300;

/// The lower incomplete gamma function, regularised, by its series.
double gammaSeries(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (int i = 1; i < kMostTerms; ++i) {
        term *= x / (a + i);
        sum += term;
        if (term < sum * kEpsilon)
            break;
    }
    return sum * std::exp(-x + a * std::log(x) - std::lgamma(a));
}

/// The upper one, by Lentz's continued fraction.
double gammaFraction(double a, double x)
{
    double b = x + 1 - a;
    double c = 1 / kTiny;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < kMostTerms; ++i) {
        const double an = -i * (i - a);
        b += 2;
        d = an * d + b;
        d = 1 / (std::abs(d) < kTiny ? kTiny : d);
        c = b + an / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        h *= d * c;
        if (std::abs(d * c - 1) < kEpsilon)
            break;
    }
    return std::exp(-x + a * std::log(x) - std::lgamma(a)) * h;
}

double betaFraction(double a, double b, double x)
{
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < kTiny ? kTiny : d);
    double h = d;
    const auto step = [&](double term) {
        d = 1 + term * d;
        d = 1 / (std::abs(d) < kTiny ? kTiny : d);
        c = 1 + term / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        h *= d * c;
    };
    for (int m = 1; m < kMostTerms; ++m) {
        step(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
        step(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)));
        if (std::abs(d * c - 1) < kEpsilon)
            break;
    }
    return h;
}

/// The regularised incomplete beta function.
double beta(double a, double b, double x)
{
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    const auto front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b)
                                + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

double chiSquareTail(double x, double df)
{
    if (x <= 0)
        return 1;
    const auto a = df / 2;
    return x / 2 < a + 1 ? 1 - gammaSeries(a, x / 2) : gammaFraction(a, x / 2);
}

double fTail(double x, double df1, double df2)
{
    return x <= 0 ? 1 : beta(df2 / 2, df1 / 2, df2 / (df2 + df1 * x));
}

double fQuantile(double p, double df1, double df2)
{
    double low = 0, high = 1;
    while (1 - fTail(high, df1, df2) < p && high < 1e300)
        high *= 2;
    for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
        const auto middle = (low + high) / 2;
        (1 - fTail(middle, df1, df2) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace juri::agreement
