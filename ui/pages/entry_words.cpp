#include "ui/pages/entry_words.h"

#include "document/remarks.h"
#include "ui/models/session.h"
#include "ui/text/language.h"

namespace juri::ui {

void showWords(WordsBox& words, const document::Document& document, const model::Stage& stage,
               const document::Sheet& sheet, const model::Criterion& criterion, bool isPlace)
{
    using Kind = WordsBox::Kind;
    const auto comment = sheet.text.byCriterion.find(criterion.id);
    const auto mark = sheet.value.marks.find(criterion.id);
    const auto hasLevel = !isPlace && mark != sheet.value.marks.end();
    words.setCriterion(
        criterion.id,
        {comment == sheet.text.byCriterion.end() ? QString() : toQString(comment->second),
         model::commentNeeded(criterion, hasLevel ? std::optional(mark->second) : std::nullopt)});
    words.setWords(Kind::Entry,
                   {toQString(sheet.text.comment), model::commentNeeded(stage.rubric)});
    const auto note = document::privateNote(document, stage.id, sheet.key.competitor);
    words.setWords(Kind::Private, {note ? toQString(*note) : QString(), 0});
}

void saveWords(Session& session, const document::Sheet& sheet, WordsBox::Kind kind,
               const CriterionId& criterion, const QString& text)
{
    auto& document = session.document();
    const auto [stage, competitor, judge] = sheet.key; // the sheet is another one soon
    const auto words = toUtf8(text);
    if (kind == WordsBox::Kind::Entry) {
        session.report(document::setComment(document, stage, competitor, words));
    } else if (kind == WordsBox::Kind::Criterion) {
        session.report(
            document::setCriterionComment(document, stage, competitor, criterion, words));
    } else {
        session.report(document::setPrivateNote(document, stage, competitor, words));
    }
}

} // namespace juri::ui
