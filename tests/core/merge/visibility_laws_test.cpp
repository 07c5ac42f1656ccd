#include "merge/locking.h"
#include "merge/register_state.h"
#include "merge/visibility.h"

#include "catch.h"
#include "grants.h"
#include "law.h"

#include <algorithm>
#include <deque>

using namespace juri;
using record::Kind;
using record::Record;

namespace {

constexpr std::size_t kEntries = 3;
constexpr std::size_t kPlaces = 4; ///< a judge's two laptops and two coordinators' desks

std::string ballotName(std::size_t entry)
{
    return "ballot/final/c" + std::to_string(entry) + "/j1";
}

/// A competition's life: ballots saved on two laptops, choices at two desks, files
/// carried from place to place, keys revoked and files set aside. Wall clocks are as
/// wrong as `clock` says and decide nothing.
class World {
public:
    explicit World(const std::vector<int>& steps, std::int64_t clock = 0) : m_clock(clock)
    {
        for (auto& record : grants::chain())
            keep(std::move(record), kPlaces);
        for (const int step : steps)
            take(step);
    }

    std::vector<const Record*> records() const
    {
        std::vector<const Record*> result;
        for (const auto& record : m_records)
            result.push_back(&record);
        return result;
    }

    /// The records of each file that was carried to a desk.
    const std::vector<std::set<RecordId>>& files() const { return m_files; }
    const std::deque<Record>& all() const { return m_records; }

private:
    void keep(Record record, std::size_t place)
    {
        m_records.push_back(std::move(record));
        for (std::size_t i = 0; i < kPlaces; ++i) {
            if (place == kPlaces || place == i)
                m_seen[i].insert(m_records.back().id);
        }
    }

    std::vector<RecordId> heads(std::size_t place, const std::string& name) const
    {
        std::vector<const Record*> known;
        for (const auto& record : m_records) {
            if (m_seen[place].contains(record.id) && record.header.registerName == name)
                known.push_back(&record);
        }
        return merge::registerState(known, [](const Record&) { return true; }).heads;
    }

    void write(std::size_t place, Kind kind, const std::string& name, const Bytes& payload,
               std::vector<RecordId> parents)
    {
        const auto& author = place < 2 ? grants::device : grants::coordinator;
        record::Header header;
        header.doc = builders::doc(grants::root);
        header.kind = kind;
        header.writer = builders::writer(static_cast<std::uint8_t>(place + 1));
        header.sequence = ++m_sequence[place];
        header.previous = m_last[place];
        header.registerName = name;
        header.parents = std::move(parents);
        header.wall = {m_clock * static_cast<std::int64_t>(m_records.size() % 7)};
        keep(makeRecord(std::move(header), payload, author), place);
        m_last[place] = m_records.back().id;
    }

    void take(int step)
    {
        const auto place = static_cast<std::size_t>(step & 3);
        const int action = step >> 2 & 7;
        const auto other = static_cast<std::size_t>(step >> 5 & 3);
        const auto name = ballotName(other % kEntries);
        const auto parents = heads(place, name);
        if (action >= 5) {
            if (place >= 2)
                m_files.push_back(m_seen[other]);
            m_seen[place].insert(m_seen[other].begin(), m_seen[other].end());
        } else if (place < 2) {
            const auto mark = std::to_string(step >> 7 & 3);
            write(place, Kind::Score, name, record::encode(builders::ballot(mark.c_str())),
                  parents);
        } else if (action == 4 && m_last[0] != RecordId{}) {
            revoke(place, static_cast<std::size_t>(step >> 7 & 1));
        } else if (!parents.empty()) {
            const auto chosen = parents[static_cast<std::size_t>(step >> 7) % parents.size()];
            write(place, Kind::Resolve, name, encode(record::ResolvePayload{chosen, "r"}), parents);
        }
    }

    void revoke(std::size_t place, std::size_t laptop)
    {
        record::RevokePayload payload;
        payload.trusted.push_back(
            {grants::packKey.publicKey(), builders::writer(1), m_records[2].id});
        if (m_last[laptop] != RecordId{})
            payload.trusted.push_back({grants::device.publicKey(),
                                       builders::writer(static_cast<std::uint8_t>(laptop + 1)),
                                       m_last[laptop]});
        std::ranges::sort(payload.trusted);
        const auto name = record::keyRegister(grants::packKey.publicKey());
        write(place, Kind::Revoke, name, encode(payload), heads(place, name));
    }

    std::int64_t m_clock;
    std::deque<Record> m_records;
    std::vector<std::set<RecordId>> m_seen{kPlaces};
    std::vector<std::set<RecordId>> m_files;
    std::array<std::uint64_t, kPlaces> m_sequence{};
    std::array<RecordId, kPlaces> m_last{};
};

using States = std::map<std::string, model::RegisterState>;

/// Everything derived, of any records in any order.
States statesOf(const std::vector<const Record*>& records)
{
    const merge::Visibility visibility(grants::root.publicKey(), records);
    std::map<std::string, std::vector<const Record*>> registers;
    for (const auto* record : records)
        registers[record->header.registerName].push_back(record);
    States states;
    for (const auto& [name, members] : registers)
        states[name] = merge::registerState(members, visibility.visible());
    return states;
}

/// The ballots' contents: what a result is made of.
std::vector<std::optional<model::BallotValue>> valuesOf(const States& states)
{
    std::vector<std::optional<model::BallotValue>> values;
    for (std::size_t entry = 0; entry < kEntries; ++entry) {
        const auto state = states.find(ballotName(entry));
        const bool stands =
            state != states.end() && state->second.ballot && !state->second.ballot->conflict;
        values.push_back(stands ? std::optional(state->second.ballot->value) : std::nullopt);
    }
    return values;
}

rc::Gen<std::vector<int>> steps()
{
    return rc::gen::resize(30,
                           rc::gen::container<std::vector<int>>(
                               rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 1 << 10))));
}

/// The aside record of a file, and the names of all who hold what is in it.
Record asideOf(const World& world, std::size_t file, std::uint8_t writer)
{
    const auto key = [](const std::set<RecordId>& ids) {
        return record::digestOf({ids.begin(), ids.end()});
    };
    record::AsidePayload payload;
    for (const auto& record : world.all()) {
        if (!world.files()[file].contains(record.id) || !merge::isHideable(record))
            continue;
        for (const auto& holder : world.files()) {
            if (holder.contains(record.id))
                payload.holders[record.id].insert(key(holder));
        }
    }
    return builders::record(grants::root, grants::coordinator, Kind::Aside,
                            record::asideRegister(key(world.files()[file])), encode(payload), {},
                            writer);
}

/// A revocation believes a chain up to a record it names, and nothing of it where that
/// record never came; set aside, the record is still here and its chain is believed.
bool believesUpTo(const Record& record, const std::set<RecordId>& some)
{
    if (record.header.kind != Kind::Revoke)
        return false;
    const auto revoke = record::decodeRevoke(record.payload());
    return std::ranges::any_of(revoke->trusted,
                               [&](const auto& point) { return some.contains(point.last); });
}

} // namespace

TEST_CASE("laws: what counts does not depend on the order of the records", "[merge][law]")
{
    CHECK(law::holds("order", [] {
        const World world(*steps());
        auto records = world.records();
        const auto states = statesOf(records);
        std::ranges::reverse(records);
        RC_ASSERT(statesOf(records) == states);
        std::ranges::sort(records, {}, [](const auto* record) { return record->id; });
        RC_ASSERT(statesOf(records) == states);
    }));
}

TEST_CASE("laws: wrong clocks change no value", "[merge][law]")
{
    CHECK(law::holds("clocks", [] {
        const auto history = *steps();
        const auto values = [](const World& world) {
            auto all = valuesOf(statesOf(world.records()));
            std::vector<bool> stands;
            for (const auto& value : all)
                stands.push_back(value.has_value());
            return stands;
        };
        // ids hold the clock, so equal histories choose other ids; what stands is the same
        const World right(history);
        RC_PRE(std::ranges::none_of(
            right.all(), [](const Record& record) { return record.header.kind == Kind::Resolve; }));
        RC_ASSERT(values(right) == values(World(history, -86'400'000)));
    }));
}

TEST_CASE("laws: a revocation only ever takes away, and never what all of them trust",
          "[merge][law]")
{
    CHECK(law::holds("revocation", [] {
        const World world(*steps());
        std::vector<const Record*> without;
        for (const auto* record : world.records()) {
            if (record->header.kind != Kind::Revoke)
                without.push_back(record);
        }
        const merge::Visibility plain(grants::root.publicKey(), without);
        const merge::Visibility visibility(grants::root.publicKey(), world.records());
        RC_ASSERT(plain.isPlain());
        for (const auto* record : world.records()) {
            const bool isJudges = record->header.author == grants::device.publicKey();
            RC_ASSERT(isJudges || !visibility.unseen(*record));
        }
        // of one writer the believed are a beginning of its chain
        for (const auto* record : world.records()) {
            if (visibility.unseen(*record))
                continue;
            for (const auto* before : world.records()) {
                if (before->id == record->header.previous)
                    RC_ASSERT(!visibility.unseen(*before));
            }
        }
    }));
}

TEST_CASE("laws: with every file of it set aside a record is as if it had never come",
          "[merge][law]")
{
    CHECK(law::holds("set aside", [] {
        const World world(*steps());
        RC_PRE(!world.files().empty());
        const auto count = *rc::gen::inRange<std::size_t>(1, world.files().size() + 1);
        const auto firstLeft = world.files().begin() + static_cast<long>(count);
        std::deque<Record> asides;
        std::set<RecordId> left;
        for (std::size_t i = 0; i < world.files().size(); ++i) {
            if (i < count)
                asides.push_back(asideOf(world, i, static_cast<std::uint8_t>(50 + i)));
            else if (std::find(world.files().begin(), firstLeft, world.files()[i]) == firstLeft)
                left.insert(world.files()[i].begin(), world.files()[i].end()); // another file
        }
        std::set<RecordId> gone;
        for (std::size_t i = 0; i < count; ++i) {
            for (const auto& id : world.files()[i]) {
                if (!left.contains(id))
                    gone.insert(id);
            }
        }
        RC_PRE(std::ranges::none_of(
            world.all(), [&](const Record& record) { return believesUpTo(record, gone); }));
        auto records = world.records();
        for (const auto& aside : asides)
            records.push_back(&aside);
        std::vector<const Record*> never;
        for (const auto* record : world.records()) {
            const auto resolve = record::decodeResolve(record->payload());
            const bool choosesGone =
                record->header.kind == Kind::Resolve && resolve && gone.contains(*resolve->chosen);
            if (!choosesGone && (!gone.contains(record->id) || !merge::isHideable(*record)))
                never.push_back(record);
        }
        const auto hidden = statesOf(records);
        const auto absent = statesOf(never);
        for (std::size_t entry = 0; entry < kEntries; ++entry) {
            const auto one = hidden.find(ballotName(entry));
            const auto two = absent.find(ballotName(entry));
            const auto empty = model::RegisterState{};
            const auto& a = one == hidden.end() ? empty : one->second;
            const auto& b = two == absent.end() ? empty : two->second;
            // descent through hidden records stays, so fewer versions may stand, never others
            RC_ASSERT(a.ballot.has_value() == b.ballot.has_value());
            if (a.ballot)
                RC_ASSERT(std::ranges::includes(b.ballot->versions, a.ballot->versions));
        }
    }));
}

TEST_CASE("laws: under a lock of all heads nothing changes, and later records do not count",
          "[merge][law]")
{
    CHECK(law::holds("lock", [] {
        const World world(*steps());
        const auto states = statesOf(world.records());
        for (std::size_t entry = 0; entry < kEntries; ++entry) {
            const auto state = states.find(ballotName(entry));
            if (state == states.end())
                continue;
            record::LockPayload lock;
            for (const auto& head : state->second.heads)
                lock.heads[head] = true;
            std::vector<const Record*> members;
            for (const auto* record : world.records()) {
                if (record->header.registerName == state->first)
                    members.push_back(record);
            }
            const auto late =
                builders::record(grants::root, grants::device, Kind::Score, state->first,
                                 record::encode(builders::ballot("99")), state->second.heads, 77);
            members.push_back(&late);
            const auto within = merge::withinLock(members, lock);
            RC_ASSERT(!within.contains(late.id));
            const merge::Visibility visibility(grants::root.publicKey(), world.records());
            const auto locked = merge::registerState(members, [&](const Record& record) {
                return within.contains(record.id) && !visibility.unseen(record);
            });
            RC_ASSERT(locked == state->second);
        }
    }));
}
