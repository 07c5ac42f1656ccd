#include "record/codec.h"
#include "record/hash.h"
#include "record/payload.h"

namespace juri::record {
namespace {

constexpr std::uint8_t kRequired = 1;
constexpr std::uint8_t kInformationOnly = 2;
constexpr std::uint8_t kComment = 4;         ///< always needed
constexpr std::uint8_t kCommentAtEdges = 8;  ///< needed in the best and the last level
constexpr std::uint8_t kCommentMinimum = 16; ///< its length follows

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

void encodeFlags(Encoder& encoder, int flags, const model::CommentRule& comment)
{
    flags |= (comment.always ? kComment : 0) | (comment.atEdges ? kCommentAtEdges : 0)
        | (comment.minimum > 0 ? kCommentMinimum : 0);
    encoder.u8(static_cast<std::uint8_t>(flags));
    if (comment.minimum > 0)
        encoder.varint(static_cast<std::uint64_t>(comment.minimum));
}

/// Flags and the comment rule among them; fails on one that is not allowed here.
int decodeFlags(Decoder& decoder, int allowed, model::CommentRule& comment)
{
    const int flags = decoder.u8();
    comment.always = (flags & kComment) != 0;
    comment.atEdges = (flags & kCommentAtEdges) != 0;
    if ((flags & kCommentMinimum) != 0) {
        const auto minimum = decoder.varint();
        if (minimum < 1 || minimum > model::kLongestComment)
            decoder.fail();
        comment.minimum = static_cast<int>(minimum);
    }
    if ((flags & ~allowed) != 0)
        decoder.fail();
    return flags;
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
    encodeFlags(encoder,
                (criterion.required ? kRequired : 0)
                    | (criterion.informationOnly ? kInformationOnly : 0),
                criterion.comment);
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
    const auto flags = decodeFlags(
        decoder, kRequired | kInformationOnly | kComment | kCommentAtEdges | kCommentMinimum,
        criterion.comment);
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
    if (rubric.comment != model::CommentRule{})
        encodeFlags(encoder, 0, rubric.comment);
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
    if (decoder.ok() && !decoder.isFinished()
        && decodeFlags(decoder, kComment | kCommentMinimum, rubric.comment) == 0)
        decoder.fail();
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
