#include "catch.h"
#include "documents.h"

using namespace juri;
using store::EventFile;
using store::Mode;

namespace {

record::Record another(const char* mark)
{
    return builders::record(builders::key(1), builders::key(2), record::Kind::Score,
                            "ballot/final/d/j", record::encode(builders::ballot(mark)), {}, 2);
}

} // namespace

TEST_CASE("records: come back byte for byte, in order of arrival", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    {
        auto file = EventFile::open(path, Mode::ReadWrite).value();
        auto transaction = file.begin().value();
        REQUIRE(file.add(another("8")));
        REQUIRE(transaction.commit());
    }
    const auto file = EventFile::open(path, Mode::ReadOnly).value();
    const auto records = file.allRecords().value();

    REQUIRE(records.size() == 2);
    CHECK(records[1] == another("8"));
    CHECK(file.recordsOf("ballot/final/d/j")->size() == 1);
    CHECK(file.recordsOf("ballot/final/x/j")->empty());
    CHECK(file.recordsOf(record::Kind::Score)->size() == 2);
    CHECK(file.recordIds()->at(another("8").id) == record::Kind::Score);
    CHECK(file.record(another("8").id).value() == another("8"));
    CHECK_FALSE(file.record(another("9").id).value());
    CHECK(file.lastOfWriter(another("8").header.author, builders::writer(2))->sequence == 1);
    CHECK(file.lastOfWriter(another("8").header.author, builders::writer(7))->sequence == 0);
}

TEST_CASE("records: are never changed and never deleted", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto sql = GENERATE("update record set wall_ms = 0", "delete from record",
                              "update record set body = x'00'");

    CHECK_THROWS_AS(tamper(path, sql), SQLite::Exception);
    CHECK(EventFile::open(path, Mode::ReadOnly)->allRecords()->size() == 1);
}

TEST_CASE("transaction: given up, nothing has happened", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    {
        auto file = EventFile::open(path, Mode::ReadWrite).value();
        const auto transaction = file.begin().value();
        REQUIRE(file.add(another("8")));
    }
    CHECK(EventFile::open(path, Mode::ReadOnly)->allRecords()->size() == 1);
}

TEST_CASE("transaction: a document that is open for reading refuses it", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    auto file = EventFile::open(path, Mode::ReadOnly).value();

    const auto transaction = file.begin();

    REQUIRE_FALSE(transaction);
    CHECK(transaction.error() == Error{ErrorCode::NotWritable, path});
}

TEST_CASE("new file: appears whole or not at all, and replaces nothing", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.txt");
    {
        const auto file = NewFile::begin(path).value();
        REQUIRE(file.write(Bytes{'a'}));
    } // given up
    CHECK(listFolder(folder.path()).empty());

    REQUIRE(writeNewFile(path, Bytes{'a'}));
    CHECK(writeNewFile(path, Bytes{'b'}).error().code == ErrorCode::FileExists);
    CHECK(readBytes(path) == Bytes{'a'});
    CHECK(listFolder(folder.path()).size() == 1);

    const auto late = NewFile::begin(folder.file("b.txt")).value();
    writeText(folder.file("b.txt"), "quicker");
    CHECK(late.finish().error().code == ErrorCode::FileExists);
    CHECK(readBytes(folder.file("b.txt")).size() == 7);
}

TEST_CASE("new file: a folder that is not there is named as not writable", "[store]")
{
    const TempFolder folder;
    CHECK(NewFile::begin(folder.file("none/a.txt")).error().code == ErrorCode::NotWritable);
}
