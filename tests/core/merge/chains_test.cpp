#include "merge/chains.h"

#include "catch.h"
#include "records.h"

using namespace juri;
using record::Kind;
using record::Record;

namespace {

Record next(const Record& before, const char* mark, std::uint8_t writer = 1)
{
    auto header = before.header;
    header.sequence += 1;
    header.previous = before.id;
    header.parents = {before.id};
    header.writer = builders::writer(writer);
    return makeRecord(header, record::encode(builders::ballot(mark)), builders::key(2));
}

Record first(const char* mark)
{
    return builders::record(builders::key(1), builders::key(2), Kind::Score, "ballot/final/c/j",
                            record::encode(builders::ballot(mark)));
}

merge::Evidence evidence(const std::vector<Record>& records)
{
    std::vector<const Record*> pointers;
    for (const auto& record : records)
        pointers.push_back(&record);
    return merge::chainEvidence(pointers);
}

} // namespace

TEST_CASE("chains: a whole chain shows nothing", "[merge]")
{
    const auto a = first("7");
    const auto b = next(a, "8");
    CHECK(evidence({a, b}) == merge::Evidence{});
    CHECK(evidence({}) == merge::Evidence{});
}

TEST_CASE("chains: a link that is not here is missing", "[merge][fault-13]")
{
    const auto a = first("7");
    const auto b = next(a, "8");
    const auto c = next(b, "9");
    CHECK(evidence({a, c}).missing == std::vector<merge::Evidence::Missing>{{b.id, c.id}});
    CHECK(evidence({a, c}).forks.empty());
}

TEST_CASE("chains: one file used in two places is a fork", "[merge][fault-4]")
{
    const auto a = first("7");
    const auto here = next(a, "8");
    const auto there = next(a, "9");
    const auto [low, high] = std::minmax(here.id, there.id);
    CHECK(evidence({a, here, there}).forks == std::vector<merge::Evidence::Fork>{{low, high}});
    CHECK(evidence({a, here, there}).missing.empty());
}
