#include "document/drafts.h"

#include "record/registers.h"

namespace juri::document {

std::optional<model::BallotValue> signedBallot(const Document::State& state,
                                               const model::BallotKey& key)
{
    const auto found = state.derived.registers.find(record::ballotRegister(key));
    if (found == state.derived.registers.end() || !found->second.ballot
        || found->second.ballot->withdrawn)
        return std::nullopt;
    return found->second.ballot->value;
}

model::BallotText signedText(const Document::State& state, const model::BallotKey& key)
{
    model::BallotText text;
    const auto found = state.derived.registers.find(record::textRegister(key));
    if (found == state.derived.registers.end())
        return text;
    model::Fields fields;
    for (const auto& [name, field] : found->second.fields)
        fields.emplace(name, field.value);
    text.comment = model::textField(fields, "comment");
    text.reason = model::textField(fields, "reason");
    for (const auto& [name, value] : fields) {
        if (name.starts_with("comment/"))
            text.byCriterion[CriterionId(name.substr(8))] = model::textField(fields, name);
        if (name.starts_with("nominate/"))
            text.nominations[name.substr(9)] = model::textField(fields, name);
    }
    return text;
}

std::optional<store::Draft> storedDraft(const Document::State& state, const StageId& stage,
                                        const CompetitorId& competitor)
{
    if (competitor == practiceEntry()) {
        const auto practised = state.practice.find(stage);
        return practised == state.practice.end() ? std::nullopt : std::optional(practised->second);
    }
    const auto found = state.drafts.find({stage, competitor});
    return found == state.drafts.end() ? std::nullopt : std::optional(found->second);
}

store::Draft draftOf(const Document::State& state, const model::Stage& stage,
                     const CompetitorId& competitor)
{
    if (auto kept = storedDraft(state, stage.id, competitor))
        return *std::move(kept);
    const model::BallotKey key{stage.id, competitor, state.brief.judge};
    store::Draft draft{stage.id, competitor, {}, signedText(state, key)};
    if (auto ballot = signedBallot(state, key))
        draft.value = *std::move(ballot);
    else
        draft.value.rubric = stage.rubricHash;
    return draft;
}

model::BallotValue signedValue(const store::Draft& draft)
{
    auto value = draft.value;
    if (value.verdict != model::Verdict::Scored)
        value.marks.clear();
    return value;
}

Result<const model::Stage*> openSheet(const Document& document, const StageId& stageId,
                                      const CompetitorId& competitor)
{
    if (document.kind() != Kind::Judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto& event = document.event();
    const auto* stage = findStage(event, stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    if (competitor == practiceEntry() && !assigned(event, stageId, document.judge()).empty())
        return stage;
    const auto* entry = findCompetitor(event, competitor);
    if (!entry || !assigned(event, stageId, document.judge()).contains(competitor))
        return Error{ErrorCode::NotAssigned, entry ? entry->number : competitor.text()};
    if (hasInterest(event, document.judge(), *entry))
        return Error{ErrorCode::ConflictOfInterest, entry->number,
                     event.interests.at(document.judge()).reason};
    if (isHandedIn(document, stageId))
        return Error{ErrorCode::HandedIn, stageId.text()};
    return stage;
}

} // namespace juri::document
