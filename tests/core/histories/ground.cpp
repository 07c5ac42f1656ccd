#include "ground.h"

#include "document/coordinators.h"
#include "document/creation.h"
#include "document/revoking.h"
#include "document/state.h"
#include "stage_set.h"

#include <filesystem>
#include <unistd.h>

namespace histories {

using namespace juri;
using namespace juri::document;

namespace {

struct Source {
    TestClock clock;
    record::SeededRandom random{20261124};
};

Source& source()
{
    static Source source;
    return source;
}

/// The stage that is marked, and one in which the same judges put the entries in order.
model::Template setup()
{
    auto made = StageSet::setup();
    auto ranked = made.stages.front();
    ranked.id = StageId("order");
    ranked.kind = model::StageKind::Rank;
    ranked.order = 2;
    ranked.rubric.criteria.resize(1);
    made.stages.push_back(ranked);
    return made;
}

const char* const kNames[] = {"desk1", "desk2", "a1", "a2", "b1", "b2", "c1", "c2"};

} // namespace

const Ground& Ground::get()
{
    static const Ground ground;
    return ground;
}

std::string Ground::scratch()
{
    const std::string memory = "/dev/shm";
    if (::access(memory.c_str(), W_OK) == 0)
        return memory;
    return std::filesystem::temp_directory_path().string();
}

Ground::Ground() : m_folder(scratch())
{
    for (std::size_t place = 0; place < kPlaces; ++place)
        m_starts[place] = {{}, m_folder.file(std::string("keys ") + kNames[place]), kNames[place]};
    const Environment environment{&source().clock, &source().random, m_starts[Desk1].keysFolder,
                                  kNames[Desk1]};
    const auto path = m_folder.file("desk1.juri");
    REQUIRE(createEvent(path, setup(), {}, m_folder.file("root kit"), environment));
    {
        auto event = Document::open(path, environment);
        REQUIRE(event);
        m_doc = event->state().doc;
        setUp(*event);
        openPacks(*event);
    }
    keep(Desk1, path);
}

void Ground::setUp(Document& event)
{
    std::vector<model::Competitor> competitors(2);
    std::vector<model::Judge> judges(3);
    for (std::size_t i = 0; i < competitors.size(); ++i)
        competitors[i].number = std::to_string(i + 1);
    for (std::size_t i = 0; i < judges.size(); ++i)
        judges[i].code = std::string(1, static_cast<char>('A' + i));
    REQUIRE(addCompetitors(event, competitors));
    REQUIRE(addJudges(event, judges));
    std::map<JudgeId, std::set<CompetitorId>> entries;
    for (const auto& judge : event.event().judges) {
        for (const auto& competitor : event.event().competitors)
            entries[judge.id].insert(competitor.id);
    }
    REQUIRE(assign(event, StageSet::stage(), entries));
    REQUIRE(assign(event, StageId("order"), entries));
}

void Ground::openPacks(Document& event)
{
    const auto packs = makePacks(event, m_folder.file("packs"));
    REQUIRE(packs);
    open(A1, packs->at(0));
    m_starts[A2] = m_starts[A1];
    open(B1, packs->at(1));
    open(B2, packs->at(1));
    open(C1, packs->at(2));
    const auto desk =
        makeCoordinatorPack(event, "desk2", {}, m_folder.file("root kit"), m_folder.file("packs"));
    REQUIRE(desk);
    open(Desk2, *desk);
    const auto anew = reissue(event, packs->at(2).judge, m_folder.file("packs anew"));
    REQUIRE(anew);
    open(C2, *anew);
}

void Ground::open(std::size_t place, const PackReport& pack)
{
    const Environment environment{&source().clock, &source().random, m_starts[place].keysFolder,
                                  kNames[place]};
    const auto path = m_folder.file(std::string(kNames[place]) + ".juri");
    REQUIRE(openPack(pack.path, pack.code, path, environment));
    keep(place, path);
}

void Ground::keep(std::size_t place, const std::string& path)
{
    m_starts[place].document = readBytes(path);
}

record::KeyPair Ground::keyOf(std::size_t place) const
{
    const auto identity =
        KeyStore(m_starts[place].keysFolder).find(m_doc, [](const PublicKey&) { return true; });
    REQUIRE(identity);
    return identity->key;
}

record::KeyPair Ground::rootKey() const
{
    const auto key = readRootKit(m_folder.file("root kit"));
    REQUIRE(key);
    return *key;
}

} // namespace histories
