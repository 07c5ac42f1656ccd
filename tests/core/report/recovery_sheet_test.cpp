#include "report/recovery_sheet.h"

#include "catch.h"
#include "golden.h"

using namespace juri;
using namespace juri::report;

namespace {

RecoverySheet sheet()
{
    return {"Lomba <Uji> & Coba", "4K7QXM2P", {"4K7Q XM2P D", "0000 0000 1", "ZZZZ ZZZZ 7"}};
}

} // namespace

TEST_CASE("recovery sheet: says what it is for and how it is used", "[report][golden]")
{
    const auto check = [](const std::string& name, const std::string& text) {
        CHECK(text == test::golden(name, text));
    };
    check("recovery_sheet_id.txt", recoveryText(sheet(), Language::Indonesian));
    check("recovery_sheet_en.txt", recoveryText(sheet(), Language::English));
    check("recovery_sheet_en.html", recoveryHtml(sheet(), Language::English));
}

TEST_CASE("recovery sheet: its own lines are found again, and bare ones too", "[report]")
{
    for (const auto language : {Language::Indonesian, Language::English})
        CHECK(linesOfSheet(recoveryText(sheet(), language)) == sheet().lines);
    CHECK(linesOfSheet("# kunci\r\n4K7Q XM2P D\r\n\r\n 0000 0000 1 \n")
          == std::vector<std::string>{"4K7Q XM2P D", "0000 0000 1"});
    CHECK(linesOfSheet("").empty());
}
