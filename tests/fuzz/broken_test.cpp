#include "catch.h"
#include "documents.h"
#include "readers.h"
#include "record/brief.h"
#include "record/bundle.h"
#include "record/hash.h"
#include "record/pack_files.h"
#include "record/random.h"
#include "record/registers.h"

#include <filesystem>

using namespace juri;

namespace {

constexpr fuzz::Reader kReaders[] = {fuzz::bundle, fuzz::pack, fuzz::document, fuzz::table};

std::vector<record::Record> someRecords()
{
    const auto root = builders::key(1);
    const auto judge = builders::key(2);
    const auto grant =
        builders::record(root, root, record::Kind::Grant, record::keyRegister(judge.publicKey()),
                         record::encode(record::GrantPayload{}));
    const auto score = builders::record(root, judge, record::Kind::Score, "ballot/final/c/j",
                                        record::encode(builders::ballot("7")));
    return {grant, score};
}

Bytes someBundle()
{
    const auto records = someRecords();
    return record::writeBundle(builders::doc(builders::key(1)), record::pointersTo(records));
}

Bytes somePack()
{
    record::Pack pack;
    pack.root = builders::key(1).publicKey();
    pack.records = someRecords();
    record::Brief brief;
    brief.judge = JudgeId("j");
    brief.facts["competition"] = {{"title.id", "Lomba"}};
    pack.brief = record::encode(brief);
    record::SeededRandom random(3);
    pack.key = record::wrapKey(builders::key(4), "ABCDEFGHJK", random);
    return record::writePack(pack, builders::key(2));
}

Bytes somePackWithFiles()
{
    std::map<FileHash, Bytes> files;
    for (const Bytes& content : {Bytes{1, 2, 3}, Bytes(200, 7)})
        files.emplace(record::fileHashOf(content), content);
    return record::writePackFiles(somePack(), files, builders::key(2));
}

Bytes someTable()
{
    const std::string text = "nomor;nama;wilayah\n1;\"Tim \"\"Satu\"\"\";Banten\n2;Tim Dua;NTT\n";
    return {text.begin(), text.end()};
}

/// The file cut at `step` bytes and so on, and with each such byte altered.
void cutAndAlter(fuzz::Reader read, const Bytes& whole, std::size_t step = 1)
{
    for (std::size_t at = 0; at < whole.size(); at += step) {
        CAPTURE(at);
        CHECK_NOTHROW(read(ByteView(whole).first(at)));
        auto altered = whole;
        for (const int bit : {0x01, 0x40, 0x80}) {
            altered[at] = static_cast<std::uint8_t>(whole[at] ^ bit);
            CHECK_NOTHROW(read(altered));
        }
    }
}

} // namespace

TEST_CASE("broken: a score file cut or altered anywhere breaks nothing", "[broken]")
{
    CHECK_NOTHROW(fuzz::bundle(someBundle()));
    cutAndAlter(fuzz::bundle, someBundle());
}

TEST_CASE("broken: a pack cut or altered anywhere breaks nothing", "[broken]")
{
    CHECK_NOTHROW(fuzz::pack(somePack()));
    cutAndAlter(fuzz::pack, somePack());
    CHECK_NOTHROW(fuzz::pack(somePackWithFiles()));
    cutAndAlter(fuzz::pack, somePackWithFiles());
}

TEST_CASE("broken: a document cut or altered in many places breaks nothing", "[broken]")
{
    const TempFolder folder;
    makeDocument(folder.file("a.juri"));
    const auto whole = readBytes(folder.file("a.juri"));
    CHECK_NOTHROW(fuzz::document(whole));
    cutAndAlter(fuzz::document, whole, 997);
}

TEST_CASE("broken: a table cut or altered anywhere breaks nothing", "[broken]")
{
    CHECK_NOTHROW(fuzz::table(someTable()));
    cutAndAlter(fuzz::table, someTable());
}

TEST_CASE("broken: what once broke a reader breaks none", "[broken]")
{
    const std::string folder = JURI_SOURCE_DIR "/tests/data/broken";
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto bytes = readBytes(entry.path().string());
        CAPTURE(entry.path().filename().string());
        for (const auto read : kReaders)
            CHECK_NOTHROW(read(bytes));
        ++files;
    }
    CHECK(files > 0);
}
