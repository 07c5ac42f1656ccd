#include "store/untrusted.h"

#include "catch.h"
#include "documents.h"

using namespace juri;

namespace {

ErrorCode errorOf(const std::string& path)
{
    const auto content = store::readUntrusted(path);
    return content ? ErrorCode::Internal : content.error().code;
}

} // namespace

TEST_CASE("untrusted: an honest document gives its records and stays as it is", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto before = readBytes(path);

    const auto content = store::readUntrusted(path);

    REQUIRE(content);
    CHECK(content->records.size() == 1);
    CHECK(content->doc == builders::doc(builders::key(1)));
    CHECK(content->drafts == 0);
    CHECK(readBytes(path) == before);
    CHECK(listFolder(folder.path()).size() == 1);
}

TEST_CASE("untrusted: what does not belong in a document is refused", "[store][fault-15]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto planted = GENERATE(
        "create table extra (x)", "create index extra on record (seq)",
        "create trigger extra after insert on draft begin delete from draft; end",
        "create view extra as select 1", "drop trigger record_no_update",
        "drop table draft; create view draft as with recursive r(x) as (select 1 union all "
        "select x + 1 from r) select x from r",
        "drop table draft; create table draft (y, x integer generated always as (1) virtual)");
    CAPTURE(planted);
    tamper(path, planted);

    CHECK(errorOf(path) == ErrorCode::Damaged);
}

TEST_CASE("untrusted: a record that does not parse is damage", "[store][fault-15]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    tamper(path,
           "insert into record select 9, zeroblob(32), kind, reg, author, writer, 9, prev, 0, "
           "zeroblob(10), signature from record");

    CHECK(errorOf(path) == ErrorCode::Damaged);
}

TEST_CASE("untrusted: files of other kinds have names of their own", "[store]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    CHECK(errorOf(path) == ErrorCode::FileNotFound);
    writeText(path, "");
    CHECK(errorOf(path) == ErrorCode::NotAJuriFile);
}

TEST_CASE("untrusted: a flipped byte anywhere is refused or changes no record unseen",
          "[store][fault-14]")
{
    const TempFolder folder;
    const auto path = folder.file("a.juri");
    makeDocument(path);
    const auto whole = readBytes(path);
    const auto honest = store::readUntrusted(path)->records;
    for (std::size_t i = 0; i < whole.size(); i += 97) {
        auto flipped = whole;
        flipped[i] ^= 1;
        writeBytes(path, flipped);
        const auto content = store::readUntrusted(path);
        CAPTURE(i);
        if (!content)
            continue;
        for (const auto& record : content->records)
            CHECK((record == honest.front() || !isAuthentic(record)));
    }
}
