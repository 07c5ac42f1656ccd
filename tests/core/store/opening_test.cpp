#include "catch.h"
#include "documents.h"
#include "store/file_guard.h"
#include "store/holder.h"

#if defined(__linux__)
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace juri;
using store::EventFile;
using store::holderIn;
using store::holderOf;
using store::Mode;

namespace {

ErrorCode openError(const std::string& path, Mode mode = Mode::ReadWrite)
{
    const auto file = EventFile::open(path, mode);
    return file ? ErrorCode::Internal : file.error().code;
}

} // namespace

TEST_CASE("open: a mistyped path makes no file", "[store]")
{
    const TempFolder folder;
    CHECK(openError(folder.file("nope.juri")) == ErrorCode::FileNotFound);
    CHECK(openError(folder.file("no/such/folder.juri")) == ErrorCode::FileNotFound);
    CHECK(listFolder(folder.path()).empty());
}

TEST_CASE("open: what is not ours is refused and left as it is", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    SECTION("an empty file")
    {
        writeText(path, "");
    }
    SECTION("a text")
    {
        writeText(path, std::string(5000, 'x'));
    }
    SECTION("another program's database")
    {
        SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("create table t (x)");
    }
    const auto before = readBytes(path);

    CHECK(openError(path) == ErrorCode::NotAJuriFile);
    CHECK(readBytes(path) == before);
    CHECK(listFolder(folder.path()).size() == 1);
}

TEST_CASE("open: a folder is not readable as a document", "[store]")
{
    const TempFolder folder;
    CHECK(openError(folder.path()) == ErrorCode::NotReadable);
}

TEST_CASE("open: a newer document is refused by its number, untouched", "[store][fault-14]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    tamper(path, "pragma user_version = 7");
    const auto before = readBytes(path);

    const auto file = EventFile::open(path, Mode::ReadWrite);

    REQUIRE_FALSE(file);
    CHECK(file.error() == Error{ErrorCode::NewerFormat, path, "7"});
    CHECK(readBytes(path) == before);
}

TEST_CASE("open: a document cut short is damaged, wherever it is cut", "[store][fault-14]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto whole = readBytes(path);
    for (std::size_t size = 0; size < whole.size(); size += 1000) {
        auto cut = whole;
        cut.resize(size);
        writeBytes(path, cut);
        CAPTURE(size);
        CHECK(openError(path) == (size < 100 ? ErrorCode::NotAJuriFile : ErrorCode::Damaged));
    }
}

TEST_CASE("open: opening a current document writes nothing", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto before = readBytes(path);
    for (const auto mode : {Mode::ReadWrite, Mode::ReadOnly})
        REQUIRE(EventFile::open(path, mode));

    CHECK(readBytes(path) == before);
    CHECK(listFolder(folder.path()).size() == 1);
}

TEST_CASE("open: one program at a time", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto first = EventFile::open(path, Mode::ReadWrite);
    REQUIRE(first);

    CHECK(openError(path) == ErrorCode::InUse);
    CHECK(openError(path, Mode::ReadOnly) == ErrorCode::InUse);
}

#if defined(__linux__)
TEST_CASE("open: one program at a time, also after this one looked into the file", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto first = EventFile::open(path, Mode::ReadWrite);
    REQUIRE(first);
    readBytes(path); // closing it lets go of the locks this process had of it

    // Not by opening the document: SQLite in a child remembers the locks of its parent.
    using store::FileGuard;
    for (const auto what : {FileGuard::For::Writing, FileGuard::For::Reading}) {
        const auto child = fork();
        if (child == 0) {
            const auto taken = FileGuard::take(path, what);
            _exit(!taken && taken.error().code == ErrorCode::InUse ? 0 : 1);
        }
        int status = 1;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(status == 0);
    }
}
#endif

TEST_CASE("open: who holds a file is read from the list of locks", "[store]")
{
    const std::string locks = "1: FLOCK  ADVISORY  WRITE 7 08:01:42 0 EOF\n"
                              "1: OFDLCK ADVISORY  WRITE -1 08:01:44 0 EOF\n"
                              "2: POSIX  ADVISORY  WRITE 4711 08:0a:42 1073741826 1073742335\n"
                              "2: -> POSIX  ADVISORY  READ 12 08:0a:43 0 EOF\n";
    CHECK(holderIn(locks, 8, 10, 42) == 4711);
    CHECK(holderIn(locks, 8, 1, 42) == 7);
    CHECK(holderIn(locks, 8, 1, 42, 7) == 0); // nobody else
    CHECK(holderIn(locks, 8, 1, 44) == 0);    // another kind of lock
    CHECK(holderIn(locks, 8, 10, 43) == 0);   // waits, and holds nothing
    CHECK(holderIn("", 8, 10, 42) == 0);
    CHECK(holderOf("/no/such/file").empty());
}

TEST_CASE("open: several may read", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto first = EventFile::open(path, Mode::ReadOnly);
    const auto second = EventFile::open(path, Mode::ReadOnly);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(second->allRecords()->size() == 1);
}
