#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/facts.h"
#include "record/keys.h"

namespace juri::record {

/// What a judge is told, signed by the coordinator who made the pack: the
/// competition, the judge, the stages and of each entry the fields that stage
/// shows. Not a record: it carries no authority and is never merged.
struct Brief {
    JudgeId judge;
    model::Facts facts;

    bool operator==(const Brief&) const = default;
};

Bytes encode(const Brief& brief);

/// Errors   Damaged
Result<Brief> decodeBrief(ByteView bytes);

} // namespace juri::record
