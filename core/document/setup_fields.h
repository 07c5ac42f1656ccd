#pragma once

#include "model/event.h"
#include "record/payload.h"

namespace juri::document {

/// A field of the competition; once set it stays, see locks.h.
inline constexpr const char* kTwoPersonUnlock = "two-person-unlock";

/// The setup records that say what a model value says: the reverse of
/// eventFromFacts(). Empty texts and lists are left out.
record::SetupPayload fieldsOf(const model::Competition& competition);
record::SetupPayload fieldsOf(const model::Stage& stage); ///< without rule and rubric
record::SetupPayload fieldsOf(const model::Competitor& competitor, ByteView nonce);
record::SetupPayload personFieldsOf(const model::Competitor& competitor);
record::SetupPayload fieldsOf(const model::Judge& judge, ByteView nonce);
record::SetupPayload personFieldsOf(const model::Judge& judge);
record::SetupPayload fieldsOf(const model::Panel& panel, ByteView nonce);
record::SetupPayload fieldsOf(const model::Interest& interest);
record::SetupPayload fieldsOf(const model::BallotText& text);

record::SetupPayload fieldsOf(const model::Attachment& attachment);
record::SetupPayload clearedFieldsOf(const FileHash& attachment); ///< takes it away again

/// A list field to which the elements are added.
template <class Ids> record::ListChange listOf(const Ids& ids)
{
    record::ListChange change;
    for (const auto& id : ids)
        change.added.insert(id.text());
    return change;
}

} // namespace juri::document
