// Fault 15: documents made to harm whoever opens them (merge.md 2.1). The hardened path
// refuses each at once; none may take time or memory, or change the file.

#include "catch.h"
#include "documents.h"
#include "store/untrusted.h"

using namespace juri;

namespace {

ErrorCode errorOf(const std::string& path)
{
    const auto content = store::readUntrusted(path);
    return content ? ErrorCode::Internal : content.error().code;
}

/// A document changed by these statements, in whatever state they leave it.
class Hostile {
public:
    Hostile() { makeDocument(path()); }
    std::string path() const { return m_folder.file("a.juri"); }
    const TempFolder& folder() const { return m_folder; }

    ErrorCode after(const std::string& sql) const
    {
        tamper(path(), sql.c_str());
        const auto before = readBytes(path());
        const auto error = errorOf(path());
        CHECK(readBytes(path()) == before);
        return error;
    }

private:
    TempFolder m_folder;
};

/// The table record in a schema of its own: its rows come from this query.
std::string recordFrom(const std::string& query)
{
    return "drop trigger record_no_update; drop trigger record_no_delete; drop table record; "
           "create view record as "
        + query;
}

} // namespace

TEST_CASE("fault 15: a view in place of a table, endless, huge or of many rows",
          "[store][fault-15]")
{
    const Hostile document;
    const auto query = GENERATE(
        "with recursive r(x) as (select 1 union all select x + 1 from r) select x from r",
        "select hex(zeroblob(450000000)) as body, zeroblob(64) as signature",
        "select a.bytes as body, b.bytes as signature from name a, name b, name c, name d, "
        "name e, name f");
    CAPTURE(query);
    CHECK(document.after(recordFrom(query)) == ErrorCode::Damaged);
}

TEST_CASE("fault 15: a generated column, a default or a check that builds a huge value",
          "[store][fault-15]")
{
    const Hostile document;
    const auto column = GENERATE("body blob generated always as (zeroblob(800000000)) virtual",
                                 "body blob default (zeroblob(800000000))",
                                 "body blob check (length(zeroblob(800000000)) > 0)");
    CAPTURE(column);
    CHECK(
        document.after("drop table draft; create table draft (stage, " + std::string(column) + ")")
        == ErrorCode::Damaged);
}

TEST_CASE("fault 15: triggers, indices and tables that nobody asked for", "[store][fault-15]")
{
    const Hostile document;
    const auto planted =
        GENERATE("create trigger t before insert on meta begin delete from draft; end",
                 "create trigger t after insert on import_log begin delete from meta; end",
                 "create index i on record (length(body))", "create table sqlite (x)",
                 "create virtual table v using fts5(x)");
    CAPTURE(planted);
    CHECK(document.after(planted) == ErrorCode::Damaged);
}

TEST_CASE("fault 15: a header that says WAL, and a journal planted beside", "[store][fault-15]")
{
    const Hostile document;
    SECTION("WAL")
    {
        auto bytes = readBytes(document.path());
        bytes[18] = 2;
        bytes[19] = 2;
        writeBytes(document.path(), bytes);
        writeText(document.path() + "-wal", std::string(4096, 'w'));
    }
    SECTION("a journal of another file")
    {
        writeText(document.path() + "-journal",
                  "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + std::string(4096, 'j'));
    }
    const auto before = readBytes(document.path());
    const auto files = listFolder(document.folder().path()).size();

    const auto content = store::readUntrusted(document.path());

    if (content) // nothing of what lies beside is looked at
        CHECK(content->records.size() == 1);
    else
        CHECK(content.error().code == ErrorCode::Damaged);
    CHECK(readBytes(document.path()) == before);
    CHECK(listFolder(document.folder().path()).size() == files);
}

TEST_CASE("fault 15: values of wrong types and lengths", "[store][fault-15]")
{
    const Hostile document;
    SECTION("where the schema is kept")
    {
        const auto change = GENERATE("update meta set value = x'00' where key = 'doc_id'",
                                     "delete from meta where key = 'doc_id'");
        CHECK(document.after(change) == ErrorCode::Damaged);
    }
    SECTION("in a schema that allows them")
    {
        const auto body = GENERATE("null", "17", "1.5", "'text'", "zeroblob(0)");
        CAPTURE(body);
        CHECK(document.after(
                  recordFrom("select " + std::string(body) + " as body, 'x' as signature, 1 as n"))
              == ErrorCode::Damaged);
    }
}

TEST_CASE("fault 15: a huge schema, and records larger than any may be", "[store][fault-15]")
{
    const Hostile document;
    SECTION("two thousand tables")
    {
        std::string sql = "begin;";
        for (int i = 0; i < 2'000; ++i)
            sql += "create table t" + std::to_string(i) + " (x);";
        CHECK(document.after(sql + "commit") == ErrorCode::Damaged);
    }
    SECTION("a body of 32 MB")
    {
        CHECK(document.after("insert into record select 9, zeroblob(32), kind, reg, author, "
                             "writer, 9, prev, 0, zeroblob(33554432), signature from record")
              == ErrorCode::Damaged);
    }
}
