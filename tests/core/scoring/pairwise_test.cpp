#include "scoring/pairwise.h"

#include "any_case.h"
#include "catch.h"
#include "law.h"

#include <algorithm>

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

/// Votes of so many judges at most, by pairs.
CountTable anyVotes(int most)
{
    CountTable votes(1 + below(9));
    for (int a = 0; a < votes.size(); ++a)
        for (int b = 0; b < votes.size(); ++b)
            if (a != b)
                votes.at(a, b) = below(most + 1);
    return votes;
}

/// A path's weakest link, over every path from one to another without a circle.
int strongest(const CountTable& links, int from, int to, std::vector<bool>& passed)
{
    int best = links.at(from, to);
    passed[from] = true;
    for (int by = 0; by < links.size(); ++by)
        if (!passed[by] && by != to && links.at(from, by) > best)
            best = std::max(best, std::min(links.at(from, by), strongest(links, by, to, passed)));
    passed[from] = false;
    return best;
}

CountTable linksOf(const CountTable& votes, bool margins)
{
    CountTable links(votes.size());
    for (int a = 0; a < votes.size(); ++a)
        for (int b = 0; b < votes.size(); ++b)
            if (const int margin = votes.at(a, b) - votes.at(b, a); margin > 0)
                links.at(a, b) = margins ? margin : votes.at(a, b);
    return links;
}

CountTable times(const CountTable& counts, int factor)
{
    auto made = counts;
    for (int a = 0; a < made.size(); ++a)
        for (int b = 0; b < made.size(); ++b)
            made.at(a, b) *= factor;
    return made;
}

} // namespace

TEST_CASE("schulze: the strongest of all paths", "[scoring][property]")
{
    CHECK(law::holds("as found by trying them", [] {
        const auto votes = anyVotes(7);
        const bool margins = oneIn(2);
        const auto links = linksOf(votes, margins);
        const auto paths = strongestPaths(votes, margins);
        std::vector<bool> passed(static_cast<std::size_t>(votes.size()));
        for (int a = 0; a < votes.size(); ++a)
            for (int b = 0; b < votes.size(); ++b)
                RC_ASSERT(paths.at(a, b) == (a == b ? 0 : strongest(links, a, b, passed)));
    }));
}

TEST_CASE("schulze: wider numbers find the same paths", "[scoring][property]")
{
    CHECK(law::holds("8, 16 and 32 bits", [] {
        const auto votes = anyVotes(255);
        const bool margins = oneIn(2);
        const auto paths = strongestPaths(votes, margins);
        for (const int factor : {2, 128, 129, 100000})
            RC_ASSERT(strongestPaths(times(votes, factor), margins) == times(paths, factor));
    }));
}
