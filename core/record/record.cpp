#include "record/record.h"

#include "record/codec.h"
#include "record/hash.h"

#include <algorithm>

namespace juri::record {
namespace {

constexpr std::uint8_t kBodyVersion = 1;
constexpr std::size_t kRegisterLimit = 512;
constexpr std::size_t kParentLimit = 4096;
constexpr std::string_view kIdDomain = "JURI-RECORD-1";
constexpr std::string_view kSignatureDomain = "JURI-SIG-1";

std::size_t sizeLimit(Kind kind)
{
    const bool listsMany =
        kind == Kind::Lock || kind == Kind::Unlock || kind == Kind::Announce || kind == Kind::Aside;
    return (listsMany ? 8U : 1U) << 20U;
}

bool startsOrContinues(const Header& header)
{
    return header.sequence > 0 && (header.sequence == 1) == header.previous.isZero();
}

bool ascending(const std::vector<RecordId>& ids)
{
    return std::ranges::adjacent_find(ids, std::ranges::greater_equal{}) == ids.end();
}

RecordId idOf(ByteView body)
{
    return {hash(kIdDomain, body)};
}

} // namespace

void encodeHeader(Encoder& encoder, const Header& header)
{
    encoder.fixed(header.doc);
    encoder.u8(static_cast<std::uint8_t>(header.kind));
    encoder.fixed(header.author);
    encoder.fixed(header.writer);
    encoder.u64(header.sequence);
    encoder.fixed(header.previous);
    encoder.text(header.registerName);
    encoder.varint(header.parents.size());
    for (const auto& parent : header.parents)
        encoder.fixed(parent);
    encoder.u64(static_cast<std::uint64_t>(header.wall.milliseconds));
}

Header decodeHeader(Decoder& decoder)
{
    Header header;
    header.doc = decoder.fixed<DocId>();
    header.kind = static_cast<Kind>(decoder.u8());
    header.author = decoder.fixed<PublicKey>();
    header.writer = decoder.fixed<WriterId>();
    header.sequence = decoder.u64();
    header.previous = decoder.fixed<RecordId>();
    header.registerName = decoder.text(kRegisterLimit);
    const auto parents = decoder.count(kParentLimit);
    for (std::size_t i = 0; i < parents && decoder.ok(); ++i)
        header.parents.push_back(decoder.fixed<RecordId>());
    header.wall.milliseconds = static_cast<std::int64_t>(decoder.u64());
    return header;
}

bool isWellFormed(const Header& header)
{
    return ascending(header.parents) && startsOrContinues(header) && !header.registerName.empty();
}

bool isKnown(Kind kind)
{
    return kindName(kind).find('-') == std::string::npos;
}

std::string kindName(Kind kind)
{
    switch (kind) {
    case Kind::Grant: return "grant";
    case Kind::Revoke: return "revoke";
    case Kind::Device: return "device";
    case Kind::Setup: return "setup";
    case Kind::Rubric: return "rubric";
    case Kind::RubricMap: return "rubricmap";
    case Kind::Score: return "score";
    case Kind::Withdraw: return "withdraw";
    case Kind::Resolve: return "resolve";
    case Kind::Submit: return "submit";
    case Kind::Reopen: return "reopen";
    case Kind::Lock: return "lock";
    case Kind::Unlock: return "unlock";
    case Kind::Announce: return "announce";
    case Kind::Aside: return "aside";
    case Kind::Station: return "station";
    case Kind::Receipt: return "receipt";
    }
    return "kind-" + std::to_string(static_cast<int>(kind));
}

Record makeRecord(Header header, ByteView payload, const KeyPair& key)
{
    header.author = key.publicKey();
    std::ranges::sort(header.parents);
    const auto repeated = std::ranges::unique(header.parents);
    header.parents.erase(repeated.begin(), repeated.end());

    Encoder encoder;
    encoder.u8(kBodyVersion);
    encodeHeader(encoder, header);
    Record record;
    record.payloadAt = encoder.bytes().size();
    encoder.raw(payload);
    record.header = std::move(header);
    record.body = encoder.take();
    record.id = idOf(record.body);
    record.signature = key.sign(kSignatureDomain, record.id.bytes);
    return record;
}

Result<Record> parseRecord(ByteView body, const Signature& signature)
{
    Decoder decoder(body);
    const auto version = decoder.u8();
    if (decoder.ok() && version > kBodyVersion)
        return Error{ErrorCode::NewerFormat, "", std::to_string(version)};
    Record record;
    record.header = decodeHeader(decoder);
    if (!decoder.ok() || version != kBodyVersion || !isWellFormed(record.header)
        || body.size() > sizeLimit(record.header.kind))
        return Error{ErrorCode::Damaged, "", "record"};
    record.payloadAt = body.size() - decoder.rest().size();
    record.body.assign(body.begin(), body.end());
    record.id = idOf(body);
    record.signature = signature;
    return record;
}

bool isAuthentic(const Record& record)
{
    return isSigned(record.header.author, kSignatureDomain, record.id.bytes, record.signature);
}

std::vector<const Record*> pointersTo(const std::vector<Record>& records)
{
    std::vector<const Record*> pointers;
    pointers.reserve(records.size());
    for (const auto& record : records)
        pointers.push_back(&record);
    return pointers;
}

} // namespace juri::record
