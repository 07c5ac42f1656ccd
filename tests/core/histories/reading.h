#pragma once

#include "document/document.h"
#include "model/register_state.h"
#include "record/record.h"

#include <map>
#include <string>
#include <vector>

namespace histories {

using Records = std::map<juri::RecordId, juri::record::Record>; ///< by id

Records recordsOf(const juri::document::Document& document);
Records recordsIn(const std::string& scoreFile);

/// Whether all of some are among them, byte for byte.
bool holdAll(const Records& records, const Records& some);

/// All that is derived, as the file holds it.
std::map<std::string, juri::model::RegisterState>
derivedOf(const juri::document::Document& document);

/// What a document says, without the ids it says it by: of each ballot its state and
/// all contents that stand, and the places where no setup field has two values.
std::vector<std::string> saidBy(const juri::document::Document& document);

/// An order of records that does not depend on clocks, as ids do.
bool isBefore(const juri::record::Record& a, const juri::record::Record& b);

} // namespace histories
