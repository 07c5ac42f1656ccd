#include "catch.h"
#include "documents.h"
#include "record/hash.h"
#include "store/untrusted.h"

using namespace juri;
using store::EventFile;
using store::Mode;

namespace {

const Bytes kContent{1, 2, 3};

FileHash kept()
{
    return record::fileHashOf(kContent);
}

void put(const std::string& path, const Bytes& content)
{
    auto file = EventFile::open(path, Mode::ReadWrite).value();
    auto transaction = file.begin().value();
    REQUIRE(file.putAttachment(record::fileHashOf(content), content));
    REQUIRE(transaction.commit());
}

/// What a program of format 1 made.
void makeOlder(const std::string& path)
{
    tamper(path, "drop table attachment; pragma user_version = 1");
}

} // namespace

TEST_CASE("attachments: kept by hash, replaced, removed", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    put(path, kContent);
    {
        const auto file = EventFile::open(path, Mode::ReadOnly).value();
        CHECK(file.attachment(kept()).value() == kContent);
        CHECK(file.attachments().value() == std::set{kept()});
        CHECK_FALSE(file.attachment(record::fileHashOf({})).value());
    }
    tamper(path, "update attachment set bytes = x'00'");
    CHECK(EventFile::open(path, Mode::ReadOnly)->attachmentContents()->at(kept()) != kept());
    put(path, kContent);
    auto file = EventFile::open(path, Mode::ReadWrite).value();
    CHECK(file.attachmentContents().value() == std::map{std::pair{kept(), kept()}});
    auto transaction = file.begin().value();
    REQUIRE(file.removeAttachment(kept()));
    REQUIRE(transaction.commit());
    CHECK(file.attachments()->empty());
}

TEST_CASE("attachments: of 20 MB do not keep a document from being merged", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    put(path, Bytes(20U << 20U, 7));

    CHECK(store::readUntrusted(path)->records.size() == 1);
}

TEST_CASE("formats: an older document is read as it is, and brought up with its records", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    makeOlder(path);
    const auto before = readBytes(path);
    {
        const auto file = EventFile::open(path, Mode::ReadOnly).value();
        CHECK(file.isOlder());
        CHECK(file.format() == 1);
        CHECK(file.attachments()->empty());
        CHECK_FALSE(file.attachment(kept()).value());
        CHECK(store::readUntrusted(path)->records.size() == 1);
    }
    CHECK(readBytes(path) == before);
    {
        auto file = EventFile::open(path, Mode::ReadWrite).value();
        const auto records = file.allRecords().value();
        REQUIRE(file.bringUp());
        CHECK_FALSE(file.isOlder());
        CHECK(file.allRecords().value() == records);
    }
    put(path, kContent);
    CHECK(EventFile::open(path, Mode::ReadOnly)->attachments()->size() == 1);
    CHECK(store::readUntrusted(path)->records.size() == 1);
}

TEST_CASE("formats: each has its own tables, to a foreign reader", "[store][fault-15]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto number = GENERATE("1", "0", "-1");
    tamper(path, (std::string("pragma user_version = ") + number).c_str());

    CHECK_FALSE(store::readUntrusted(path)); // format 1 with the table of format 2
}

TEST_CASE("formats: no document has the format 0", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    tamper(path, "pragma user_version = 0");

    CHECK(EventFile::open(path, Mode::ReadOnly).error()
          == Error{ErrorCode::Damaged, path, "format"});
}
