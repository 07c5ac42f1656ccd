#include "record/brief.h"

#include "record/codec.h"
#include "record/payload.h"

namespace juri::record {
namespace {

/// A field as the change that would set it, so that one encoding serves both.
FieldChange toChange(const model::FieldValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    return ListChange{std::get<std::set<std::string>>(value), {}};
}

/// Nothing for a change that is not a plain value.
std::optional<model::FieldValue> toValue(const FieldChange& change)
{
    if (const auto* text = std::get_if<std::string>(&change))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&change))
        return *number;
    const auto* list = std::get_if<ListChange>(&change);
    if (!list || !list->removed.empty())
        return std::nullopt;
    return list->added;
}

Result<model::Fields> decodeFields(ByteView bytes)
{
    JURI_TRY(const auto setup, decodeSetup(bytes));
    model::Fields fields;
    for (const auto& [name, change] : setup) {
        auto value = toValue(change);
        if (!value)
            return Error{ErrorCode::Damaged, "", "brief"};
        fields.emplace(name, *std::move(value));
    }
    return fields;
}

constexpr std::size_t kFieldsLimit = 8U << 20U;

} // namespace

Bytes encode(const Brief& brief)
{
    Encoder encoder;
    encoder.text(brief.judge.text());
    encoder.varint(brief.facts.size());
    for (const auto& [name, fields] : brief.facts) {
        encoder.text(name);
        SetupPayload setup;
        for (const auto& [field, value] : fields)
            setup.emplace(field, toChange(value));
        encoder.blob(encode(setup));
    }
    return encoder.take();
}

Result<Brief> decodeBrief(ByteView bytes)
{
    Decoder decoder(bytes);
    Brief brief;
    brief.judge = JudgeId(decoder.text());
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        auto name = decoder.text();
        if (!brief.facts.empty() && name <= brief.facts.rbegin()->first)
            decoder.fail();
        const auto blob = decoder.blob(kFieldsLimit);
        if (!decoder.ok())
            break;
        JURI_TRY(auto fields, decodeFields(blob));
        brief.facts.emplace(std::move(name), std::move(fields));
    }
    if (!decoder.isFinished())
        return Error{ErrorCode::Damaged, "", "brief"};
    return brief;
}

} // namespace juri::record
