#include "record/codec.h"
#include "record/hash.h"
#include "record/payload.h"

namespace juri::record {
namespace {

constexpr std::uint8_t kRequired = 1;
constexpr std::uint8_t kInformationOnly = 2;

void encodeText(Encoder& encoder, const LocalText& text)
{
    encoder.text(text.id);
    encoder.text(text.en);
}

LocalText decodeLocalText(Decoder& decoder)
{
    LocalText text;
    text.id = decoder.text();
    text.en = decoder.text();
    return text;
}

Points decodePoints(Decoder& decoder)
{
    return Points::fromMilli(decoder.zigzag());
}

void encodeScale(Encoder& encoder, const model::Scale& scale)
{
    encoder.zigzag(scale.min.milli());
    encoder.zigzag(scale.max.milli());
    encoder.zigzag(scale.step.milli());
    encoder.varint(scale.values.size());
    for (const auto value : scale.values)
        encoder.zigzag(value.milli());
}

model::Scale decodeScale(Decoder& decoder)
{
    model::Scale scale;
    scale.min = decodePoints(decoder);
    scale.max = decodePoints(decoder);
    scale.step = decodePoints(decoder);
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i)
        scale.values.push_back(decodePoints(decoder));
    return scale;
}

void encodeCriterion(Encoder& encoder, const model::Criterion& criterion)
{
    encoder.text(criterion.id.text());
    encodeText(encoder, criterion.name);
    encodeText(encoder, criterion.description);
    encodeText(encoder, criterion.group);
    encoder.zigzag(criterion.weight.milli());
    encodeScale(encoder, criterion.scale);
    encoder.varint(criterion.levels.size());
    for (const auto& level : criterion.levels) {
        encoder.zigzag(level.from.milli());
        encoder.zigzag(level.to.milli());
        encodeText(encoder, level.name);
        encodeText(encoder, level.text);
    }
    encoder.u8(static_cast<std::uint8_t>((criterion.required ? kRequired : 0)
                                         | (criterion.informationOnly ? kInformationOnly : 0)));
}

model::Level decodeLevel(Decoder& decoder)
{
    model::Level level;
    level.from = decodePoints(decoder);
    level.to = decodePoints(decoder);
    level.name = decodeLocalText(decoder);
    level.text = decodeLocalText(decoder);
    return level;
}

model::Criterion decodeCriterion(Decoder& decoder)
{
    model::Criterion criterion;
    criterion.id = CriterionId(decoder.text());
    criterion.name = decodeLocalText(decoder);
    criterion.description = decodeLocalText(decoder);
    criterion.group = decodeLocalText(decoder);
    criterion.weight = decodePoints(decoder);
    criterion.scale = decodeScale(decoder);
    const auto levels = decoder.count();
    for (std::size_t i = 0; i < levels && decoder.ok(); ++i)
        criterion.levels.push_back(decodeLevel(decoder));
    const auto flags = decoder.u8();
    if (flags > (kRequired | kInformationOnly))
        decoder.fail();
    criterion.required = (flags & kRequired) != 0;
    criterion.informationOnly = (flags & kInformationOnly) != 0;
    return criterion;
}

constexpr std::uint64_t kFactorLimit = 1'000'000;

std::map<CriterionId, std::int64_t> decodeSources(Decoder& decoder)
{
    std::map<CriterionId, std::int64_t> sources;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        const CriterionId source(decoder.text());
        const auto factor = decoder.varint();
        const bool ordered = sources.empty() || sources.rbegin()->first < source;
        if (!ordered || !isSlug(source.text()) || factor < 1 || factor > kFactorLimit)
            decoder.fail();
        sources.emplace(source, static_cast<std::int64_t>(factor));
    }
    if (count == 0)
        decoder.fail();
    return sources;
}

} // namespace

Bytes encode(const model::Rubric& rubric)
{
    Encoder encoder;
    encoder.text(rubric.stage.text());
    encodeText(encoder, rubric.note);
    encoder.varint(rubric.criteria.size());
    for (const auto& criterion : rubric.criteria)
        encodeCriterion(encoder, criterion);
    return encoder.take();
}

Result<model::Rubric> decodeRubric(ByteView payload)
{
    Decoder decoder(payload);
    model::Rubric rubric;
    rubric.stage = StageId(decoder.text());
    rubric.note = decodeLocalText(decoder);
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i)
        rubric.criteria.push_back(decodeCriterion(decoder));
    if (!decoder.isFinished() || !rubricProblem(rubric).empty())
        return Error{ErrorCode::Damaged, "", "rubric"};
    return rubric;
}

Bytes encode(const model::RubricMap& map)
{
    Encoder encoder;
    encoder.varint(map.sources.size());
    for (const auto& [criterion, sources] : map.sources) {
        encoder.text(criterion.text());
        encoder.varint(sources.size());
        for (const auto& [source, factor] : sources) {
            encoder.text(source.text());
            encoder.varint(static_cast<std::uint64_t>(factor));
        }
    }
    return encoder.take();
}

Result<model::RubricMap> decodeRubricMap(ByteView payload)
{
    Decoder decoder(payload);
    model::RubricMap map;
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        const CriterionId criterion(decoder.text());
        if (!map.sources.empty() && criterion <= map.sources.rbegin()->first)
            decoder.fail();
        map.sources[criterion] = decodeSources(decoder);
    }
    if (!decoder.isFinished() || map.sources.empty())
        return Error{ErrorCode::Damaged, "", "rubric map"};
    return map;
}

RubricHash rubricHash(const model::Rubric& rubric)
{
    return {hash("JURI-RUBRIC-1", encode(rubric))};
}

} // namespace juri::record
