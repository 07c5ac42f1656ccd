#pragma once

#include "base/result.h"
#include "base/text.h"
#include "report/table.h"

#include <string>

namespace juri::document {
class Document;
}

namespace juri::gui {

/// What `juri print` is asked for.
struct PrintRequest {
    std::string report = "ranking";
    std::string stage; ///< empty: document::resultStage()
    std::string group; ///< empty: all; "region" or "category": each; else the id of one
    Language language = Language::Indonesian;
};

/// The report, filled from an open document.
///
/// Errors   UnknownReport, UnknownStage, RuleInvalid; WrongDocument: a slip is of a judge's
///          document, everything else of an event; Usage for a group that is
///          not there (subject)
Result<report::Table> reportTable(const document::Document& document, const PrintRequest& request);

/// `juri print …` and `juri print --list`: draws without a window and without a
/// display. Makes its own application object; argv[1] is "print".
///
/// Out      the exit status of cli.md: 0 done, 1 refused, 2 wrong usage
int printCommand(int argc, char** argv);

} // namespace juri::gui
