#include "document/creation.h"

#include "document/key_store.h"
#include "stage_set.h"

#include <filesystem>

using namespace juri;
using namespace juri::document;

TEST_CASE("new: a template becomes a competition that reads back the same", "[document]")
{
    const StageSet set;
    const auto document = set.openEvent();

    CHECK(document.kind() == Kind::Event);
    CHECK(document.hasKey());
    CHECK(document.event().competition.title == LocalText{"Lomba Uji", "Test Contest"});
    REQUIRE(document.event().stages.size() == 1);
    CHECK(document.event().stages[0].rubric.criteria
          == StageSet::setup().stages[0].rubric.criteria);
    CHECK_FALSE(document.event().stages[0].rubricHash.isZero());
}

TEST_CASE("new: the root key is in the kit and nowhere else", "[document]")
{
    const StageSet set;
    const auto root = readRootKit(set.folder().file("root kit"));
    REQUIRE(root);
    const auto secret = toHex(root->seed());
    const Bytes raw(root->seed().begin(), root->seed().end());
    for (const auto& path : {set.eventPath()}) {
        const auto bytes = readBytes(path);
        CHECK(std::search(bytes.begin(), bytes.end(), raw.begin(), raw.end()) == bytes.end());
        CHECK(std::search(bytes.begin(), bytes.end(), secret.begin(), secret.end()) == bytes.end());
    }
    const auto status = std::filesystem::status(set.folder().file("root kit"));
    CHECK((status.permissions() & std::filesystem::perms::group_read)
          == std::filesystem::perms::none);
}

TEST_CASE("new: nothing is overwritten, and nothing half-made stays", "[document]")
{
    const StageSet set;
    const auto kit = set.folder().file("other kit");
    const auto before = readBytes(set.eventPath());

    CHECK(createEvent(set.eventPath(), StageSet::setup(), {}, kit, set.environment()).error().code
          == ErrorCode::FileExists);
    CHECK(readBytes(set.eventPath()) == before);
    CHECK_FALSE(std::filesystem::exists(kit));

    const auto fresh = set.folder().file("fresh.juri");
    CHECK(
        createEvent(fresh, StageSet::setup(), {}, set.folder().file("root kit"), set.environment())
            .error()
            .code
        == ErrorCode::FileExists);
    CHECK_FALSE(std::filesystem::exists(fresh));

    auto broken = StageSet::setup();
    broken.stages[0].rubric.criteria[0].scale.max = pt("0");
    CHECK(createEvent(fresh, broken, {}, kit, set.environment()).error().code
          == ErrorCode::TemplateInvalid);
    broken = StageSet::setup();
    broken.stages[0].rule = "{";
    CHECK(createEvent(fresh, broken, {}, kit, set.environment()).error().code
          == ErrorCode::RuleInvalid);
    CHECK_FALSE(std::filesystem::exists(fresh));
    CHECK_FALSE(std::filesystem::exists(kit));
}

TEST_CASE("document: without its key it can be read and merged, not changed", "[document]")
{
    StageSet set;
    const auto scores = set.scoreFile("A", {"70", "80", "60", "50"});
    auto environment = set.environment();
    environment.keysFolder = set.folder().file("no keys here");
    auto viewer = Document::open(set.eventPath(), environment).value();

    CHECK_FALSE(viewer.hasKey());
    CHECK(addJudges(viewer, std::vector<model::Judge>(1)).error().code == ErrorCode::NoKey);
    CHECK(StageSet::mergeInto(viewer, {scores}).files[0].verdict == FileVerdict::New);
    CHECK(viewer.ballots().size() == 4);
}
