#include "record/pack_files.h"

#include "readers.h"
#include "record/codec.h"
#include "record/hash.h"
#include "record/random.h"

#include <algorithm>

using namespace juri;

namespace {

constexpr std::size_t kTrailer = 32 + 64; ///< author and signature

/// Whoever makes packs here.
const record::KeyPair& author()
{
    static const auto key = [] {
        record::SeededRandom random(1);
        return record::KeyPair::generate(random);
    }();
    return key;
}

/// The signature of a pack, at its end.
void sign(std::span<std::uint8_t> whole)
{
    const auto content = ByteView(whole).first(whole.size() - kTrailer);
    const auto signature = author().sign("JURI-PACK-1", record::hash("JURI-PACK-1", content));
    std::ranges::copy(author().publicKey().bytes, whole.end() - kTrailer);
    std::ranges::copy(signature, whole.end() - static_cast<std::ptrdiff_t>(signature.size()));
}

/// Where the pack inside a pack with files lies; nothing for other bytes.
std::span<std::uint8_t> innerPack(Bytes& whole)
{
    constexpr std::size_t kHead = 9;
    if (!record::looksLikePack(whole) || whole.size() < kHead || whole[kHead - 1] != 2)
        return {};
    record::Decoder decoder(ByteView(whole).subspan(kHead));
    const auto inner = decoder.blob(whole.size());
    if (inner.size() < kTrailer)
        return {};
    return {whole.data() + (inner.data() - whole.data()), inner.size()};
}

Bytes withSignature(ByteView bytes)
{
    Bytes whole(bytes.begin(), bytes.end());
    if (whole.size() < kTrailer)
        return whole;
    if (const auto inner = innerPack(whole); !inner.empty())
        sign(inner);
    sign(whole);
    return whole;
}

} // namespace

void fuzz::pack(ByteView bytes)
{
    const auto whole = withSignature(bytes);
    const auto read = record::readPackWithFiles(whole);
    if (!read)
        return;
    const auto& pack = read->pack;
    if (const auto brief = record::decodeBrief(pack.brief))
        require(record::encode(*brief) == pack.brief, "a brief has one encoding");
    std::map<FileHash, Bytes> files;
    for (const auto& [hash, content] : read->files)
        files.emplace(hash, Bytes(content.begin(), content.end()));
    const auto again = record::writePackFiles(record::writePack(pack, author()), files, author());
    require(again == whole, "a pack has one encoding");
    takeRecords(record::docIdOf(pack.root), pack.records);
}
