#include "record/codec.h"
#include "record/payload.h"

#include <algorithm>

namespace juri::record {
namespace {

// How a field changes; part of the format.
constexpr std::uint8_t kCleared = 0;
constexpr std::uint8_t kText = 1;
constexpr std::uint8_t kNumber = 2;
constexpr std::uint8_t kList = 3;

constexpr std::size_t kNameLimit = 256;

struct ChangeEncoder {
    Encoder& encoder;

    void operator()(const Cleared&) const { encoder.u8(kCleared); }
    void operator()(const std::string& text) const
    {
        encoder.u8(kText);
        encoder.text(text);
    }
    void operator()(std::int64_t number) const
    {
        encoder.u8(kNumber);
        encoder.zigzag(number);
    }
    void operator()(const ListChange& change) const
    {
        encoder.u8(kList);
        encoder.texts(change.added);
        encoder.texts(change.removed);
    }
};

ListChange decodeListChange(Decoder& decoder)
{
    ListChange change;
    change.added = decoder.texts();
    change.removed = decoder.texts();
    const auto shared = [&](const std::string& element) {
        return change.removed.contains(element);
    };
    if (std::ranges::any_of(change.added, shared))
        decoder.fail();
    return change;
}

FieldChange decodeChange(Decoder& decoder)
{
    switch (decoder.u8()) {
    case kCleared: return Cleared{};
    case kText: return decoder.text();
    case kNumber: return decoder.zigzag();
    case kList: return decodeListChange(decoder);
    default: decoder.fail(); return Cleared{};
    }
}

} // namespace

Bytes encode(const SetupPayload& setup)
{
    Encoder encoder;
    encoder.varint(setup.size());
    for (const auto& [name, change] : setup) {
        encoder.text(name);
        std::visit(ChangeEncoder{encoder}, change);
    }
    return encoder.take();
}

Result<SetupPayload> decodeSetup(ByteView payload)
{
    Decoder decoder(payload);
    SetupPayload setup;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        auto name = decoder.text(kNameLimit);
        if (name.empty() || (!setup.empty() && name <= setup.rbegin()->first))
            decoder.fail();
        auto change = decodeChange(decoder);
        setup.emplace(std::move(name), std::move(change));
    }
    if (!decoder.isFinished() || setup.empty())
        return Error{ErrorCode::Damaged, "", "setup"};
    return setup;
}

} // namespace juri::record
