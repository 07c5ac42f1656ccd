#pragma once

#include "scoring/linear_ties.h"
#include "scoring/placings.h"
#include "scoring/ranking.h"

#include <optional>

namespace juri::scoring {

/// rank() for rules of the common kind, on whole numbers: the same result, some
/// hundred times sooner. Nothing when the rule is of another kind, or some number
/// might not fit; then the general path has to say.
///
/// In    scores that checkScores() takes
/// Cost  one pass over the marks, and a sort by radix
std::optional<Ranking> rankLinear(const Rule& rule, const Scores& scores);

/// The rows and entries of scores; nothing where a number might not fit. The spans
/// point into its own rows.
std::optional<LinearTable> linearTable(const LinearPlan& plan, const Rule& rule,
                                       const Scores& scores);

/// An entry's result, from its rows in the table. False where a number might not fit.
bool updateEntry(const LinearPlan& plan, const Rule& rule, LinearTable& table, int entry);

/// Whether an entry has a rank.
bool isRanked(const Rule& rule, const Scores& scores, const LinearEntry& result, int entry);

/// Equal entries of a table that are next to each other in the order get it by the
/// chain: order[first] up to, not including, order[last], as entries come in Scores.
void breakTies(LinearTies& ties, Order& order, std::size_t first, std::size_t last);

/// The ranked entries, best first.
Order linearOrder(const Rule& rule, const Scores& scores, const LinearTable& table,
                  LinearTies& ties);

/// The whole result, from an order.
Ranking linearRanking(const Rule& rule, const Scores& scores, const LinearTable& table,
                      const Order& order, const LinearTies& ties);

} // namespace juri::scoring
