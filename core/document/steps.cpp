#include "document/drafts.h"
#include "document/operation.h"

namespace juri::document {
namespace {

using Drafts = std::optional<store::Draft> UndoEntry::Change::*;

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
    if (const auto& listener = document.state().listener)
        listener(changes);
    return changes;
}

/// Brings the sheets of a step to what they were before it, or after it.
Result<ChangeSet> putOrRemove(Document& document, const UndoEntry& entry, Drafts which)
{
    const auto& stage = entry.step.stage;
    if (entry.step.competitor == practiceEntry())
        return practise(document, stage, entry.changes.front().*which);
    JURI_TRY(auto operation, Operation::begin(document));
    for (const auto& change : entry.changes) {
        const auto& draft = change.*which;
        JURI_CHECK(draft ? operation.put(*draft) : operation.removeDraft(stage, change.competitor));
    }
    return operation.commit();
}

Result<ChangeSet> go(Document& document, std::vector<UndoEntry>& from, std::vector<UndoEntry>& to,
                     Drafts which)
{
    if (from.empty())
        return Error{ErrorCode::NothingToUndo};
    const auto entry = from.back();
    for (const auto& change : entry.changes)
        JURI_CHECK(openSheet(document, entry.step.stage, change.competitor));
    JURI_TRY(auto changes, putOrRemove(document, entry, which));
    from.pop_back();
    to.push_back(entry);
    return changes;
}

} // namespace

Result<ChangeSet> saveStep(Document& document, Step step, const std::vector<store::Draft>& changed)
{
    auto& state = document.state();
    UndoEntry entry{std::move(step), {}};
    for (const auto& draft : changed) {
        const auto before = storedDraft(state, draft.stage, draft.competitor);
        if (before != draft)
            entry.changes.push_back({draft.competitor, before, draft});
    }
    if (entry.changes.empty())
        return ChangeSet{};
    JURI_TRY(auto changes, putOrRemove(document, entry, &UndoEntry::Change::after));
    state.undo.push_back(std::move(entry));
    state.redo.clear();
    return changes;
}

Result<ChangeSet> saveStep(Document& document, Step step, const store::Draft& changed)
{
    return saveStep(document, std::move(step), std::vector{changed});
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
    return go(document, state.undo, state.redo, &UndoEntry::Change::before);
}

Result<ChangeSet> redo(Document& document)
{
    auto& state = document.state();
    return go(document, state.redo, state.undo, &UndoEntry::Change::after);
}

} // namespace juri::document
