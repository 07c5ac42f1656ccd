#include "document/judging.h"

#include "document/drafts.h"
#include "document/operation.h"
#include "record/hash.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::Verdict;

SheetState stateOf(const model::Stage& stage, const model::BallotValue& value)
{
    if (value.verdict == Verdict::Recused)
        return SheetState::Recused;
    if (value.verdict == Verdict::Absent)
        return SheetState::Absent;
    if (value.marks.empty())
        return SheetState::Empty;
    return missingMarks(stage.rubric, value.marks).empty() ? SheetState::Complete
                                                           : SheetState::Partial;
}

Sheet sheetOf(const Document& document, const model::Stage& stage, const CompetitorId& competitor)
{
    const auto& state = document.state();
    const auto draft = draftOf(state, stage, competitor);
    Sheet sheet;
    sheet.key = {stage.id, competitor, document.judge()};
    sheet.value = signedValue(draft);
    sheet.text = draft.text;
    sheet.state = stateOf(stage, sheet.value);
    sheet.isDraft = state.drafts.contains({stage.id, competitor});
    return sheet;
}

/// In memory alone: there is no such entry.
ChangeSet practise(Document& document, const StageId& stage,
                   const std::optional<store::Draft>& draft)
{
    auto& practice = document.state().practice;
    if (draft)
        practice.insert_or_assign(stage, *draft);
    else
        practice.erase(stage);
    ChangeSet changes;
    changes.ballots.insert({stage, practiceEntry(), document.judge()});
    return changes;
}

Result<ChangeSet> putOrRemove(Document& document, const Step& step,
                              const std::optional<store::Draft>& draft)
{
    if (step.competitor == practiceEntry())
        return practise(document, step.stage, draft);
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(draft ? operation.put(*draft) : operation.removeDraft(step.stage, step.competitor));
    return operation.commit();
}

/// A first mark takes the sheet back from recused or absent, without old marks; a
/// sheet marked on another rubric keeps what the new one still allows.
void openForMarks(store::Draft& draft, const model::Stage& stage)
{
    if (draft.value.verdict != Verdict::Scored) {
        draft.value.verdict = Verdict::Scored;
        draft.value.marks.clear();
        draft.text.reason.clear();
    }
    if (draft.value.rubric == stage.rubricHash)
        return;
    draft.value.rubric = stage.rubricHash;
    std::erase_if(draft.value.marks, [&](const auto& mark) {
        return !checkMark(stage.rubric, mark.first, mark.second);
    });
}

/// Puts an entry on a draft; what it does not speak of stays.
Outcome fill(store::Draft& draft, const model::Stage& stage, const SheetEntry& entry)
{
    for (const auto& [criterion, mark] : entry.marks)
        JURI_CHECK(checkMark(stage.rubric, criterion, mark));
    if (entry.verdict == Verdict::Scored) {
        if (!entry.marks.empty())
            openForMarks(draft, stage);
        for (const auto& [criterion, mark] : entry.marks)
            draft.value.marks.insert_or_assign(criterion, mark);
    } else {
        if (trim(entry.text.reason).empty())
            return Error{ErrorCode::Usage, "reason"};
        draft.value.verdict = entry.verdict;
        draft.text.reason = trim(entry.text.reason);
    }
    if (!entry.text.comment.empty())
        draft.text.comment = entry.text.comment;
    for (const auto& [criterion, comment] : entry.text.byCriterion) {
        if (!findCriterion(stage.rubric, criterion) || !isText(comment))
            return Error{ErrorCode::UnknownCriterion, criterion.text()};
        draft.text.byCriterion.insert_or_assign(criterion, comment);
    }
    if (!isText(draft.text.comment) || !isText(draft.text.reason))
        return Error{ErrorCode::Usage, "text"};
    return {};
}

Step stepOf(const StageId& stage, const SheetEntry& entry)
{
    if (entry.verdict != Verdict::Scored)
        return {Step::What::Verdict, stage, entry.competitor, {}};
    if (entry.marks.empty())
        return {Step::What::Comment, stage, entry.competitor, {}};
    return {Step::What::Mark, stage, entry.competitor, entry.marks.begin()->first};
}

/// Where a sheet lies in the judge's own order: like chance, and the same every time.
record::Digest shuffledPlace(const Sheet& sheet)
{
    return record::hash("JURI-SHUFFLE-1", bytesOf(sheet.key.name()));
}

} // namespace

Result<ChangeSet> saveStep(Document& document, Step step, const store::Draft& changed)
{
    auto& state = document.state();
    const auto before = storedDraft(state, step.stage, step.competitor);
    if (before == changed)
        return ChangeSet{};
    JURI_TRY(auto changes, putOrRemove(document, step, changed));
    state.undo.push_back({std::move(step), before, changed});
    state.redo.clear();
    return changes;
}

std::vector<Sheet> sheets(const Document& document, const StageId& stageId)
{
    std::vector<Sheet> result;
    const auto* stage = findStage(document.event(), stageId);
    if (!stage)
        return result;
    const auto& entries = assigned(document.event(), stageId, document.judge());
    for (const auto& competitor : document.event().competitors) {
        if (entries.contains(competitor.id))
            result.push_back(sheetOf(document, *stage, competitor.id));
    }
    if (stage->shuffled)
        std::ranges::sort(result, {}, shuffledPlace);
    return result;
}

std::optional<Sheet> sheet(const Document& document, const StageId& stageId,
                           const CompetitorId& competitor)
{
    const auto* stage = findStage(document.event(), stageId);
    if (!stage)
        return std::nullopt;
    const auto& entries = assigned(document.event(), stageId, document.judge());
    const bool isPractice = competitor == practiceEntry() && !entries.empty();
    if (!isPractice && !entries.contains(competitor))
        return std::nullopt;
    return sheetOf(document, *stage, competitor);
}

CompetitorId practiceEntry()
{
    return CompetitorId("practice");
}

bool isHandedIn(const Document& document, const StageId& stage)
{
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(record::handInRegister(stage, document.judge()));
    return found != registers.end() && !found->second.handedIn.empty();
}

StageId currentStage(const Document& document)
{
    StageId last;
    for (const auto& stage : document.event().stages) {
        if (assigned(document.event(), stage.id, document.judge()).empty())
            continue;
        last = stage.id;
        if (!isHandedIn(document, stage.id))
            break;
    }
    return last;
}

Result<ChangeSet> enterMark(Document& document, const StageId& stage,
                            const CompetitorId& competitor, const CriterionId& criterion,
                            Points mark)
{
    JURI_TRY(const auto* open, openSheet(document, stage, competitor));
    JURI_CHECK(checkMark(open->rubric, criterion, mark));
    auto draft = draftOf(document.state(), *open, competitor);
    openForMarks(draft, *open);
    draft.value.marks.insert_or_assign(criterion, mark);
    return saveStep(document, {Step::What::Mark, stage, competitor, criterion}, draft);
}

Result<ChangeSet> clearMark(Document& document, const StageId& stage,
                            const CompetitorId& competitor, const CriterionId& criterion)
{
    JURI_TRY(const auto* open, openSheet(document, stage, competitor));
    auto draft = draftOf(document.state(), *open, competitor);
    if (draft.value.marks.erase(criterion) == 0)
        return ChangeSet{};
    return saveStep(document, {Step::What::Mark, stage, competitor, criterion}, draft);
}

Result<ChangeSet> enterSheets(Document& document, const StageId& stage,
                              const std::vector<SheetEntry>& entries)
{
    auto& state = document.state();
    std::map<CompetitorId, UndoEntry> changed;
    for (const auto& entry : entries) {
        JURI_TRY(const auto* open, openSheet(document, stage, entry.competitor));
        auto draft = draftOf(state, *open, entry.competitor);
        if (const auto known = changed.find(entry.competitor); known != changed.end())
            draft = *known->second.after;
        JURI_CHECK(fill(draft, *open, entry));
        const auto before = storedDraft(state, stage, entry.competitor);
        if (before != draft)
            changed.insert_or_assign(entry.competitor,
                                     UndoEntry{stepOf(stage, entry), before, draft});
    }
    if (changed.empty())
        return ChangeSet{};
    JURI_TRY(auto operation, Operation::begin(document));
    for (const auto& [competitor, entry] : changed)
        JURI_CHECK(operation.put(*entry.after));
    JURI_TRY(auto changes, operation.commit());
    for (auto& [competitor, entry] : changed)
        state.undo.push_back(std::move(entry));
    state.redo.clear();
    return changes;
}

Result<ChangeSet> enterMarks(Document& document, const StageId& stage,
                             const CompetitorId& competitor, const model::Marks& marks)
{
    return enterSheets(document, stage, {{competitor, Verdict::Scored, marks, {}}});
}

Result<ChangeSet> recuse(Document& document, const StageId& stage, const CompetitorId& competitor,
                         const std::string& reason)
{
    return enterSheets(document, stage, {{competitor, Verdict::Recused, {}, {{}, reason, {}, {}}}});
}

Result<ChangeSet> markAbsent(Document& document, const StageId& stage,
                             const CompetitorId& competitor, const std::string& reason)
{
    return enterSheets(document, stage, {{competitor, Verdict::Absent, {}, {{}, reason, {}, {}}}});
}

Result<ChangeSet> takeBackVerdict(Document& document, const StageId& stage,
                                  const CompetitorId& competitor)
{
    JURI_TRY(const auto* open, openSheet(document, stage, competitor));
    auto draft = draftOf(document.state(), *open, competitor);
    if (draft.value.verdict == Verdict::Scored)
        return ChangeSet{};
    draft.value.verdict = Verdict::Scored;
    draft.text.reason.clear();
    return saveStep(document, {Step::What::Verdict, stage, competitor, {}}, draft);
}

std::optional<Step> undoStep(const Document& document)
{
    const auto& undo = document.state().undo;
    return undo.empty() ? std::nullopt : std::optional(undo.back().step);
}

std::optional<Step> redoStep(const Document& document)
{
    const auto& redo = document.state().redo;
    return redo.empty() ? std::nullopt : std::optional(redo.back().step);
}

Result<ChangeSet> undo(Document& document)
{
    auto& state = document.state();
    if (state.undo.empty())
        return Error{ErrorCode::NothingToUndo};
    const auto entry = state.undo.back();
    JURI_CHECK(openSheet(document, entry.step.stage, entry.step.competitor));
    JURI_TRY(auto changes, putOrRemove(document, entry.step, entry.before));
    state.undo.pop_back();
    state.redo.push_back(entry);
    return changes;
}

Result<ChangeSet> redo(Document& document)
{
    auto& state = document.state();
    if (state.redo.empty())
        return Error{ErrorCode::NothingToUndo};
    const auto entry = state.redo.back();
    JURI_CHECK(openSheet(document, entry.step.stage, entry.step.competitor));
    JURI_TRY(auto changes, putOrRemove(document, entry.step, entry.after));
    state.redo.pop_back();
    state.undo.push_back(entry);
    return changes;
}

} // namespace juri::document
