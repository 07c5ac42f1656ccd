#include "record/pack_files.h"

#include "record/codec.h"
#include "record/hash.h"

namespace juri::record {
namespace {

constexpr std::uint8_t kVersion = 2;
constexpr std::size_t kHead = 8 + 1; // magic word and version
constexpr std::size_t kPackLimit = 160U << 20U;

/// Where each file lies in the content, which must end with the last of them.
Result<std::map<FileHash, ByteView>> readFiles(Decoder& decoder)
{
    const Error damaged{ErrorCode::Damaged, "", "attachments"};
    std::vector<std::pair<FileHash, std::uint64_t>> list;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        const auto hash = decoder.fixed<FileHash>();
        list.emplace_back(hash, decoder.varint());
        if (list.size() > 1 && hash <= list[i - 1].first)
            return damaged;
        if (list.back().second == 0 || list.back().second > kPackedFileLimit)
            return damaged;
    }
    std::map<FileHash, ByteView> files;
    for (const auto& [hash, size] : list)
        files.emplace(hash, decoder.raw(size));
    if (!decoder.isFinished() || files.empty())
        return damaged;
    for (const auto& [hash, bytes] : files) {
        if (fileHashOf(bytes) != hash)
            return Error{ErrorCode::Damaged, hash.hex(), "attachment"};
    }
    return files;
}

} // namespace

Bytes writePackFiles(Bytes pack, const std::map<FileHash, Bytes>& files, const KeyPair& key)
{
    if (files.empty())
        return pack;
    Encoder encoder;
    encoder.raw(ByteView(pack).first(kHead - 1));
    encoder.u8(kVersion);
    encoder.blob(pack);
    encoder.varint(files.size());
    for (const auto& [hash, bytes] : files) {
        encoder.fixed(hash);
        encoder.varint(bytes.size());
    }
    for (const auto& [hash, bytes] : files)
        encoder.raw(bytes);
    signPack(encoder, key);
    return encoder.take();
}

Result<PackWithFiles> readPackWithFiles(ByteView bytes)
{
    JURI_TRY(const auto signedPack, readSignedPack(bytes, kVersion));
    PackWithFiles result;
    if (signedPack.version < kVersion) {
        JURI_TRY(result.pack, readPack(bytes));
        result.packBytes = bytes;
        return result;
    }
    Decoder decoder(signedPack.content.subspan(kHead));
    result.packBytes = decoder.blob(kPackLimit);
    JURI_TRY(result.files, readFiles(decoder));
    JURI_TRY(result.pack, readPack(result.packBytes));
    if (result.pack.author != signedPack.author)
        return Error{ErrorCode::BadSignature, "", ""};
    return result;
}

} // namespace juri::record
