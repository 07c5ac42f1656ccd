#include "app/cli/bench/baselines.h"
#include "app/cli/bench/insteval.h"
#include "app/cli/bench/r_baseline.h"
#include "app/cli/bench/scoring_benchmarks.h"
#include "app/cli/bench/workload.h"

#include <memory>
#include <sstream>

namespace juri::bench {
namespace {

constexpr double kFrame = 0.016; ///< seconds: what a window has for one picture

using SharedRatings = std::shared_ptr<const scoring::Ratings>;

SharedRatings shared(scoring::Ratings ratings)
{
    return std::make_shared<const scoring::Ratings>(std::move(ratings));
}

std::string csvOf(const scoring::Ratings& ratings)
{
    std::ostringstream csv;
    csv.precision(12);
    csv << "entry,judge,score\n";
    for (const auto& rating : ratings.list)
        csv << rating.entry << ',' << rating.judge << ',' << rating.score << '\n';
    return csv.str();
}

Sample lme4(const scoring::Ratings& ratings)
{
    const auto fit = std::make_shared<RBaseline>(lme4Script(), csvOf(ratings));
    return [fit] { return fit->run(); };
}

/// The fit, and every entry's ledger.
void fitEvent(const scoring::Ratings& ratings)
{
    const auto fitted = scoring::fitTwoWayRandom(ratings);
    if (fitted.fit)
        keep(scoring::ledgersOf(*fitted.fit, ratings));
}

SharedRatings event(const Shape& shape)
{
    return shared(totalsOf(makeScores(shape, 1)));
}

Sample fitEvents()
{
    return timed([w = event(kWinner), l = event(kLarge)] {
        fitEvent(*w);
        fitEvent(*l);
    });
}

Prepared prepareRandom()
{
    auto ratings = readInstEval();
    if (!ratings)
        return {std::nullopt, "JURI_REFERENCE names no folder with data/insteval.csv"};
    if (auto problem = RBaseline::problem("lme4"); !problem.empty())
        return {std::nullopt, problem};
    const auto data = shared(*std::move(ratings));
    return {Pair{timed([data] { keep(scoring::fitTwoWayRandom(*data)); }), lme4(*data)}, ""};
}

Prepared prepareRandomEvent()
{
    if (auto problem = RBaseline::problem("lme4"); !problem.empty())
        return {std::nullopt, problem};
    const auto both = [w = lme4(*event(kWinner)), l = lme4(*event(kLarge))] { return w() + l(); };
    return {Pair{fitEvents(), both}, ""};
}

Prepared prepareRandomFrame()
{
    return {Pair{timed([l = event(kLarge)] { fitEvent(*l); }), [] { return kFrame; }}, ""};
}

Prepared prepareFixed()
{
    const auto ratings = event(kNational);
    return {Pair{timed([ratings] { keep(scoring::fitTwoWayFixed(*ratings, false)); }),
                 timed([ratings] { keep(passOver(*ratings)); })},
            ""};
}

} // namespace

std::vector<Benchmark> modelBenchmarks()
{
    return {{"scoring/random-effects", 1.0 / 25, "InstEval (73,421 ratings), REML, against lme4",
             prepareRandom},
            {"scoring/random-effects-event", 1.0 / 500, "W and L, fit and ledger, against lme4",
             prepareRandomEvent},
            {"scoring/random-effects-event/frame", 1, "L, fit and ledger, against a 16 ms frame",
             prepareRandomFrame},
            {"scoring/fixed-effects", 15,
             "two-way least squares of N without errors, against one pass over its ballots",
             prepareFixed}};
}

} // namespace juri::bench
