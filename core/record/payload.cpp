#include "record/payload.h"

#include "record/codec.h"

#include <algorithm>

namespace juri::record {
namespace {

constexpr std::uint8_t kDeskFlag = 1;

Error damaged(const char* what)
{
    return {ErrorCode::Damaged, "", what};
}

void encodeIds(Encoder& encoder, const std::vector<RecordId>& ids)
{
    encoder.varint(ids.size());
    for (const auto& id : ids)
        encoder.fixed(id);
}

std::vector<RecordId> decodeIds(Decoder& decoder)
{
    std::vector<RecordId> ids;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        ids.push_back(decoder.fixed<RecordId>());
        if (ids.size() > 1 && ids[ids.size() - 2] >= ids.back())
            decoder.fail();
    }
    return ids;
}

} // namespace

Bytes encode(const GrantPayload& grant)
{
    Encoder encoder;
    encoder.u8(static_cast<std::uint8_t>(grant.role));
    encoder.text(grant.judge.text());
    encoder.u8(grant.desk ? kDeskFlag : 0);
    encoder.texts(grant.scope.regions);
    encoder.texts(grant.scope.categories);
    encoder.raw(grant.sealingKey);
    encoder.text(grant.name);
    return encoder.take();
}

Result<GrantPayload> decodeGrant(ByteView payload)
{
    Decoder decoder(payload);
    GrantPayload grant;
    const auto role = decoder.u8();
    grant.role = static_cast<Role>(role);
    grant.judge = JudgeId(decoder.text());
    const auto flags = decoder.u8();
    grant.desk = flags == kDeskFlag;
    grant.scope.regions = decoder.texts();
    grant.scope.categories = decoder.texts();
    const auto sealingKey = decoder.raw(grant.sealingKey.size());
    std::ranges::copy(sealingKey, grant.sealingKey.begin());
    grant.name = decoder.text();
    const bool knownRole = role >= 1 && role <= static_cast<std::uint8_t>(Role::Judge);
    const bool judgeFits = (grant.role == Role::Judge) != grant.judge.isEmpty();
    if (!decoder.isFinished() || !knownRole || flags > kDeskFlag || !judgeFits)
        return damaged("grant");
    return grant;
}

Bytes encode(const RevokePayload& revoke)
{
    Encoder encoder;
    encoder.varint(revoke.trusted.size());
    for (const auto& trusted : revoke.trusted) {
        encoder.fixed(trusted.key);
        encoder.fixed(trusted.writer);
        encoder.fixed(trusted.last);
    }
    encoder.text(revoke.reason);
    return encoder.take();
}

Result<RevokePayload> decodeRevoke(ByteView payload)
{
    Decoder decoder(payload);
    RevokePayload revoke;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        RevokePayload::Trusted trusted;
        trusted.key = decoder.fixed<PublicKey>();
        trusted.writer = decoder.fixed<WriterId>();
        trusted.last = decoder.fixed<RecordId>();
        if (!revoke.trusted.empty() && revoke.trusted.back() >= trusted)
            decoder.fail();
        revoke.trusted.push_back(trusted);
    }
    revoke.reason = decoder.text();
    if (!decoder.isFinished())
        return damaged("revoke");
    return revoke;
}

Bytes encode(const DevicePayload& device)
{
    return encodeText(device.computer);
}

Result<DevicePayload> decodeDevice(ByteView payload)
{
    JURI_TRY(auto computer, decodeText(payload));
    return DevicePayload{std::move(computer)};
}

Bytes encode(const model::BallotValue& value)
{
    Encoder encoder;
    encoder.fixed(value.rubric);
    encoder.u8(static_cast<std::uint8_t>(value.verdict));
    encoder.varint(value.marks.size());
    for (const auto& [criterion, mark] : value.marks) {
        encoder.text(criterion.text());
        encoder.zigzag(mark.milli());
    }
    return encoder.take();
}

Result<model::BallotValue> decodeBallot(ByteView payload)
{
    Decoder decoder(payload);
    model::BallotValue value;
    value.rubric = decoder.fixed<RubricHash>();
    const auto verdict = decoder.u8();
    value.verdict = static_cast<model::Verdict>(verdict);
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        CriterionId criterion(decoder.text());
        const auto mark = Points::fromMilli(decoder.zigzag());
        if (!isSlug(criterion.text())
            || (!value.marks.empty() && criterion <= value.marks.rbegin()->first))
            decoder.fail();
        value.marks.emplace(std::move(criterion), mark);
    }
    const bool knownVerdict =
        verdict >= 1 && verdict <= static_cast<std::uint8_t>(model::Verdict::Absent);
    const bool marksFit = value.verdict == model::Verdict::Scored || value.marks.empty();
    if (!decoder.isFinished() || !knownVerdict || !marksFit)
        return damaged("ballot");
    return value;
}

Bytes encode(const ResolvePayload& resolve)
{
    Encoder encoder;
    encoder.u8(resolve.chosen ? 1 : 0);
    if (resolve.chosen)
        encoder.fixed(*resolve.chosen);
    encoder.text(resolve.reason);
    return encoder.take();
}

Result<ResolvePayload> decodeResolve(ByteView payload)
{
    Decoder decoder(payload);
    ResolvePayload resolve;
    const auto chosen = decoder.u8();
    if (chosen == 1)
        resolve.chosen = decoder.fixed<RecordId>();
    resolve.reason = decoder.text();
    if (!decoder.isFinished() || chosen > 1)
        return damaged("resolve");
    return resolve;
}

Bytes encode(const SubmitPayload& submit)
{
    Encoder encoder;
    encodeIds(encoder, submit.ballots);
    return encoder.take();
}

Result<SubmitPayload> decodeSubmit(ByteView payload)
{
    Decoder decoder(payload);
    SubmitPayload submit{decodeIds(decoder)};
    if (!decoder.isFinished())
        return damaged("submit");
    return submit;
}

Bytes encodeText(const std::string& text)
{
    Encoder encoder;
    encoder.text(text);
    return encoder.take();
}

Result<std::string> decodeText(ByteView payload)
{
    Decoder decoder(payload);
    auto text = decoder.text();
    if (!decoder.isFinished())
        return damaged("text");
    return text;
}

Bytes encode(const ReceiptPayload& receipt)
{
    Encoder encoder;
    encoder.fixed(receipt.fileKey);
    encoder.text(receipt.name);
    encodeIds(encoder, receipt.ids);
    return encoder.take();
}

Result<ReceiptPayload> decodeReceipt(ByteView payload)
{
    Decoder decoder(payload);
    ReceiptPayload receipt;
    receipt.fileKey = decoder.fixed<RecordId>();
    receipt.name = decoder.text();
    receipt.ids = decodeIds(decoder);
    if (!decoder.isFinished())
        return damaged("receipt");
    return receipt;
}

} // namespace juri::record
