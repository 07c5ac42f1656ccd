#include "app/cli/bench/baselines.h"
#include "app/cli/bench/scoring_benchmarks.h"
#include "app/cli/bench/workload.h"
#include "scoring/live_ranking.h"
#include "scoring/model_intervals.h"
#include "scoring/random.h"
#include "scoring/ranking.h"

#include <memory>

namespace juri::bench {
namespace {

constexpr int kResamples = 1000;

/// Shared by the samples of a pair.
using SharedScores = std::shared_ptr<const scoring::Scores>;

SharedScores national()
{
    return std::make_shared<const scoring::Scores>(makeScores(kNational, 1));
}

Sample fullRank(SharedScores scores)
{
    return timed([scores, rule = commonRule()] { keep(scoring::rank(rule, *scores)); });
}

Prepared prepareMean()
{
    const auto scores = national();
    const auto marks = std::make_shared<const std::vector<std::int64_t>>(marksInRow(*scores));
    return {Pair{fullRank(scores), timed([marks] { keep(sumOf(*marks)); })}, ""};
}

/// One judge changes one mark by one step; the entry's new place is read.
void changeMark(scoring::LiveRanking& live, scoring::Random& random)
{
    const auto& ballots = live.scores().ballots;
    const auto ballot = ballots[random.below(ballots.size())];
    const auto criterion = static_cast<int>(random.below(ballot.marks.size()));
    const auto mark = ballot.marks[criterion].value_or(Points{});
    const auto step = Points::fromMilli(mark.milli() >= 50000 ? -1000 : 1000);
    keep(live.setMark(ballot.entry, ballot.judge, criterion, mark + step));
    if (const auto position = live.positionOf(ballot.entry))
        keep(live.placeAt(*position));
}

Prepared prepareLive()
{
    const auto scores = national();
    auto made = scoring::LiveRanking::make(commonRule(), *scores);
    if (!made)
        return {std::nullopt, made.error().detail};
    const auto live = std::make_shared<scoring::LiveRanking>(*std::move(made));
    const auto random = std::make_shared<scoring::Random>(2);
    return {Pair{timed([live, random] { changeMark(*live, *random); }), fullRank(scores)}, ""};
}

/// The panels of N overlap only in part, so its intervals come from the random model.
Prepared prepareIntervals()
{
    const auto ratings =
        std::make_shared<const scoring::Ratings>(totalsOf(makeScores(kNational, 1)));
    auto fitted = scoring::fitTwoWayRandom(*ratings);
    if (!fitted.fit)
        return {std::nullopt, fitted.reason};
    const auto fit = std::make_shared<const scoring::RandomFit>(*std::move(fitted.fit));
    const auto rankAgain = [ratings] {
        for (int i = 0; i < kResamples; ++i)
            keep(rankTotals(*ratings));
    };
    return {Pair{timed([fit] { keep(scoring::modelRankIntervals(*fit, false, kResamples)); }),
                 timed(rankAgain)},
            ""};
}

} // namespace

std::vector<Benchmark> rankBenchmarks()
{
    return {
        {"scoring/mean", 6, "a full re-rank of N, against one pass summing its marks", prepareMean},
        {"scoring/live", 1.0 / 50, "one mark changes in N, against a full re-rank", prepareLive},
        {"scoring/rank-intervals", 1.5,
         "1,000 resamples of N, against 1,000 re-ranks of ballot totals alone", prepareIntervals}};
}

} // namespace juri::bench
