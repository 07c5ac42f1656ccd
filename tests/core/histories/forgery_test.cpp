#include "catch.h"
#include "document/state.h"
#include "reading.h"
#include "record/bundle.h"
#include "record/hash.h"
#include "record/registers.h"
#include "records.h"
#include "report/error_text.h"
#include "world.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using namespace histories;
using RecordKind = record::Kind;

namespace {

/// What a forger tries. The last is no forgery by its signature: it enters and does
/// not count.
enum class Forgery {
    FlippedBit,      ///< the trailer is wrong then
    FixedTrailer,    ///< and here it is not
    Stranger,        ///< a key that nobody granted
    OtherJudge,      ///< a ballot of another judge
    CoordinatorMark, ///< a coordinator writes a score
    OwnRoot,         ///< granted by a root of the forger's own
    OwnCoordinator,  ///< a coordinator makes another
    AmongGood,       ///< one bad record among good ones
    FreeChoice,      ///< a resolution that names a version which did not stand
};
constexpr int kForgeries = 9;

const record::KeyPair& forger()
{
    static const auto key = builders::key(666);
    return key;
}

record::Record forged(const record::KeyPair& author, RecordKind kind, const std::string& name,
                      const Bytes& payload, std::vector<RecordId> parents = {})
{
    record::Header header;
    header.doc = Ground::get().doc();
    header.kind = kind;
    header.writer = builders::writer(66);
    header.registerName = name;
    header.parents = std::move(parents);
    return makeRecord(std::move(header), payload, author);
}

std::string registerOf(const Document& desk, std::size_t judge)
{
    const auto& event = desk.event();
    return record::ballotRegister(
        {StageId("final"), event.competitors[0].id, event.judges[judge].id});
}

Bytes anyBallot()
{
    return record::encode(builders::ballot("99"));
}

/// A file with one bit another, and the trailer made to fit again if asked for.
std::string flipped(World& world, std::size_t from, unsigned at, bool fixTrailer)
{
    const auto path = world.fileOf(from);
    auto bytes = readBytes(path);
    bytes[9 + at / 8 % (bytes.size() - 9 - 32)] ^= static_cast<std::uint8_t>(1U << at % 8);
    if (fixTrailer) {
        bytes.resize(bytes.size() - 32);
        const auto trailer = record::hash("JURI-BUNDLE-1", bytes);
        bytes.insert(bytes.end(), trailer.begin(), trailer.end());
    }
    writeBytes(path, bytes);
    return path;
}

record::Record grantBy(const record::KeyPair& author, const record::KeyPair& key, record::Role role,
                       const JudgeId& judge = {})
{
    record::GrantPayload grant;
    grant.role = role;
    grant.judge = judge;
    return forged(author, RecordKind::Grant, record::keyRegister(key.publicKey()),
                  record::encode(grant));
}

/// A whole chain that begins at the forger's own root.
std::vector<record::Record> ownChain(const Document& desk)
{
    const auto pack = builders::key(667);
    const auto laptop = builders::key(668);
    return {grantBy(forger(), pack, record::Role::Judge, desk.event().judges[0].id),
            forged(pack, RecordKind::Device, record::keyRegister(laptop.publicKey()),
                   encode(record::DevicePayload{"laptop"})),
            forged(laptop, RecordKind::Score, registerOf(desk, 0), anyBallot())};
}

record::Record freeChoice(const Document& desk)
{
    const auto other = forged(forger(), RecordKind::Score, registerOf(desk, 0), anyBallot());
    return forged(Ground::get().keyOf(Desk2), RecordKind::Resolve, registerOf(desk, 0),
                  encode(record::ResolvePayload{other.id, "r"}), {other.id});
}

std::vector<record::Record> forgedRecords(Forgery forgery, const Document& desk)
{
    const auto score = [&](const record::KeyPair& author, std::size_t judge) {
        return forged(author, RecordKind::Score, registerOf(desk, judge), anyBallot());
    };
    const auto& ground = Ground::get();
    switch (forgery) {
    case Forgery::Stranger: return {score(forger(), 0)};
    case Forgery::AmongGood:
    case Forgery::OtherJudge: return {score(ground.keyOf(A1), 1)};
    case Forgery::CoordinatorMark: return {score(ground.keyOf(Desk2), 0)};
    case Forgery::OwnRoot: return ownChain(desk);
    case Forgery::OwnCoordinator:
        return {grantBy(ground.keyOf(Desk2), forger(), record::Role::Coordinator)};
    case Forgery::FreeChoice: return {freeChoice(desk)};
    default: return {};
    }
}

/// The keys' grants come along, so that nothing is refused for want of them.
std::string fileWith(World& world, const std::vector<record::Record>& records, bool amongGood)
{
    const auto good = recordsOf(world.at(A1));
    std::vector<const record::Record*> all;
    for (const auto& [id, record] : good) {
        const auto kind = record.header.kind;
        if (amongGood || kind == RecordKind::Grant || kind == RecordKind::Device)
            all.push_back(&record);
    }
    for (const auto& record : records)
        all.push_back(&record);
    return world.fileOf(all);
}

std::string fileOf(Forgery forgery, World& world, unsigned choice)
{
    if (forgery == Forgery::FlippedBit || forgery == Forgery::FixedTrailer)
        return flipped(world, A1, choice, forgery == Forgery::FixedTrailer);
    return fileWith(world, forgedRecords(forgery, world.at(Desk1)), forgery == Forgery::AmongGood);
}

/// What stands in each ballot's register; a record that was passed over may be a head.
std::map<std::string, std::optional<model::BallotVersions>> valuesOf(const Document& document)
{
    std::map<std::string, std::optional<model::BallotVersions>> values;
    for (const auto& [name, state] : derivedOf(document)) {
        if (state.ballot)
            values[name] = state.ballot;
    }
    return values;
}

/// Where a file came from, and who else holds what was set aside.
bool isWrittenByTheDesk(const std::pair<const RecordId, record::Record>& entry)
{
    const auto kind = entry.second.header.kind;
    return !isContent(kind) || kind == RecordKind::Aside;
}

void checkReason(const FileReport& report, const std::string& file)
{
    RC_ASSERT(report.reason.has_value());
    RC_ASSERT(file.ends_with(report.reason->subject));
    for (const auto language : {Language::Indonesian, Language::English}) {
        const auto words = report::errorWords(*report.reason, language);
        RC_ASSERT(!words.what.empty() && !words.todo.empty());
    }
}

} // namespace

TEST_CASE("histories: nothing forged counts, and a refused file changes nothing (I8, I10)",
          "[histories][law][fault-14]")
{
    CHECK(law::holds("forgery", [] {
        World world;
        live(world);
        const auto forgery = static_cast<Forgery>(*rc::gen::inRange(0, kForgeries));
        const auto file = fileOf(forgery, world, *rc::gen::inRange(0U, 1U << 20U));
        auto& desk = world.at(Desk1);
        const auto digest = desk.digest();
        const auto derived = derivedOf(desk);
        const auto records = recordsOf(desk);
        const auto values = valuesOf(desk);
        const auto ballots = desk.ballots();

        const auto report = need(document::merge(desk, std::vector{file})).files.front();
        auto added = recordsOf(desk);

        if (forgery == Forgery::FixedTrailer && !isRefused(report.verdict)) {
            auto honest = recordsOf(world.at(A1)); // the bit was in a record that was here
            honest.insert(records.begin(), records.end());
            std::erase_if(added, isWrittenByTheDesk);
            RC_ASSERT(holdAll(honest, added));
            return;
        }
        RC_ASSERT(valuesOf(desk) == values);
        if (forgery == Forgery::FreeChoice) {
            RC_ASSERT(!isRefused(report.verdict));
            return;
        }
        RC_ASSERT(isRefused(report.verdict));
        RC_ASSERT(desk.digest() == digest);
        RC_ASSERT(derivedOf(desk) == derived);
        RC_ASSERT(recordsOf(desk) == records);
        RC_ASSERT(desk.ballots() == ballots);
        checkReason(report, file);
    }));
}
