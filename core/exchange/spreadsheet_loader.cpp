#include "exchange/sheet_receiver.h"
#include "exchange/spreadsheet_reader.h"

#include <new>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

namespace juri::exchange {

Result<std::vector<SheetRow>> loadSpreadsheet(const std::string& path, SpreadsheetKind kind)
{
    try { // the library's way of saying no; nothing of it leaves this function
        BookReceiver book;
        if (kind == SpreadsheetKind::Xlsx)
            orcus::orcus_xlsx(&book).read_file(path);
        else
            orcus::orcus_ods(&book).read_file(path);
        return book.lines();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::TableUnreadable, path, "needs too much memory"};
    } catch (const std::exception& error) {
        return Error{ErrorCode::TableUnreadable, path, error.what()};
    } catch (...) {
        return Error{ErrorCode::TableUnreadable, path, "not a spreadsheet"};
    }
}

} // namespace juri::exchange
