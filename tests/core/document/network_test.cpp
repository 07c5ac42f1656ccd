#include "document/backups.h"
#include "document/results.h"
#include "stage_set.h"

#include "base/file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

/// What lies in the folder "share" is on a network.
Environment withShare(const StageSet& set)
{
    auto environment = set.environment();
    environment.isOnNetwork = [](const std::string& path) {
        return path.find("/share/") != std::string::npos;
    };
    return environment;
}

std::string shared(const StageSet& set, const std::string& name)
{
    std::filesystem::create_directories(set.folder().file("share"));
    return set.folder().file("share/" + name);
}

} // namespace

TEST_CASE("network: a document on a share is read and never written", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    const auto path = shared(set, "event.juri");
    std::filesystem::copy_file(set.eventPath(), path);
    const auto before = readFile(path, 64U << 20U).value();
    {
        auto event = Document::open(path, withShare(set)).value();
        CHECK(event.isOnNetwork());
        CHECK(event.isReadOnly());
        CHECK(event.event().competitors.size() == 4);
        CHECK(stageResult(event, StageSet::stage()));

        const std::vector files{file};
        CHECK(merge(event, files).error() == Error{ErrorCode::OnNetwork, path});
        CHECK(addJudges(event, {}).error().code == ErrorCode::OnNetwork);
        CHECK(backUp(event, set.folder().file("copy.juri"))); // to copy it is the advice
    }
    CHECK(readFile(path, 64U << 20U).value() == before);
    CHECK_FALSE(std::filesystem::exists(path + "-journal"));
    CHECK_FALSE(set.openEvent().isOnNetwork());
}

TEST_CASE("network: two programs may read it at once", "[document]")
{
    StageSet set;
    const auto path = shared(set, "event.juri");
    std::filesystem::copy_file(set.eventPath(), path);
    const auto one = Document::open(path, withShare(set));
    const auto two = Document::open(path, withShare(set));
    CHECK(one);
    CHECK(two);
}

TEST_CASE("network: what another computer has not finished is left alone", "[document]")
{
    StageSet set;
    const auto path = shared(set, "event.juri");
    {
        SQLite::Database database(set.eventPath(), SQLite::OPEN_READWRITE);
        database.exec("pragma cache_size = 1"); // so that much of it is in the file already
        database.exec("begin");
        for (int i = 0; i < 200; ++i)
            database.exec("insert into name (bytes) values (cast(printf('%04000d', "
                          + std::to_string(i) + ") as blob))");
        for (const auto* ending : {"", "-journal"})
            std::filesystem::copy_file(set.eventPath() + ending, path + ending);
        database.exec("rollback");
    }
    const auto before = readFile(path, 64U << 20U).value();
    const auto opened = Document::open(path, withShare(set));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::InUse);
    CHECK(readFile(path, 64U << 20U).value() == before);
    CHECK(std::filesystem::exists(path + "-journal"));
    CHECK(set.open(path).event().competitors.size() == 4); // on a disk of one's own it is undone
}

TEST_CASE("network: score files may lie anywhere, new documents may not", "[document]")
{
    StageSet set;
    const auto file = shared(set, "a.juriscore");
    std::filesystem::copy_file(set.scoreFile("A", {"70", "80", "60", "50"}), file);
    auto event = Document::open(set.eventPath(), withShare(set)).value();
    CHECK(StageSet::mergeInto(event, {file}).files[0].verdict == FileVerdict::New);

    const auto path = shared(set, "new.juri");
    CHECK(createEvent(path, StageSet::setup(), {}, set.folder().file("kit 2"), withShare(set))
              .error()
              .code
          == ErrorCode::OnNetwork);
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK_FALSE(std::filesystem::exists(set.folder().file("kit 2")));
}
