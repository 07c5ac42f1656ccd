#include "world.h"

#include "document/ballot_status.h"
#include "document/handing.h"
#include "document/imports.h"
#include "document/locking.h"
#include "document/operation.h"
#include "document/ordering.h"
#include "document/ranking_conflicts.h"
#include "document/replacing.h"
#include "document/revoking.h"
#include "document/standing.h"
#include "points.h"
#include "reading.h"
#include "record/bundle.h"

#include <algorithm>

namespace histories {

using namespace juri;
using namespace juri::document;

namespace {

const StageId kStage("final");

struct ClockFault {
    std::int64_t now;
    std::int64_t step;
};
constexpr std::int64_t kRight = 1'794'649'260'000;
constexpr std::int64_t kYear = 31'536'000'000;
constexpr ClockFault kClockFaults[World::kClocks] = {
    {kRight, 1000},
    {0, 1000},                 // 1970
    {2'147'483'646'000, 1000}, // just before 2038, and over it
    {kRight - 86'400'000, 1},  // a day late
    {kRight + 10 * kYear, 1000},
    {kRight, -3'600'000}, // backwards by the hour
};

/// Who does something at a step: mostly a few, so that short histories have conflicts.
constexpr Place kWho[16] = {Desk1, Desk1, Desk1, Desk1, Desk2, Desk2, A1, A1,
                            A1,    A2,    A2,    B1,    B1,    B2,    C1, C2};

/// The laptops whose files a desk is brought.
constexpr Place kFrom[8] = {A1, A2, A1, A2, B1, B2, C1, C2};

/// One of a list, by any number; null where there is none.
template <class List> auto* oneOf(List& list, unsigned choice)
{
    return list.empty() ? nullptr : &list[choice % list.size()];
}

} // namespace

World::World(int clocks) : m_folder(Ground::scratch())
{
    for (std::size_t place = 0; place < kPlaces && clocks != 0; ++place) {
        const auto& clock = kClockFaults[(place * 5 + static_cast<std::size_t>(clocks)) % kClocks];
        m_places[place].clock.set(clock.now + static_cast<std::int64_t>(place), clock.step);
    }
}

Environment World::environmentOf(std::size_t place)
{
    return {&m_places[place].clock, &m_random, m_places[place].keysFolder,
            Ground::get().at(place).computer};
}

Document& World::at(std::size_t place)
{
    auto& seat = m_places[place];
    if (!seat.document) {
        const auto& start = Ground::get().at(place);
        becomes(place, {start.document, start.keysFolder});
        seat.copies.push_back(copyOf(place));
    }
    return *seat.document;
}

/// The place goes on with this document: an older one of its own, or its sibling's.
void World::becomes(std::size_t place, const Copy& copy)
{
    auto& seat = m_places[place];
    seat.document.reset();
    seat.path = newPath(".juri");
    seat.keysFolder = copy.keysFolder;
    writeBytes(seat.path, copy.document);
    seat.document = need(Document::open(seat.path, environmentOf(place)));
}

World::Copy World::copyOf(std::size_t place) const
{
    return {readBytes(m_places[place].path), m_places[place].keysFolder};
}

Document World::reader(std::size_t desk)
{
    const auto path = newPath(".juri");
    writeBytes(path, Ground::get().at(desk).document);
    const Environment environment{&m_places[desk].clock, &m_random, m_folder.file("no keys"),
                                  "reader"};
    return need(Document::open(path, environment));
}

std::string World::newPath(const std::string& ending)
{
    return m_folder.file(std::to_string(++m_files) + ending);
}

std::string World::fileOf(Document& document)
{
    auto path = newPath(".juriscore");
    need(exportScores(document, path));
    return path;
}

std::string World::fileOf(std::size_t place)
{
    return fileOf(at(place));
}

std::string World::fileOf(const std::vector<const record::Record*>& records)
{
    auto path = newPath(".juriscore");
    writeBytes(path, record::writeBundle(Ground::get().doc(), records));
    return path;
}

std::string World::partOf(std::size_t place, unsigned chosen)
{
    const auto all = recordsOf(at(place));
    std::vector<const record::Record*> records;
    for (const auto& [id, record] : all)
        records.push_back(&record);
    std::ranges::sort(records, [](const auto* a, const auto* b) { return isBefore(*a, *b); });
    std::vector<const record::Record*> part;
    for (const auto* record : records) {
        const auto kind = record->header.kind;
        const bool isKey = kind == record::Kind::Grant || kind == record::Kind::Device;
        chosen = chosen * 1'103'515'245U + 12345U;
        if (isKey || (chosen >> 16U & 1U) == 1)
            part.push_back(record);
    }
    return fileOf(part);
}

std::size_t World::placeOf(int step)
{
    return kWho[static_cast<std::size_t>(step & 15)];
}

void World::take(int step)
{
    act(placeOf(step), step >> 4 & 7, static_cast<unsigned>(step >> 7));
}

void World::act(std::size_t place, int action, unsigned choice)
{
    at(place);
    if (isDesk(place))
        return atDesk(place, action, choice);
    atLaptop(place, action, choice);
    m_places[place].copies.push_back(copyOf(place));
}

void World::atDesk(std::size_t desk, int action, unsigned choice)
{
    switch (action) {
    case 0:
    case 1:
    case 2: return carry(desk, kFrom[choice % 8], choice / 8);
    case 3: return carry(desk, desk ^ 1U, choice);
    case 4:
    case 5: return choose(desk, choice);
    case 6: return setAsideOrRestore(desk, choice);
    default: return manage(desk, choice);
    }
}

/// A score file, one without some of its records, or the document as it lies there.
void World::carry(std::size_t desk, std::size_t from, unsigned choice)
{
    at(from);
    const auto file = choice % 3 == 0 ? fileOf(from)
        : choice % 3 == 1             ? partOf(from, choice)
                                      : m_places[from].path;
    histories::take(at(desk), {file});
}

void World::choose(std::size_t desk, unsigned choice)
{
    auto& document = at(desk);
    const auto chosen = [&](auto versions) {
        const auto recordOf = [&](const auto& version) {
            return need(document.state().file.record(version.record)).value();
        };
        std::ranges::sort(versions, [&](const auto& a, const auto& b) {
            return isBefore(recordOf(a), recordOf(b));
        });
        return oneOf(versions, choice / 4)->record;
    };
    const auto orders = need(rankingConflicts(document));
    const auto open = need(conflicts(document));
    if (const auto* order = oneOf(orders, choice); order && (open.empty() || choice % 2 == 0))
        need(resolveRanking(document, order->key, chosen(order->versions), "r"));
    else if (const auto* conflict = oneOf(open, choice))
        need(resolve(document, conflict->key, chosen(conflict->versions), "r"));
}

void World::setAsideOrRestore(std::size_t desk, unsigned choice)
{
    auto& document = at(desk);
    const auto files = need(mergedFiles(document));
    const auto* file = oneOf(files, choice);
    if (file)
        need(file->aside ? restore(document, file->number) : setAside(document, file->number, "r"));
}

void World::manage(std::size_t desk, unsigned choice)
{
    auto& document = at(desk);
    const auto& event = document.event();
    const auto& entry = event.competitors[choice % 2].id;
    const auto* ballot = oneOf(document.ballots(), choice / 8);
    switch (choice % 7) {
    case 0: need(setStanding(document, entry, Standing::Withdrawn, "r")); break;
    case 1: need(setStanding(document, entry, Standing::In, "r")); break;
    case 2: (void)revokeJudge(document, event.judges[choice / 8 % 3].id, "r"); break;
    case 3:
        if (ballot)
            need(voidBallot(document, model::BallotKey(ballot->key), "r"));
        break;
    case 4:
        if (ballot)
            need(acceptBallot(document, model::BallotKey(ballot->key), "r"));
        break;
    case 5:
        if (!lockStage(document, kStage))
            (void)unlockStage(document, kStage, "r");
        break;
    default: fromTheFuture(desk);
    }
}

void World::atLaptop(std::size_t laptop, int action, unsigned choice)
{
    auto& seat = m_places[laptop];
    switch (action) {
    case 4:
        if (!submit(*seat.document, kStage))
            (void)reopen(*seat.document, kStage, "r");
        break;
    case kPutBack: return becomes(laptop, Copy(*oneOf(seat.copies, choice)));
    case kCopied: at(siblingOf(laptop)); return becomes(laptop, copyOf(siblingOf(laptop)));
    case 7:
        if (choice % 2 == 0)
            return fromTheFuture(laptop);
        [[fallthrough]];
    default: mark(laptop, choice);
    }
}

/// Few marks, so that the same ones are given apart; saved by writing a score file.
void World::mark(std::size_t laptop, unsigned choice)
{
    auto& document = at(laptop);
    const auto& competitors = document.event().competitors;
    const auto& entry = competitors[choice % 4 == 0 ? 1 : 0].id;
    if (choice / 256 % 4 == 3) { // one entry, or both of them
        const auto& other = competitors[choice % 4 == 0 ? 0 : 1].id;
        const auto order = choice / 4 % 3 == 0 ? std::vector{entry} : std::vector{entry, other};
        (void)placeInOrder(document, StageId("order"), {}, order);
        fileOf(document);
        return;
    }
    const auto points = Points::fromMilli((choice / 4 % 3) * 10'000);
    if (choice / 16 % 8 == 0)
        (void)recuse(document, kStage, entry, "r");
    else if (enterMark(document, kStage, entry, CriterionId("idea"), points)
             && choice / 128 % 4 != 0)
        (void)enterMark(document, kStage, entry, CriterionId("craft"), points);
    fileOf(document);
}

void World::fromTheFuture(std::size_t place)
{
    auto& document = at(place);
    auto operation = need(Operation::begin(document));
    need(operation.write(record::Kind{200}, "hologram/1", Bytes{1, 2, 3}));
    need(operation.commit());
}

MergeReport take(Document& document, const std::vector<std::string>& files)
{
    auto report = need(document::merge(document, files));
    for (const auto& file : report.files) {
        if (isRefused(file.verdict))
            throw std::runtime_error("refused: " + file.file + " "
                                     + std::string(verdictName(file.verdict)) + " "
                                     + file.reason.value_or(Error{}).detail);
    }
    return report;
}

namespace {

constexpr int step(int who, int action, int choice)
{
    return who | action << 4 | choice << 7;
}

/// A sheet of the first entry with other marks each time, by a laptop of kWho.
constexpr int marks(int who, int points)
{
    return step(who, 0, 1 + points * 4 + 16 + 128);
}

/// How histories begin: with nothing; with a judge's two laptops used apart; with that and
/// one of them at a desk; with a laptop that was copied and then used on.
const std::vector<std::vector<int>> kOpenings{
    {},
    {marks(6, 1), marks(9, 2)},
    {marks(11, 1), marks(13, 2), step(0, 0, 4)},
    {marks(6, 1), step(9, World::kCopied, 0), marks(6, 2), marks(9, 0)},
};

} // namespace

rc::Gen<std::vector<int>> steps()
{
    const auto any = [](int end) { // of the whole range, however small the history
        return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
    };
    const auto rest = rc::gen::resize(9, rc::gen::container<std::vector<int>>(any(World::kSteps)));
    return rc::gen::apply(
        [](int opening, const std::vector<int>& later) {
            auto all = kOpenings[static_cast<std::size_t>(opening)];
            all.insert(all.end(), later.begin(), later.end());
            return all;
        },
        any(static_cast<int>(kOpenings.size())), rest);
}

void live(World& world)
{
    for (const int step : *steps())
        world.take(step);
}

} // namespace histories
