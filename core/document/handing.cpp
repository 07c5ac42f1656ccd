#include "document/handing.h"

#include "base/file.h"

#include "document/operation.h"
#include "document/order_drafts.h"
#include "document/ordering.h"
#include "document/score_file.h"
#include "document/setup_fields.h"
#include "record/bundle.h"
#include "record/hash.h"
#include "record/registers.h"
#include "record/sealing.h"

#include <algorithm>

namespace juri::document {
namespace {

using RecordKind = record::Kind;

/// The changes that turn one text into another; none when they are equal.
record::SetupPayload textChanges(const model::BallotText& from, const model::BallotText& to)
{
    auto changes = fieldsOf(to);
    for (const auto& [name, old] : fieldsOf(from)) {
        const auto same = changes.find(name);
        if (same == changes.end())
            changes[name] = record::Cleared{};
        else if (same->second == old)
            changes.erase(same);
    }
    return changes;
}

/// A sheet on which nothing was marked yet is no ballot.
bool saysNothing(const model::BallotValue& value)
{
    return value.verdict == model::Verdict::Scored && value.marks.empty();
}

Outcome signDraft(Operation& operation, const Document::State& state, const store::Draft& draft)
{
    const model::BallotKey key{draft.stage, draft.competitor, state.brief.judge};
    const auto value = signedValue(draft);
    const auto before = signedBallot(state, key);
    const auto* stage = findStage(state.derived.event, draft.stage);
    const bool isRanked = stage && stage->kind == model::StageKind::Rank;
    if (!isRanked && before != value && (before || !saysNothing(value)))
        JURI_CHECK(
            operation.write(RecordKind::Score, record::ballotRegister(key), record::encode(value)));
    const auto text = textChanges(signedText(state, key), draft.text);
    if (!text.empty())
        JURI_CHECK(
            operation.write(RecordKind::Setup, record::textRegister(key), record::encode(text)));
    return operation.removeDraft(draft.stage, draft.competitor);
}

bool hasDrafts(const Document::State& state, const StageId& stage)
{
    return std::ranges::any_of(state.drafts,
                               [&](const auto& draft) { return draft.first.first == stage; });
}

/// The names of the judge's orders in a stage.
std::set<std::string> rankingNames(const RegisterView& view, const StageId& stage,
                                   const JudgeId& judge)
{
    auto names = view.named(record::rankingRegister({stage, judge, {}}));
    std::erase_if(names, [&](const std::string& name) {
        const auto key = record::rankingOf(name);
        return !key || key->judge != judge;
    });
    return names;
}

/// An order in which nothing is placed yet is no ranking.
bool saysNothing(const model::Ranking& ranking)
{
    return ranking.placed.empty() && ranking.leftOut.empty();
}

/// Signs the orders of a stage. A stage that was marked before it was one that ranks
/// keeps its ballots until the judge puts something in order.
Outcome signOrders(Operation& operation, const Document& document, const model::Stage& stage)
{
    const auto& state = document.state();
    const bool isRanked = hasDrafts(state, stage.id)
        || !rankingNames(operation.view(), stage.id, document.judge()).empty();
    const auto ranked = isRanked ? dances(document, stage.id) : std::vector<CriterionId>();
    if (ranked.empty())
        return {};
    const OrderDrafts drafts(document, stage);
    for (const auto& dance : ranked) {
        const auto key = model::rankingKey(stage, document.judge(), dance);
        const auto* versions = rankingVersions(state, key);
        const bool isSigned = versions && !versions->withdrawn;
        const auto ranking = signedRanking(drafts, stage, dance);
        if (isSigned ? versions->value != ranking : !saysNothing(ranking))
            JURI_CHECK(operation.write(RecordKind::Score, record::rankingRegister(key),
                                       record::encode(ranking)));
    }
    return {};
}

/// Signs the drafts of one stage, or of all.
Outcome signDrafts(Operation& operation, const Document& document, const StageId& only = {})
{
    for (const auto& stage : document.event().stages) {
        const bool isMeant =
            only.isEmpty() ? hasDrafts(document.state(), stage.id) : stage.id == only;
        if (isMeant)
            JURI_CHECK(signOrders(operation, document, stage));
    }
    for (const auto& [key, draft] : document.state().drafts) {
        if (only.isEmpty() || key.first == only)
            JURI_CHECK(signDraft(operation, document.state(), draft));
    }
    return {};
}

std::string missingText(const Document& document, const StageId& stage)
{
    std::string text;
    const auto* found = findStage(document.event(), stage);
    for (const auto& entry : unfinished(document, stage)) {
        const auto* competitor = findCompetitor(document.event(), entry.competitor);
        std::vector<std::string> names;
        for (const auto& id : entry.missing)
            names.push_back(findCriterion(found->rubric, id)->id.text());
        for (const auto& id : entry.comments)
            names.push_back("comment/" + id.text());
        if (entry.entryComment)
            names.emplace_back("comment");
        text += (text.empty() ? "" : "\n") + (competitor ? labelIn(*found, *competitor) : "") + ": "
            + join(names, ", ");
    }
    return text;
}

/// The records of the stage's ballots and orders, as the operation leaves them.
std::vector<RecordId> ballotRecords(const Operation& operation, const Document& document,
                                    const StageId& stage)
{
    std::vector<RecordId> ids;
    for (const auto& competitor : assigned(document.event(), stage, document.judge())) {
        const auto name = record::ballotRegister({stage, competitor, document.judge()});
        const auto* state = operation.view().find(name);
        if (state && state->ballot)
            ids.push_back(state->ballot->record);
    }
    for (const auto& name : rankingNames(operation.view(), stage, document.judge())) {
        if (const auto& ranking = operation.view().find(name)->ranking)
            ids.push_back(ranking->record);
    }
    std::ranges::sort(ids);
    return ids;
}

Outcome checkJudgeStage(const Document& document, const StageId& stage)
{
    if (document.kind() != Kind::Judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (assigned(document.event(), stage, document.judge()).empty())
        return Error{ErrorCode::UnknownStage, stage.text()};
    return {};
}

Result<ChangeSet> writeSubmit(Document& document, const StageId& stage)
{
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(signDrafts(operation, document, stage));
    JURI_CHECK(operation.derive());
    const record::SubmitPayload submit{ballotRecords(operation, document, stage)};
    JURI_CHECK(operation.write(RecordKind::Submit, record::handInRegister(stage, document.judge()),
                               record::encode(submit)));
    return operation.commit();
}

void forgetUndo(Document& document)
{
    document.state().undo.clear();
    document.state().redo.clear();
}

std::string slugOf(const std::string& text)
{
    std::string slug;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            slug += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
        if (slug.size() == 24)
            break;
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug.empty() ? "juri" : slug;
}

/// Who can open what this document seals.
struct Recipients {
    std::vector<record::SealingKey> keys;
    std::vector<std::string> names;
};

Recipients recipientsOf(const Document::State& state)
{
    Recipients recipients;
    for (const auto& [key, grantee] : state.authority.all()) {
        const bool mayRead = grantee.isCoordinator() && grantee.role != record::Role::DataEntry
            && !state.derived.visibility.trust().isRevoked(key);
        if (!mayRead || grantee.sealingKeys.empty())
            continue;
        recipients.names.push_back(grantee.name);
        std::ranges::copy(grantee.sealingKeys, std::back_inserter(recipients.keys));
    }
    return recipients;
}

/// What the rubric wants said in words and is not, or not at enough length.
Unfinished missingWords(const model::Stage& stage, const Sheet& sheet)
{
    Unfinished result;
    const auto& rubric = stage.rubric;
    for (const auto& criterion : rubric.criteria) {
        const auto mark = sheet.value.marks.find(criterion.id);
        const bool hasLevel =
            mark != sheet.value.marks.end() && stage.kind != model::StageKind::Rank;
        const auto needed =
            commentNeeded(criterion, hasLevel ? std::optional(mark->second) : std::nullopt);
        const auto comment = sheet.text.byCriterion.find(criterion.id);
        if (needed > 0
            && (comment == sheet.text.byCriterion.end()
                || !model::isCommentEnough(comment->second, needed)))
            result.comments.push_back(criterion.id);
    }
    result.entryComment = !model::isCommentEnough(sheet.text.comment, commentNeeded(rubric));
    return result;
}

/// The criteria whose mark, or place, the entry still wants.
std::vector<CriterionId> wantedOf(const Document& document, const model::Stage& stage,
                                  const std::set<CriterionId>& open, const Sheet& sheet)
{
    if (stage.kind != model::StageKind::Rank)
        return missingMarks(stage.rubric, sheet.value.marks);
    const auto* competitor = findCompetitor(document.event(), sheet.key.competitor);
    std::vector<CriterionId> wanted;
    for (const auto& dance : dancesOf(stage.rubric)) {
        if (open.contains(dance) && !sheet.value.marks.contains(dance) && competitor->isRanked())
            wanted.push_back(dance);
    }
    return wanted;
}

} // namespace

std::vector<Unfinished> unfinished(const Document& document, const StageId& stage)
{
    std::vector<Unfinished> result;
    const auto* found = findStage(document.event(), stage);
    if (!found)
        return result;
    std::set<CriterionId> open;
    if (found->kind == model::StageKind::Rank)
        open = openDances(OrderDrafts(document, *found), *found);
    for (const auto& sheet : sheets(document, stage)) {
        const auto* competitor = findCompetitor(document.event(), sheet.key.competitor);
        const bool excused = hasInterest(document.event(), document.judge(), *competitor);
        if (excused || sheet.state == SheetState::Recused || sheet.state == SheetState::Absent)
            continue;
        auto entry = missingWords(*found, sheet);
        entry.competitor = sheet.key.competitor;
        entry.missing = wantedOf(document, *found, open, sheet);
        if (!entry.missing.empty() || !entry.comments.empty() || entry.entryComment)
            result.push_back(std::move(entry));
    }
    return result;
}

Result<ChangeSet> submit(Document& document, const StageId& stage)
{
    JURI_CHECK(checkJudgeStage(document, stage));
    if (isHandedIn(document, stage) && !hasDrafts(document.state(), stage))
        return Error{ErrorCode::HandedIn, stage.text()};
    if (!unfinished(document, stage).empty())
        return Error{ErrorCode::BallotIncomplete, stage.text(), missingText(document, stage)};
    JURI_TRY(auto changes, writeSubmit(document, stage));
    forgetUndo(document);
    return changes;
}

Result<ChangeSet> reopen(Document& document, const StageId& stage, const std::string& reason)
{
    JURI_CHECK(checkJudgeStage(document, stage));
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    if (!isHandedIn(document, stage))
        return ChangeSet{};
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(RecordKind::Reopen, record::handInRegister(stage, document.judge()),
                               record::encodeText(trim(reason))));
    return operation.commit();
}

Result<ExportReport> exportScores(Document& document, const std::string& path, Sealing sealing)
{
    auto& state = document.state();
    if (state.anonymised)
        return Error{ErrorCode::Withheld, document.path()};
    const auto recipients = sealing == Sealing::Sealed ? recipientsOf(state) : Recipients{};
    if (sealing == Sealing::Sealed && recipients.keys.empty())
        return Error{ErrorCode::NoRecipients, document.path()};
    JURI_TRY(const auto file, NewFile::begin(path));
    if (document.kind() == Kind::Judge && !state.drafts.empty()) {
        JURI_TRY(auto operation, Operation::begin(document));
        JURI_CHECK(signDrafts(operation, document));
        JURI_CHECK(operation.commit());
        forgetUndo(document);
    }
    JURI_TRY(const auto records, state.file.allRecords());
    auto bytes = record::writeBundle(state.doc, pointersTo(records));
    if (sealing == Sealing::Sealed)
        bytes = record::seal(state.doc, bytes, recipients.keys, *state.environment.random);
    JURI_CHECK(file.write(bytes));
    JURI_CHECK(file.finish());
    ExportReport report{path, records.size(), document.ballots().size(), 0, {}, recipients.names};
    report.partial = static_cast<std::size_t>(
        std::ranges::count(document.ballots(), model::BallotState::Partial, &model::Ballot::state));
    report.fingerprint = fingerprintOf(records);
    return report;
}

Result<std::string> scoreFingerprint(const Document& document)
{
    if (!document.state().drafts.empty())
        return std::string();
    JURI_TRY(const auto records, document.state().file.allRecords());
    return fingerprintOf(records);
}

std::string suggestedFileName(const Document& document)
{
    const auto& event = document.event();
    auto name = slugOf(event.competition.title.in(Language::Indonesian));
    if (const auto* judge = findJudge(event, document.judge()))
        name += '-' + slugOf(judge->code.empty() ? judge->name : judge->code);
    name += "-r" + std::to_string(document.state().records.size());
    return name + ".juriscore";
}

} // namespace juri::document
