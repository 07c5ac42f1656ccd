#include "record/pack.h"

#include "readers.h"
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

Bytes withSignature(ByteView bytes)
{
    Bytes whole(bytes.begin(), bytes.end());
    if (whole.size() < kTrailer)
        return whole;
    const auto content = ByteView(whole).first(whole.size() - kTrailer);
    const auto signature = author().sign("JURI-PACK-1", record::hash("JURI-PACK-1", content));
    std::ranges::copy(author().publicKey().bytes, whole.end() - kTrailer);
    std::ranges::copy(signature, whole.end() - static_cast<std::ptrdiff_t>(signature.size()));
    return whole;
}

} // namespace

void fuzz::pack(ByteView bytes)
{
    const auto whole = withSignature(bytes);
    const auto read = record::readPack(whole);
    if (!read)
        return;
    if (const auto brief = record::decodeBrief(read->brief))
        require(record::encode(*brief) == read->brief, "a brief has one encoding");
    require(record::writePack(*read, author()) == whole, "a pack has one encoding");
    takeRecords(record::docIdOf(read->root), read->records);
}
