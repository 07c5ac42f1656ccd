#include "agreement/krippendorff.h"
#include "app/cli/bench/baselines.h"
#include "app/cli/bench/r_baseline.h"
#include "app/cli/bench/scoring_benchmarks.h"
#include "scoring/random.h"

#include <memory>
#include <sstream>

namespace juri::bench {
namespace {

constexpr int kCandidates = 500;
constexpr int kVoters = 40; ///< as many as L has judges
constexpr int kUnits = 1000;
constexpr int kRaters = 20;
constexpr int kValues = 10;

/// Each voter prefers one or the other of every two.
scoring::CountTable votes()
{
    scoring::Random random(1);
    scoring::CountTable preferring(kCandidates);
    for (int a = 0; a < kCandidates; ++a)
        for (int b = a + 1; b < kCandidates; ++b) {
            preferring.at(a, b) = static_cast<int>(random.below(kVoters + 1));
            preferring.at(b, a) = kVoters - preferring.at(a, b);
        }
    return preferring;
}

Prepared prepareSchulze()
{
    const auto preferring = std::make_shared<const scoring::CountTable>(votes());
    return {Pair{timed([preferring] { keep(scoring::strongestPaths(*preferring, false)); }),
                 timed([preferring] { keep(textbookPaths(*preferring)); })},
            ""};
}

/// Marks of 1 to 10, by unit, then rater.
agreement::Panel marks()
{
    scoring::Random random(1);
    agreement::Panel panel{kUnits, kRaters, {}};
    for (int unit = 0; unit < kUnits; ++unit) {
        const auto level = random.below(kValues / 2);
        for (int rater = 0; rater < kRaters; ++rater)
            panel.ratings.push_back(
                {unit, rater, static_cast<double>(1 + level + random.below(kValues / 2 + 1))});
    }
    return panel;
}

std::string csvOf(const agreement::Panel& panel)
{
    std::ostringstream csv;
    for (const auto& rating : panel.ratings)
        csv << rating.score << (rating.judge + 1 == panel.judges ? '\n' : ',');
    return csv.str();
}

Prepared prepareKrippendorff()
{
    if (auto problem = RBaseline::problem("irr"); !problem.empty())
        return {std::nullopt, problem};
    const auto panel = std::make_shared<const agreement::Panel>(marks());
    const auto alpha = std::make_shared<RBaseline>(irrScript(), csvOf(*panel));
    return {Pair{timed([panel] {
                     keep(agreement::krippendorffAlpha(*panel, agreement::Metric::Interval));
                 }),
                 [alpha] { return alpha->run(); }},
            ""};
}

} // namespace

std::vector<Benchmark> pairBenchmarks()
{
    return {{"scoring/schulze", 0.5, "500 candidates, against the plain triple loop at -O2",
             prepareSchulze},
            {"scoring/krippendorff", 1.0 / 1000,
             "interval alpha of 1,000 units and 20 raters, against R's irr", prepareKrippendorff}};
}

} // namespace juri::bench
