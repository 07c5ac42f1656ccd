#include "document/imports.h"
#include "document/verify.h"
#include "fault_vfs.h"
#include "stage_set.h"

#include <filesystem>
#include <optional>

using namespace juri;
using namespace juri::document;

namespace {

namespace fs = std::filesystem;

/// Everything a person sees of a document, and the log of what was merged.
struct Seen {
    RecordId digest;
    std::size_t records = 0;
    std::vector<model::Ballot> ballots;
    std::vector<Sheet> sheets;
    std::vector<MergedFile> files;

    bool operator==(const Seen&) const = default;
};

Seen look(const Document& document)
{
    return {document.digest(), document.recordCount(), document.ballots(),
            sheets(document, StageSet::stage()), mergedFiles(document).value()};
}

/// One operation on one document, which can be done again from where it began as
/// often as wanted, each time with the same clock and the same random numbers.
struct Operation {
    std::string path; ///< of the document as it is before
    std::string keys;
    std::function<std::optional<Error>(Document&)> run;
};

template <class T> std::optional<Error> errorOf(Result<T> result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// A competition, and the operations that are made to fail.
class Operations {
public:
    Operations()
        : m_score(m_set.scoreFile("A", {"70", "80", "60", "50"}))
        , m_other(m_set.scoreFile("B", {"75", "85", "65", "55"}))
    {
        auto event = m_set.openEvent();
        StageSet::mergeInto(event, {m_other});
        auto judging = m_set.openLaptop("A");
        REQUIRE(reopen(judging, StageSet::stage(), "salah"));
        StageSet::mark(judging, "1", "71", "72");
    }

    const StageSet& set() const { return m_set; }

    Operation merging() const
    {
        return {m_set.eventPath(), m_set.folder().file("keys"), [this](Document& document) {
                    const std::vector files{m_score};
                    return errorOf(merge(document, files));
                }};
    }
    Operation settingAside() const
    {
        return {m_set.eventPath(), m_set.folder().file("keys"),
                [](Document& document) { return errorOf(setAside(document, 1, "keliru")); }};
    }
    Operation marking() const
    {
        return onLaptop([](Document& document) {
            return errorOf(enterMark(document, StageSet::stage(), StageSet::entry(document, "2"),
                                     CriterionId("idea"), pt("99")));
        });
    }
    Operation handingIn() const
    {
        return onLaptop(
            [](Document& document) { return errorOf(submit(document, StageSet::stage())); });
    }

private:
    Operation onLaptop(std::function<std::optional<Error>(Document&)> run) const
    {
        return {m_set.folder().file("judge A.juri"), m_set.folder().file("keys A"), std::move(run)};
    }

    StageSet m_set;
    std::string m_score;
    std::string m_other;
};

/// A copy of an operation's document, opened at the same moment each time.
class Attempt {
public:
    Attempt(const StageSet& set, const Operation& operation)
        : m_operation(operation)
        , m_path(set.folder().file("attempt.juri"))
        , m_snapshot(set.folder().file("snapshot.juri"))
    {
        fs::remove(m_path + "-journal");
        fs::copy_file(operation.path, m_path, fs::copy_options::overwrite_existing);
        open(m_path);
    }

    /// The same each time: the clock and the random numbers begin anew.
    std::optional<Error> run()
    {
        m_clock = TestClock();
        m_random = record::SeededRandom(7);
        return m_operation.run(*m_document);
    }
    const Document& document() const { return *m_document; }
    Seen seen() const { return look(*m_document); }

    /// The document as another program would find it were this one killed now.
    Seen seenFromOutside() const
    {
        for (const std::string end : {"", "-journal"}) {
            fs::remove(m_snapshot + end);
            if (fs::exists(m_path + end))
                fs::copy_file(m_path + end, m_snapshot + end);
        }
        auto environment = m_environment;
        const auto found = Document::open(m_snapshot, environment).value();
        REQUIRE(verify(found)->isSound());
        return look(found);
    }

    void reopen()
    {
        m_document.reset();
        open(m_path);
    }

private:
    void open(const std::string& path)
    {
        m_environment = {&m_clock, &m_random, m_operation.keys, "desk"};
        m_document = Document::open(path, m_environment).value();
    }

    const Operation& m_operation;
    std::string m_path;
    std::string m_snapshot;
    TestClock m_clock;
    record::SeededRandom m_random{7};
    Environment m_environment;
    std::optional<Document> m_document;
};

/// How an operation goes when nothing fails.
struct Undisturbed {
    Seen before;
    Seen after;
    std::size_t calls = 0;
};

Undisturbed undisturbed(FaultVfs& files, const StageSet& set, const Operation& operation)
{
    Attempt attempt(set, operation);
    Undisturbed result;
    result.before = attempt.seen();
    files.failNever();
    const auto error = attempt.run();
    result.calls = files.calls();
    REQUIRE_FALSE(error);
    result.after = attempt.seen();
    REQUIRE(result.before != result.after);
    return result;
}

/// One case: the n-th call fails. Whatever the operation answers, the document is as
/// it was or as it should be, in memory and on disk alike, and goes on working.
void checkFault(FaultVfs& files, const StageSet& set, const Operation& operation,
                const Undisturbed& usual, std::size_t n, Fault fault, bool onwards)
{
    CAPTURE(n, fault == Fault::DiskFull, onwards);
    Attempt attempt(set, operation);
    files.failAt(n, fault, onwards);
    const auto error = attempt.run();
    files.failNever();
    const auto seen = attempt.seenFromOutside();
    CHECK((seen == usual.after || (error && seen == usual.before)));
    if (!onwards) // a medium that goes on failing is looked at again when it is next used
        CHECK(attempt.seen() == seen);
    if (error) {
        CHECK((error->code == ErrorCode::DiskFull || error->code == ErrorCode::StorageFailed));
        CHECK(error->subject == attempt.document().path());
    }
    const auto again = attempt.run();
    CHECK((!again || seen == usual.after)); // what is done already may say so
    const auto then = attempt.seen();
    const bool saidTwice = error && onwards && seen == usual.after; // nobody knew it was done
    CHECK((then == usual.after || saidTwice));
    CHECK(attempt.seenFromOutside() == then);
    attempt.reopen();
    CHECK(attempt.seen() == then);
}

void checkFaults(const Operation& operation, const StageSet& set)
{
    FaultVfs files;
    const auto usual = undisturbed(files, set, operation);
    INFO(usual.calls << " calls");
    REQUIRE(usual.calls >= 8);
    for (std::size_t n = 0; n < usual.calls; ++n) {
        for (const auto fault : {Fault::IoError, Fault::DiskFull}) {
            for (const bool onwards : {false, true})
                checkFault(files, set, operation, usual, n, fault, onwards);
        }
    }
}

} // namespace

TEST_CASE("faults: a merge whose n-th write, sync or delete fails is whole or not at all",
          "[faults]")
{
    const Operations operations;
    checkFaults(operations.merging(), operations.set());
}

TEST_CASE("faults: a file set aside while a write fails is hidden or it is not", "[faults]")
{
    const Operations operations;
    checkFaults(operations.settingAside(), operations.set());
}

TEST_CASE("faults: a mark whose saving fails is not on the sheet", "[faults]")
{
    const Operations operations;
    checkFaults(operations.marking(), operations.set());
}

TEST_CASE("faults: a hand-in whose saving fails has not happened", "[faults]")
{
    const Operations operations;
    checkFaults(operations.handingIn(), operations.set());
}
