#pragma once

#include "base/id.h"
#include "document/change_set.h"
#include "ui/pages/page.h"

namespace juri::ui {

/// A page on which a judge works on the entries of the current stage: by marks, or
/// by putting them in order. What the menus do there.
class JudgingPage : public Page {
public:
    using Page::Page;

    virtual void reload() = 0; ///< another document, or its setup changed
    virtual void refresh(const document::ChangeSet& changes) = 0;
    virtual void open(const CompetitorId& competitor, const CriterionId& criterion) = 0;

    /// Saves what is typed or written and not yet saved. False if that cannot be taken.
    virtual bool flush() = 0;

    virtual const CompetitorId& competitor() const = 0; ///< in hand; may be empty
    virtual bool canMark() const = 0; ///< there is an entry, and it is not signed off

    virtual void nextEntry() = 0;
    virtual void previousEntry() = 0;
    virtual void find() = 0;
    virtual void findByNumber() = 0;
    virtual void askVerdict() = 0;
    virtual void write() = 0; ///< puts the cursor into the box for words
    virtual void undo() = 0;
    virtual void redo() = 0;
};

} // namespace juri::ui
