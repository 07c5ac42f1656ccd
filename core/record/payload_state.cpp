#include "record/payload_state.h"

#include "record/codec.h"

#include <algorithm>

namespace juri::record {
namespace {

constexpr std::size_t kRuleLimit = 1U << 20U;

Error damaged(const char* what)
{
    return {ErrorCode::Damaged, "", what};
}

void encodePlaces(Encoder& encoder, const std::vector<LockPayload::Place>& places)
{
    encoder.varint(places.size());
    for (const auto& place : places) {
        encoder.text(place.competitor.text());
        encoder.text(place.rank);
        encoder.text(place.value);
    }
}

std::vector<LockPayload::Place> decodePlaces(Decoder& decoder)
{
    std::vector<LockPayload::Place> places;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        LockPayload::Place place;
        place.competitor = CompetitorId(decoder.text());
        place.rank = decoder.text();
        place.value = decoder.text();
        places.push_back(std::move(place));
    }
    return places;
}

/// The keys of all holders, to be named by their place in this list.
std::vector<RecordId> holdersOf(const AsidePayload& aside)
{
    std::set<RecordId> keys;
    for (const auto& [id, holders] : aside.holders)
        keys.insert(holders.begin(), holders.end());
    return {keys.begin(), keys.end()};
}

std::vector<RecordId> decodeKeys(Decoder& decoder)
{
    std::vector<RecordId> keys;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        keys.push_back(decoder.fixed<RecordId>());
        if (keys.size() > 1 && keys[keys.size() - 2] >= keys.back())
            decoder.fail();
    }
    return keys;
}

std::set<RecordId> decodeHolders(Decoder& decoder, const std::vector<RecordId>& keys)
{
    std::set<RecordId> holders;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        const auto place = decoder.varint();
        if (place >= keys.size() || (!holders.empty() && keys[place] <= *holders.rbegin())) {
            decoder.fail();
            break;
        }
        holders.insert(keys[place]);
    }
    return holders;
}

} // namespace

Bytes encode(const LockPayload& lock)
{
    Encoder encoder;
    encoder.varint(lock.heads.size());
    for (const auto& [id, counted] : lock.heads) {
        encoder.fixed(id);
        encoder.u8(counted ? 1 : 0);
    }
    encoder.blob(bytesOf(lock.rule));
    encoder.raw(lock.results);
    encoder.text(lock.version);
    encodePlaces(encoder, lock.places);
    return encoder.take();
}

Result<LockPayload> decodeLock(ByteView payload)
{
    Decoder decoder(payload);
    LockPayload lock;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        const auto id = decoder.fixed<RecordId>();
        const auto counted = decoder.u8();
        if (counted > 1 || (!lock.heads.empty() && id <= lock.heads.rbegin()->first))
            decoder.fail();
        lock.heads.emplace(id, counted == 1);
    }
    const auto rule = decoder.blob(kRuleLimit);
    lock.rule.assign(rule.begin(), rule.end());
    const auto results = decoder.raw(lock.results.size());
    std::ranges::copy(results, lock.results.begin());
    lock.version = decoder.text();
    lock.places = decodePlaces(decoder);
    if (!decoder.isFinished())
        return damaged("lock");
    return lock;
}

Bytes encodeAnnounce(const RecordId& lock)
{
    return {lock.bytes.begin(), lock.bytes.end()};
}

Result<RecordId> decodeAnnounce(ByteView payload)
{
    const auto lock = RecordId::from(payload);
    if (!lock)
        return damaged("announce");
    return *lock;
}

Bytes encode(const AsidePayload& aside)
{
    const auto keys = holdersOf(aside);
    Encoder encoder;
    encoder.varint(keys.size());
    for (const auto& key : keys)
        encoder.fixed(key);
    encoder.varint(aside.holders.size());
    for (const auto& [id, holders] : aside.holders) {
        encoder.fixed(id);
        encoder.varint(holders.size());
        for (const auto& holder : holders)
            encoder.varint(
                static_cast<std::uint64_t>(std::ranges::lower_bound(keys, holder) - keys.begin()));
    }
    encoder.text(aside.reason);
    return encoder.take();
}

Result<AsidePayload> decodeAside(ByteView payload)
{
    Decoder decoder(payload);
    AsidePayload aside;
    const auto keys = decodeKeys(decoder);
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        const auto id = decoder.fixed<RecordId>();
        if (!aside.holders.empty() && id <= aside.holders.rbegin()->first)
            decoder.fail();
        aside.holders.emplace(id, decodeHolders(decoder, keys));
    }
    aside.reason = decoder.text();
    if (!decoder.isFinished() || holdersOf(aside) != keys)
        return damaged("aside");
    return aside;
}

} // namespace juri::record
