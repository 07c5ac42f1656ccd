#include "record/pack.h"

#include "catch.h"
#include "records.h"

using namespace juri;
using namespace juri::record;

namespace {

Pack samplePack()
{
    Pack pack;
    const auto root = builders::key(1);
    pack.root = root.publicKey();
    pack.records = {builders::record(root, builders::key(2), Kind::Rubric, "rubric/final",
                                     encode(builders::rubric()))};
    Brief brief{JudgeId("j1"), {}};
    brief.facts["competition"]["title.id"] = std::string("Lomba");
    brief.facts["assignment/final/j1"]["entries"] = std::set<std::string>{"c1", "c2"};
    brief.facts["stage/final"]["order"] = std::int64_t(2);
    pack.brief = encode(brief);
    SeededRandom random(4);
    pack.key.emplace();
    random.fill(pack.key->box);
    return pack;
}

} // namespace

TEST_CASE("pack: reads back, with the brief", "[record]")
{
    const auto coordinator = builders::key(2);
    const auto pack = readPack(writePack(samplePack(), coordinator));

    REQUIRE(pack);
    CHECK(pack->author == coordinator.publicKey());
    CHECK(pack->records == samplePack().records);
    CHECK(pack->key == samplePack().key);
    const auto brief = decodeBrief(pack->brief);
    REQUIRE(brief);
    CHECK(brief->judge == JudgeId("j1"));
    CHECK(model::textField(brief->facts.at("competition"), "title.id") == "Lomba");
    CHECK(model::listField(brief->facts.at("assignment/final/j1"), "entries").size() == 2);
}

TEST_CASE("pack: every flipped byte is refused", "[record]")
{
    const auto bytes = writePack(samplePack(), builders::key(2));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto flipped = bytes;
        flipped[i] ^= 1;
        CAPTURE(i);
        CHECK_FALSE(readPack(flipped));
    }
    for (std::size_t size = 0; size < bytes.size(); size += 7)
        CHECK_FALSE(readPack(ByteView(bytes).first(size)));
}

TEST_CASE("brief: truncated anywhere it is refused", "[record]")
{
    const auto bytes = samplePack().brief;
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(decodeBrief(ByteView(bytes).first(size)));
}
