#include "record/bundle.h"

#include "record/codec.h"
#include "record/hash.h"

#include <algorithm>

namespace juri::record {
namespace {

constexpr std::string_view kMagic = "JURISCOR";
constexpr std::uint8_t kVersion = 1;
constexpr std::string_view kTrailerDomain = "JURI-BUNDLE-1";
constexpr std::size_t kTrailerSize = 32;
constexpr std::size_t kRecordLimit = 8U << 20U;
constexpr std::size_t kCountLimit = 50'000'000;

Error damaged(const char* where)
{
    return {ErrorCode::Damaged, "", where};
}

Result<Record> readRecord(Decoder& decoder)
{
    const auto body = decoder.blob(kRecordLimit);
    const auto signatureBytes = decoder.raw(Signature{}.size());
    if (!decoder.ok())
        return damaged("record");
    Signature signature{};
    std::ranges::copy(signatureBytes, signature.begin());
    return parseRecord(body, signature);
}

Result<Bundle> readContent(ByteView content)
{
    Decoder decoder(content.subspan(kMagic.size() + 1));
    Bundle bundle;
    bundle.doc = decoder.fixed<DocId>();
    const auto count = decoder.count(kCountLimit);
    for (std::size_t i = 0; i < count; ++i) {
        JURI_TRY(auto record, readRecord(decoder));
        if (record.header.doc != bundle.doc)
            return damaged("a record of another competition");
        if (!bundle.records.empty() && record.id <= bundle.records.back().id)
            return damaged("order of records");
        bundle.records.push_back(std::move(record));
    }
    if (!decoder.isFinished())
        return damaged("end");
    return bundle;
}

} // namespace

Bytes writeBundle(const DocId& doc, std::vector<const Record*> records)
{
    const auto byId = [](const Record* a, const Record* b) { return a->id < b->id; };
    const auto sameId = [](const Record* a, const Record* b) { return a->id == b->id; };
    std::sort(records.begin(), records.end(), byId);
    records.erase(std::unique(records.begin(), records.end(), sameId), records.end());

    Encoder encoder;
    encoder.raw(bytesOf(kMagic));
    encoder.u8(kVersion);
    encoder.fixed(doc);
    encoder.varint(records.size());
    for (const auto* record : records) {
        encoder.blob(record->body);
        encoder.raw(record->signature);
    }
    encoder.raw(hash(kTrailerDomain, encoder.bytes()));
    return encoder.take();
}

bool looksLikeBundle(ByteView bytes)
{
    return startsWith(bytes, kMagic);
}

Result<Bundle> readBundle(ByteView bytes)
{
    if (!looksLikeBundle(bytes))
        return Error{ErrorCode::NotAJuriFile, "", ""};
    if (bytes.size() < kMagic.size() + 1 + kTrailerSize)
        return damaged("cut short");
    const auto content = bytes.first(bytes.size() - kTrailerSize);
    if (!std::ranges::equal(hash(kTrailerDomain, content), bytes.last(kTrailerSize)))
        return damaged("trailer");
    const auto version = content[kMagic.size()];
    if (version > kVersion)
        return Error{ErrorCode::NewerFormat, "", std::to_string(version)};
    if (version != kVersion)
        return damaged("version");
    return readContent(content);
}

} // namespace juri::record
