#include "catch.h"
#include "document/history.h"
#include "document/replacing.h"
#include "document/standing.h"
#include "document/state.h"
#include "document/verify.h"
#include "reading.h"
#include "record/registers.h"
#include "world.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

using namespace juri;
using namespace juri::document;
using namespace histories;

namespace {

/// Heads of registers are missing only where none of their records counts.
bool everyRegisterHasAHead(const Document& document)
{
    const auto& derived = document.state().derived;
    std::set<std::string> counting;
    for (const auto& [id, record] : recordsOf(document)) {
        if (!derived.visibility.unseen(record))
            counting.insert(record.header.registerName);
    }
    if (!derived.locks.empty())
        return true; // of what came too late nothing counts either
    return std::ranges::all_of(counting, [&](const std::string& name) {
        const auto found = derived.registers.find(name);
        return found != derived.registers.end() && !found->second.heads.empty();
    });
}

bool isRefusedBySqlite(const std::string& path, const std::string& statement)
{
    try {
        SQLite::Database(path, SQLite::OPEN_READWRITE).exec(statement);
    } catch (const SQLite::Exception&) {
        return true;
    }
    return false;
}

/// As the file holds it: nothing of registers that say nothing.
std::map<std::string, model::RegisterState> openRegisters(const Document& document)
{
    auto registers = document.state().derived.registers;
    std::erase_if(registers,
                  [](const auto& entry) { return entry.second == model::RegisterState(); });
    return registers;
}

std::map<std::string, model::RegisterState> ballotRegisters(const Document& document)
{
    auto registers = derivedOf(document);
    std::erase_if(registers, [](const auto& entry) { return !entry.first.starts_with("ballot/"); });
    return registers;
}

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

/// The laptops bring what they have, so that there is much to choose.
void gather(World& world, std::size_t desk)
{
    for (std::size_t laptop = A1; laptop < kPlaces; ++laptop) {
        if (world.wasUsed(laptop))
            histories::take(world.at(desk), {world.fileOf(laptop)});
    }
}

/// What is there before a step is there after it, byte for byte.
void takeGrowing(World& world, int step)
{
    const auto place = World::placeOf(step);
    if (!isDesk(place))
        return world.take(step); // a laptop may be put back to an older copy
    const auto before = recordsOf(world.at(place));
    world.take(step);
    RC_ASSERT(holdAll(recordsOf(world.at(place)), before));
}

void checkDerived(World& world, std::size_t place)
{
    const auto& document = world.at(place);
    RC_ASSERT(need(verify(document)).isSound());
    RC_ASSERT(derivedOf(document) == openRegisters(document));
    RC_ASSERT(everyRegisterHasAHead(document));
}

void checkChoice(Document& desk, const Conflict& conflict)
{
    const auto before = standing(desk, conflict.key);
    const bool first = !wasChosenBefore(desk, conflict.key);
    const auto chosen = (*rc::gen::elementOf(conflict.versions)).record;
    need(resolve(desk, conflict.key, chosen, "r"));
    RC_ASSERT(standing(desk, conflict.key) == std::vector{chosen});
    RC_ASSERT(std::ranges::count(before, chosen) == 1);

    need(resolve(desk, conflict.key, std::nullopt, "r"));
    const auto again = standing(desk, conflict.key);
    RC_ASSERT(std::ranges::includes(again, before));
    RC_ASSERT(!first || again == before);
}

void checkLeaving(Document& desk)
{
    const auto records = recordsOf(desk);
    const auto ballots = ballotRegisters(desk);
    const auto versions = need(history(desk)).size();
    need(setStanding(desk, desk.event().competitors[0].id, Standing::Disqualified, "r"));
    need(replaceJudge(desk, desk.event().judges[0].id, desk.event().judges[1].id));
    RC_ASSERT(holdAll(recordsOf(desk), records));
    RC_ASSERT(ballotRegisters(desk) == ballots);
    RC_ASSERT(need(history(desk)).size() > versions);
}

void checkEvidence(World& world)
{
    const auto path = world.newPath(".juri");
    writeBytes(path, readBytes(world.at(Desk1).path()));
    const auto column = *rc::gen::element<std::string>("body", "signature", "seq", "prev");
    RC_ASSERT(isRefusedBySqlite(path, "update record set " + column + " = " + column));
    RC_ASSERT(isRefusedBySqlite(path, "delete from record where n = 1"));
}

} // namespace

TEST_CASE("histories: records stay, what is derived equals a rebuild, choices only choose, and "
          "nobody leaves with a record (I3, I5, I6, I9, I15)",
          "[histories][law]")
{
    CHECK(law::holds("life", [] {
        World world;
        for (const int step : *steps())
            takeGrowing(world, step);
        gather(world, Desk1);
        for (std::size_t place = 0; place < kPlaces; ++place) {
            if (world.wasUsed(place))
                checkDerived(world, place);
        }
        auto& desk = world.at(Desk1);
        const auto open = need(conflicts(desk));
        RC_CLASSIFY(!open.empty());
        for (const auto& conflict : open)
            checkChoice(desk, conflict);
        checkLeaving(desk);
        checkDerived(world, Desk1);
        checkEvidence(world);
    }));
}
