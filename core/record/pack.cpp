#include "record/pack.h"

#include "record/bundle.h"
#include "record/codec.h"
#include "record/hash.h"

#include <algorithm>

namespace juri::record {
namespace {

constexpr std::string_view kMagic = "JURIPACK";
constexpr std::uint8_t kVersion = 1;
constexpr std::string_view kDomain = "JURI-PACK-1";
constexpr std::size_t kTrailerSize = 32 + 64; // author and signature
constexpr std::size_t kPartLimit = 64U << 20U;

Result<Pack> readContent(ByteView content)
{
    Decoder decoder(content.subspan(kMagic.size() + 1));
    Pack pack;
    pack.root = decoder.fixed<PublicKey>();
    const auto bundleBytes = decoder.blob(kPartLimit);
    const auto brief = decoder.blob(kPartLimit);
    pack.brief.assign(brief.begin(), brief.end());
    const auto hasKey = decoder.u8();
    if (hasKey == 1)
        pack.key = decodeWrappedKey(decoder);
    if (!decoder.isFinished() || hasKey > 1)
        return Error{ErrorCode::Damaged, "", "pack"};
    JURI_TRY(auto bundle, readBundle(bundleBytes));
    if (bundle.doc != docIdOf(pack.root))
        return Error{ErrorCode::Damaged, "", "competition"};
    pack.records = std::move(bundle.records);
    return pack;
}

} // namespace

Bytes writePack(Pack pack, const KeyPair& key)
{
    Encoder encoder;
    encoder.raw(bytesOf(kMagic));
    encoder.u8(kVersion);
    encoder.fixed(pack.root);
    encoder.blob(writeBundle(docIdOf(pack.root), pointersTo(pack.records)));
    encoder.blob(pack.brief);
    encoder.u8(pack.key ? 1 : 0);
    if (pack.key)
        encode(encoder, *pack.key);
    signPack(encoder, key);
    return encoder.take();
}

void signPack(Encoder& encoder, const KeyPair& key)
{
    const auto signature = key.sign(kDomain, hash(kDomain, encoder.bytes()));
    encoder.fixed(key.publicKey());
    encoder.raw(signature);
}

bool looksLikePack(ByteView bytes)
{
    return startsWith(bytes, kMagic);
}

Result<SignedPack> readSignedPack(ByteView bytes, std::uint8_t newest)
{
    if (!looksLikePack(bytes))
        return Error{ErrorCode::NotAJuriFile, "", ""};
    if (bytes.size() < kMagic.size() + 1 + kTrailerSize)
        return Error{ErrorCode::Damaged, "", "cut short"};
    const auto content = bytes.first(bytes.size() - kTrailerSize);
    const auto author = *PublicKey::from(bytes.last(kTrailerSize).first(32));
    Signature signature{};
    std::ranges::copy(bytes.last(signature.size()), signature.begin());
    if (!isSigned(author, kDomain, hash(kDomain, content), signature))
        return Error{ErrorCode::BadSignature, "", ""};
    const auto version = content[kMagic.size()];
    if (version > newest)
        return Error{ErrorCode::NewerFormat, "", std::to_string(version)};
    if (version < kVersion)
        return Error{ErrorCode::Damaged, "", "version"};
    return SignedPack{version, content, author};
}

Result<Pack> readPack(ByteView bytes)
{
    JURI_TRY(const auto signedPack, readSignedPack(bytes, kVersion));
    JURI_TRY(auto pack, readContent(signedPack.content));
    pack.author = signedPack.author;
    return pack;
}

} // namespace juri::record
