#pragma once

#include "document/document.h"
#include "document/judging.h"
#include "scoring/rule.h"
#include "ui/models/entry_list_model.h"
#include "ui/models/sheet_total.h"

#include <QString>
#include <map>
#include <vector>

namespace juri::ui {

/// Turns a judge document's sheets into what pages show. Knows one stage at a
/// time, and no widget.
class SheetReader {
public:
    SheetReader(const document::Document& document, const StageId& stage);

    const model::Stage& stage() const { return m_stage; }
    bool ranks() const { return m_stage.kind == model::StageKind::Rank; }
    const std::vector<scoring::Award>& awards() const { return m_rule.awards; }
    const scoring::Rule& rule() const { return m_rule; }

    std::vector<EntryRow> rows() const; ///< by entry number
    EntryRow row(const document::Sheet& sheet) const;
    SheetTotal total(const model::Marks& marks) const;
    std::vector<QString> contributions(const SheetTotal& total) const; ///< "19.00 of 25"
    std::vector<QString> subtotals(const SheetTotal& total) const;     ///< of the groups

    /// What else there is to know, by criterion: the mark before the deliberation, and what
    /// is still to be said in words. "Before: 76. Needs a comment"
    struct Hint {
        QString text;
        bool asks = false; ///< for words that are missing
    };
    std::vector<Hint> hints(const document::Sheet& sheet) const;

    /// What judges may know of an entry: in a blind stage its code and no more.
    QString labelOf(const model::Competitor& competitor) const; ///< its number, or code
    QString nameOf(const model::Competitor& competitor) const;
    QString workOf(const model::Competitor& competitor) const;    ///< what is entered
    QString detailOf(const model::Competitor& competitor) const;  ///< where it comes from
    QString membersOf(const model::Competitor& competitor) const; ///< in one line

private:
    QString markBefore(const document::Sheet& sheet, const CriterionId& criterion) const;

    const document::Document* m_document;
    model::Stage m_stage; ///< as it was when this was made
    scoring::Rule m_rule;
    std::map<CompetitorId, model::BallotValue> m_before; ///< handed in before a deliberation
};

} // namespace juri::ui
