#include "document/drafts.h"

#include "record/registers.h"

namespace juri::document {
namespace {

store::Draft draftOf(const Document::State& state, const SignedSheets& sheets,
                     const model::Stage& stage, const CompetitorId& competitor)
{
    if (auto kept = storedDraft(state, stage.id, competitor))
        return *std::move(kept);
    const model::BallotKey key{stage.id, competitor, state.brief.judge};
    store::Draft draft{stage.id, competitor, {}, signedText(state, key)};
    if (auto ballot = sheets.value(competitor))
        draft.value = *std::move(ballot);
    else
        draft.value.rubric = stage.rubricHash;
    return draft;
}

} // namespace

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
    return draftOf(state, SignedSheets(state, stage), stage, competitor);
}

std::map<CompetitorId, store::Draft> stageDrafts(const Document::State& state,
                                                 const model::Stage& stage)
{
    const SignedSheets sheets(state, stage);
    std::map<CompetitorId, store::Draft> drafts;
    for (const auto& competitor : assigned(state.derived.event, stage.id, state.brief.judge))
        drafts.emplace(competitor, draftOf(state, sheets, stage, competitor));
    return drafts;
}

model::BallotValue signedValue(const store::Draft& draft)
{
    auto value = draft.value;
    if (value.verdict != model::Verdict::Scored)
        value.marks.clear();
    value.marks.erase(model::tiesDance());
    return value;
}

Outcome fillWords(store::Draft& draft, const model::Stage& stage, const model::BallotText& words)
{
    if (!words.comment.empty())
        draft.text.comment = words.comment;
    for (const auto& [criterion, comment] : words.byCriterion) {
        if (!findCriterion(stage.rubric, criterion) || !isText(comment))
            return Error{ErrorCode::UnknownCriterion, criterion.text()};
        draft.text.byCriterion.insert_or_assign(criterion, comment);
    }
    if (!isText(draft.text.comment) || !isText(draft.text.reason))
        return Error{ErrorCode::Usage, "text"};
    return {};
}

Result<const model::Stage*> openStage(const Document& document, const StageId& stageId)
{
    if (document.kind() != Kind::Judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto* stage = findStage(document.event(), stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    if (assigned(document.event(), stageId, document.judge()).empty())
        return Error{ErrorCode::NotAssigned, stageId.text()};
    if (isHandedIn(document, stageId))
        return Error{ErrorCode::HandedIn, stageId.text()};
    return stage;
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
