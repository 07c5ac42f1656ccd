#include "catch.h"
#include "document/state.h"
#include "reading.h"
#include "record/registers.h"
#include "world.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using namespace histories;

namespace {

/// The contents that stand, of a ballot in conflict.
std::vector<RecordId> standing(const Document& document, const model::BallotKey& key)
{
    const auto found = derivedOf(document).at(record::ballotRegister(key));
    return found.ballot->versions;
}

bool wasChosenBefore(const Document& document, const model::BallotKey& key)
{
    const auto records = need(document.state().file.recordsOf(record::ballotRegister(key)));
    return std::ranges::any_of(
        records, [](const auto& record) { return record.header.kind == record::Kind::Resolve; });
}

/// Both laptops of each judge bring what they have, so that there is much to choose.
void gather(World& world, std::size_t desk)
{
    for (std::size_t laptop = A1; laptop < kPlaces; ++laptop)
        histories::take(world.at(desk), {world.fileOf(laptop)});
}

} // namespace

TEST_CASE("histories: a choice leaves one version that stood, and can be taken back (I9)",
          "[histories][law]")
{
    CHECK(law::holds("choice", [] {
        World world;
        for (const int step : *steps())
            world.take(step);
        gather(world, Desk1);
        auto& desk = world.at(Desk1);
        const auto open = need(conflicts(desk));
        RC_CLASSIFY(!open.empty());
        for (const auto& conflict : open) {
            const auto before = standing(desk, conflict.key);
            const bool first = !wasChosenBefore(desk, conflict.key);
            const auto chosen = *rc::gen::elementOf(conflict.versions);
            need(resolve(desk, conflict.key, chosen.record, "r"));
            const auto after = standing(desk, conflict.key);
            RC_ASSERT(after == std::vector{chosen.record});
            RC_ASSERT(std::ranges::includes(before, after));

            need(resolve(desk, conflict.key, std::nullopt, "r"));
            const auto again = standing(desk, conflict.key);
            RC_ASSERT(std::ranges::includes(again, before));
            if (first)
                RC_ASSERT(again == before);
        }
    }));
}
