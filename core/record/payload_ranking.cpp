#include "record/codec.h"
#include "record/payload.h"

#include <set>

namespace juri::record {
namespace {

using model::Verdict;

CompetitorId decodeCompetitor(Decoder& decoder)
{
    CompetitorId competitor(decoder.text());
    if (competitor.isEmpty())
        decoder.fail();
    return competitor;
}

void decodePlaced(Decoder& decoder, model::Ranking& ranking, std::set<CompetitorId>& seen)
{
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        ranking.placed.push_back(decodeCompetitor(decoder));
        if (!seen.insert(ranking.placed.back()).second)
            decoder.fail();
    }
}

void decodeLeftOut(Decoder& decoder, model::Ranking& ranking, std::set<CompetitorId>& seen)
{
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        auto competitor = decodeCompetitor(decoder);
        const auto verdict = static_cast<Verdict>(decoder.u8());
        const bool isNext = ranking.leftOut.empty() || ranking.leftOut.rbegin()->first < competitor;
        const bool isKnown = verdict == Verdict::Recused || verdict == Verdict::Absent;
        if (!isNext || !isKnown || !seen.insert(competitor).second)
            decoder.fail();
        ranking.leftOut.emplace(std::move(competitor), verdict);
    }
}

} // namespace

Bytes encode(const model::Ranking& ranking)
{
    Encoder encoder;
    encoder.fixed(ranking.rubric);
    encoder.varint(ranking.placed.size());
    for (const auto& competitor : ranking.placed)
        encoder.text(competitor.text());
    encoder.varint(ranking.leftOut.size());
    for (const auto& [competitor, verdict] : ranking.leftOut) {
        encoder.text(competitor.text());
        encoder.u8(static_cast<std::uint8_t>(verdict));
    }
    return encoder.take();
}

Result<model::Ranking> decodeRanking(ByteView payload)
{
    Decoder decoder(payload);
    model::Ranking ranking;
    std::set<CompetitorId> seen;
    ranking.rubric = decoder.fixed<RubricHash>();
    decodePlaced(decoder, ranking, seen);
    decodeLeftOut(decoder, ranking, seen);
    if (!decoder.isFinished())
        return Error{ErrorCode::Damaged, "", "ranking"};
    return ranking;
}

} // namespace juri::record
