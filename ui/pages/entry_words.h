#pragma once

#include "document/judging.h"
#include "ui/pages/words_box.h"

namespace juri::ui {

class Session;

/// Shows what is written about an entry, and about one of the rubric's criteria.
///
/// In   isPlace: the criterion is a dance, whose mark is a place and needs no words
void showWords(WordsBox& words, const document::Document& document, const model::Stage& stage,
               const document::Sheet& sheet, const model::Criterion& criterion, bool isPlace);

/// Saves what was written in the box.
void saveWords(Session& session, const document::Sheet& sheet, WordsBox::Kind kind,
               const CriterionId& criterion, const QString& text);

} // namespace juri::ui
