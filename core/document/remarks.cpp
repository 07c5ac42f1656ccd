#include "document/remarks.h"

#include "document/drafts.h"
#include "scoring/rule.h"

#include <algorithm>

namespace juri::document {
namespace {

/// A text's place in a map: set, or away when it is empty.
template <class Key>
void putText(std::map<Key, std::string>& texts, const Key& key, const std::string& text)
{
    if (text.empty())
        texts.erase(key);
    else
        texts.insert_or_assign(key, text);
}

/// Changes a draft's words as one step.
template <class Change>
Result<ChangeSet> saveWords(Document& document, Step step, const std::string& words, Change change)
{
    JURI_TRY(const auto* open, openSheet(document, step.stage, step.competitor));
    if (!isText(words))
        return Error{ErrorCode::Usage, "comment"};
    auto draft = draftOf(document.state(), *open, step.competitor);
    const auto before = draft.text;
    change(draft.text, words);
    return before == draft.text ? ChangeSet{} : saveStep(document, std::move(step), draft);
}

std::string noteKey(const StageId& stage, const CompetitorId& competitor)
{
    return "note/" + stage.text() + '/' + competitor.text();
}

} // namespace

Result<ChangeSet> setComment(Document& document, const StageId& stage,
                             const CompetitorId& competitor, const std::string& comment)
{
    return saveWords(
        document, {Step::What::Comment, stage, competitor, {}}, comment,
        [](model::BallotText& text, const std::string& words) { text.comment = words; });
}

Result<ChangeSet> setCriterionComment(Document& document, const StageId& stage,
                                      const CompetitorId& competitor, const CriterionId& criterion,
                                      const std::string& comment)
{
    const auto* found = findStage(document.event(), stage);
    if (found && !findCriterion(found->rubric, criterion))
        return Error{ErrorCode::UnknownCriterion, criterion.text()};
    return saveWords(document, {Step::What::Comment, stage, competitor, criterion}, comment,
                     [&](model::BallotText& text, const std::string& words) {
                         putText(text.byCriterion, criterion, words);
                     });
}

Result<ChangeSet> nominate(Document& document, const StageId& stage, const CompetitorId& competitor,
                           const std::string& award, const std::string& because)
{
    if (const auto* found = findStage(document.event(), stage)) {
        JURI_TRY(const auto rule, scoring::parseRule(found->rule));
        if (std::ranges::find(rule.awards, award, &scoring::Award::id) == rule.awards.end())
            return Error{ErrorCode::UnknownAward, award};
    }
    return saveWords(document, {Step::What::Nomination, stage, competitor, {}}, because,
                     [&](model::BallotText& text, const std::string& words) {
                         putText(text.nominations, award, trim(words));
                     });
}

Outcome setPrivateNote(Document& document, const StageId& stage, const CompetitorId& competitor,
                       const std::string& note)
{
    if (document.kind() != Kind::Judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (!sheet(document, stage, competitor))
        return Error{ErrorCode::NotAssigned, competitor.text()};
    if (!isText(note))
        return Error{ErrorCode::Usage, "note"};
    if (competitor == practiceEntry())
        return {};
    return document.state().file.setMeta(noteKey(stage, competitor), bytesOf(note));
}

Result<std::string> privateNote(const Document& document, const StageId& stage,
                                const CompetitorId& competitor)
{
    JURI_TRY(const auto bytes, document.state().file.meta(noteKey(stage, competitor)));
    return bytes ? std::string(bytes->begin(), bytes->end()) : std::string();
}

} // namespace juri::document
