#include "catch.h"
#include "document/history.h"
#include "document/replacing.h"
#include "document/standing.h"
#include "document/state.h"
#include "document/verify.h"
#include "reading.h"
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

} // namespace

TEST_CASE("histories: no step takes a record away or changes one (I3)", "[histories][law]")
{
    CHECK(law::holds("growing", [] {
        World world;
        Records before;
        for (const int step : *steps()) {
            const auto desk = static_cast<std::size_t>(step & 1);
            if (!isDesk(static_cast<std::size_t>(step & 7))) {
                world.take(step);
                continue;
            }
            before = recordsOf(world.at(desk));
            world.take(step);
            const auto after = recordsOf(world.at(desk));
            RC_ASSERT(holdAll(after, before));
        }
    }));
}

TEST_CASE("histories: records resist update and delete in the file itself (I3)", "[histories][law]")
{
    CHECK(law::holds("evidence", [] {
        World world;
        const auto history = *steps();
        RC_PRE(!history.empty());
        for (const int step : history)
            world.take(step);
        const auto place = static_cast<std::size_t>(history.back() & 7);
        const auto path = world.newPath(".juri");
        writeBytes(path, readBytes(world.at(place).path()));
        const auto column = *rc::gen::element<std::string>("body", "signature", "seq", "prev");
        RC_ASSERT(isRefusedBySqlite(path, "update record set " + column + " = " + column));
        RC_ASSERT(isRefusedBySqlite(path, "delete from record where n = 1"));
    }));
}

TEST_CASE("histories: what is derived equals a rebuild, and registers have heads (I5, I6)",
          "[histories][law]")
{
    CHECK(law::holds("derived", [] {
        World world;
        for (const int step : *steps())
            world.take(step);
        for (std::size_t place = 0; place < kPlaces; ++place) {
            if (!world.wasUsed(place))
                continue;
            const auto report = need(verify(world.at(place)));
            RC_ASSERT(report.isSound());
            RC_ASSERT(derivedOf(world.at(place)) == openRegisters(world.at(place)));
            RC_ASSERT(everyRegisterHasAHead(world.at(place)));
        }
    }));
}

TEST_CASE("histories: an entry or judge that leaves takes no record along (I15)",
          "[histories][law]")
{
    CHECK(law::holds("leaving", [] {
        World world;
        for (const int step : *steps())
            world.take(step);
        auto& desk = world.at(Desk1);
        const auto records = recordsOf(desk);
        const auto ballots = ballotRegisters(desk);
        const auto versions = need(history(desk)).size();

        need(setStanding(desk, desk.event().competitors[0].id, Standing::Disqualified, "r"));
        need(replaceJudge(desk, desk.event().judges[0].id, desk.event().judges[1].id));

        RC_ASSERT(holdAll(recordsOf(desk), records));
        RC_ASSERT(ballotRegisters(desk) == ballots);
        RC_ASSERT(need(history(desk)).size() > versions);
    }));
}
