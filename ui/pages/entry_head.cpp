#include "ui/pages/entry_head.h"

#include "ui/models/sheet_reader.h"

namespace juri::ui {

EntryHeader::Content headOf(const SheetReader& reader, const model::Competitor& entry)
{
    return {reader.labelOf(entry), reader.nameOf(entry), reader.workOf(entry),
            reader.detailOf(entry), reader.membersOf(entry)};
}

} // namespace juri::ui
