#pragma once

namespace juri::agreement {

/// P(X > x) for chi-square with df degrees of freedom.
double chiSquareTail(double x, double df);

/// P(X > x) for F with df1 and df2 degrees of freedom.
double fTail(double x, double df1, double df2);

/// The x with P(X <= x) = p for F; 0 < p < 1.
double fQuantile(double p, double df1, double df2);

} // namespace juri::agreement
