#include "record/pack_files.h"

#include "catch.h"
#include "records.h"

using namespace juri;
using namespace juri::record;

namespace {

Pack samplePack()
{
    Pack pack;
    pack.root = builders::key(1).publicKey();
    pack.brief = encode(Brief{JudgeId("j1"), {}});
    return pack;
}

using Files = std::map<FileHash, Bytes>;

Files filesOf(const std::vector<Bytes>& contents)
{
    Files files;
    for (const auto& bytes : contents)
        files.emplace(fileHashOf(bytes), bytes);
    return files;
}

Bytes packOf(const Files& files)
{
    const auto coordinator = builders::key(2);
    return writePackFiles(writePack(samplePack(), coordinator), files, coordinator);
}

ErrorCode errorOf(ByteView bytes)
{
    const auto read = readPackWithFiles(bytes);
    return read ? ErrorCode::Internal : read.error().code;
}

} // namespace

TEST_CASE("pack files: read back, beside the pack itself", "[record]")
{
    const auto files = filesOf({{1, 2, 3}, {4}, Bytes(100'000, 7)});
    const auto bytes = packOf(files);

    const auto read = readPackWithFiles(bytes);

    REQUIRE(read);
    CHECK(read->files.size() == 3);
    for (const auto& [hash, content] : read->files)
        CHECK(std::ranges::equal(content, files.at(hash)));
    CHECK(std::ranges::equal(read->packBytes, writePack(samplePack(), builders::key(2))));
    CHECK(readPack(read->packBytes)->brief == samplePack().brief);
}

TEST_CASE("pack files: without files a pack is what it always was", "[record]")
{
    const auto bytes = packOf({});

    CHECK(bytes == writePack(samplePack(), builders::key(2)));
    const auto read = readPackWithFiles(bytes);
    REQUIRE(read);
    CHECK(read->files.empty());
    CHECK(read->packBytes.size() == bytes.size());
}

TEST_CASE("pack files: an older program names the version it cannot read", "[record]")
{
    const auto read = readPack(packOf(filesOf({{1}})));

    REQUIRE_FALSE(read);
    CHECK(read.error() == Error{ErrorCode::NewerFormat, "", "2"});
}

TEST_CASE("pack files: every flipped byte and every cut is refused", "[record]")
{
    const auto bytes = packOf(filesOf({{1, 2, 3}, {4, 5}}));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto flipped = bytes;
        flipped[i] ^= 1;
        CAPTURE(i);
        CHECK_FALSE(readPackWithFiles(flipped));
    }
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(readPackWithFiles(ByteView(bytes).first(size)));
}

TEST_CASE("pack files: what its author signed wrongly is refused too", "[record]")
{
    SECTION("a file that is not what its hash says")
    {
        auto files = filesOf({{1, 2, 3}});
        files.begin()->second[0] ^= 1;
        const auto read = readPackWithFiles(packOf(files));
        REQUIRE_FALSE(read);
        CHECK(read.error() == Error{ErrorCode::Damaged, files.begin()->first.hex(), "attachment"});
    }
    SECTION("an empty file, and one that is too large")
    {
        CHECK(errorOf(packOf(filesOf({{}}))) == ErrorCode::Damaged);
        CHECK(errorOf(packOf(filesOf({Bytes(kPackedFileLimit + 1)}))) == ErrorCode::Damaged);
        CHECK(errorOf(packOf(filesOf({Bytes(kPackedFileLimit)}))) == ErrorCode::Internal);
    }
    SECTION("somebody else's pack inside")
    {
        const auto bytes = writePackFiles(writePack(samplePack(), builders::key(2)), filesOf({{1}}),
                                          builders::key(3));
        CHECK(errorOf(bytes) == ErrorCode::BadSignature);
    }
}
