#pragma once

#include "model/event.h"
#include "ui/widgets/entry_header.h"

namespace juri::ui {

class SheetReader;

/// What stands over the sheet of an entry, in a blind stage its code alone.
EntryHeader::Content headOf(const SheetReader& reader, const model::Competitor& entry);

} // namespace juri::ui
