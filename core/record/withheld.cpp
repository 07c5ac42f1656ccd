#include "record/withheld.h"

#include "record/codec.h"

namespace juri::record {
namespace {

constexpr std::uint8_t kWithheldVersion = 0; ///< no body begins so

} // namespace

bool isWithholdable(const Record& record)
{
    const auto& name = record.header.registerName;
    switch (record.header.kind) {
    case Kind::Setup: return name.starts_with("person/") || name.starts_with("text/");
    case Kind::Station:
    case Kind::Receipt: return true;
    default: return false;
    }
}

Record withhold(const Record& record)
{
    Encoder encoder;
    encoder.u8(kWithheldVersion);
    encoder.fixed(record.id);
    encodeHeader(encoder, record.header);
    auto result = record;
    result.withheld = true;
    result.body = encoder.take();
    result.payloadAt = result.body.size();
    return result;
}

Result<Record> parseStored(ByteView stored, const Signature& signature)
{
    if (stored.empty() || stored[0] != kWithheldVersion)
        return parseRecord(stored, signature);
    Decoder decoder(stored.subspan(1));
    Record record;
    record.id = decoder.fixed<RecordId>();
    record.header = decodeHeader(decoder);
    record.withheld = true;
    record.signature = signature;
    record.body.assign(stored.begin(), stored.end());
    record.payloadAt = record.body.size();
    if (!decoder.isFinished() || !isWellFormed(record.header) || !isWithholdable(record))
        return Error{ErrorCode::Damaged, "", "withheld record"};
    return record;
}

} // namespace juri::record
