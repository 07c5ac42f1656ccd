#include "document/judging.h"

#include "document/operation.h"
#include "document/order_drafts.h"
#include "document/ordering.h"
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

Sheet sheetOf(const Document& document, const model::Stage& stage, const store::Draft& draft)
{
    Sheet sheet;
    sheet.key = {stage.id, draft.competitor, document.judge()};
    sheet.value = signedValue(draft);
    sheet.text = draft.text;
    sheet.state = stateOf(stage, sheet.value);
    sheet.isDraft = document.state().drafts.contains({stage.id, draft.competitor});
    return sheet;
}

/// Where judges rank, nothing more is asked of an entry once every order it has no place
/// in is complete.
void markUnplaced(const Document& document, const model::Stage& stage, std::vector<Sheet>& sheets)
{
    if (stage.kind != model::StageKind::Rank)
        return;
    const OrderDrafts drafts(document, stage);
    const auto open = openDances(drafts, stage);
    for (auto& sheet : sheets) {
        const auto isPlaced = [&](const CriterionId& dance) {
            return sheet.value.marks.contains(dance);
        };
        if (sheet.value.verdict == Verdict::Scored && std::ranges::all_of(open, isPlaced)
            && drafts.contains(sheet.key.competitor))
            sheet.state = SheetState::Complete;
    }
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
        return mark.first != model::tiesDance()
            && !checkMark(stage.rubric, mark.first, mark.second);
    });
}

/// Whether its marks are places among the others'.
bool isRanked(const model::Stage& stage, const CompetitorId& competitor)
{
    return stage.kind == model::StageKind::Rank && competitor != practiceEntry();
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
    return fillWords(draft, stage, entry.text);
}

/// Of one thing entered it is that one; else it is told by how many marks there were.
Step stepOf(const StageId& stage, const std::vector<SheetEntry>& entries)
{
    auto step = document::stepOf(stage, entries.front());
    std::size_t marks = 0;
    for (const auto& entry : entries)
        marks += entry.marks.size();
    if (marks > 1 || entries.size() > 1) {
        step.what = Step::What::Sheets;
        step.marks = marks;
    }
    return step;
}

/// Where a sheet lies in the judge's own order: like chance, and the same every time.
record::Digest shuffledPlace(const Sheet& sheet)
{
    return record::hash("JURI-SHUFFLE-1", bytesOf(sheet.key.name()));
}

} // namespace

Step stepOf(const StageId& stage, const SheetEntry& entry)
{
    if (entry.verdict != Verdict::Scored)
        return {Step::What::Verdict, stage, entry.competitor, {}};
    if (entry.marks.empty())
        return {Step::What::Comment, stage, entry.competitor, {}};
    return {Step::What::Mark, stage, entry.competitor, entry.marks.begin()->first};
}

std::vector<Sheet> sheets(const Document& document, const StageId& stageId)
{
    std::vector<Sheet> result;
    const auto* stage = findStage(document.event(), stageId);
    if (!stage)
        return result;
    const auto drafts = stageDrafts(document.state(), *stage);
    for (const auto& competitor : document.event().competitors) {
        if (const auto draft = drafts.find(competitor.id); draft != drafts.end())
            result.push_back(sheetOf(document, *stage, draft->second));
    }
    markUnplaced(document, *stage, result);
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
    std::vector found{sheetOf(document, *stage, draftOf(document.state(), *stage, competitor))};
    markUnplaced(document, *stage, found);
    return std::move(found.front());
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
    if (isRanked(*open, competitor))
        return enterOrders(document, stage,
                           {{competitor, Verdict::Scored, {{criterion, mark}}, {}}});
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
    if (isRanked(*open, competitor))
        return placeEntry(document, stage, criterion, competitor, 0);
    auto draft = draftOf(document.state(), *open, competitor);
    if (draft.value.marks.erase(criterion) == 0)
        return ChangeSet{};
    return saveStep(document, {Step::What::Mark, stage, competitor, criterion}, draft);
}

Result<ChangeSet> enterSheets(Document& document, const StageId& stage,
                              const std::vector<SheetEntry>& entries)
{
    if (const auto* ranked = findStage(document.event(), stage);
        ranked && ranked->kind == model::StageKind::Rank)
        return enterOrders(document, stage, entries);
    std::map<CompetitorId, store::Draft> drafts;
    for (const auto& entry : entries) {
        JURI_TRY(const auto* open, openSheet(document, stage, entry.competitor));
        auto draft = draftOf(document.state(), *open, entry.competitor);
        auto& filled = drafts.try_emplace(entry.competitor, std::move(draft)).first->second;
        JURI_CHECK(fill(filled, *open, entry));
    }
    if (entries.empty())
        return ChangeSet{};
    std::vector<store::Draft> changed;
    for (auto& [competitor, draft] : drafts)
        changed.push_back(std::move(draft));
    return saveStep(document, stepOf(stage, entries), changed);
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
    if (isRanked(*open, competitor))
        draft.value.marks.clear();
    draft.text.reason.clear();
    return saveStep(document, {Step::What::Verdict, stage, competitor, {}}, draft);
}

} // namespace juri::document
