#include "exchange/sheet.h"

#include "exchange/spreadsheet_reader.h"
#include "exchange/xlsx_writer.h"
#include "temp_folder.h"

#include "catch.h"

#include <filesystem>

using namespace juri;
using namespace juri::exchange;
using namespace juri::test;

namespace {

const std::string kData = std::string(JURI_SOURCE_DIR) + "/tests/core/exchange/data/";

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

BookSheet book(std::size_t rows)
{
    BookSheet sheet{"Peserta: A/B", {}, {{"No", true}, {"Nama"}, {"Nilai", true}}, {}, {}};
    for (std::size_t i = 0; i < rows; ++i)
        sheet.rows.push_back({std::to_string(i + 1), "Tim é " + std::to_string(i), "8.5"});
    return sheet;
}

Error problemOf(const std::string& path)
{
    const auto result = readTable(path);
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("readTable: CSV without blanks, empty lines and empty columns", "[exchange]")
{
    const TempFolder folder;
    const auto path = folder.write("a.csv", "\n No ; Nama tim;;\n1; Anoa;;\n;;;\n 2;Bekantan\n");
    const auto sheet = readTable(path).value();

    CHECK(sheet.heads == std::vector<std::string>{"No", "Nama tim"});
    CHECK(sheet.rows == std::vector<SheetRow>{{3, {"1", "Anoa"}}, {5, {"2", "Bekantan"}}});
}

TEST_CASE("readTable: XLSX as written by us, numbers as typed", "[exchange]")
{
    const TempFolder folder;
    REQUIRE(writeXlsx(folder.path("b.xlsx"), {book(2), book(9)}));
    const auto sheet = readTable(folder.path("b.xlsx")).value();

    CHECK(sheet.heads == std::vector<std::string>{"No", "Nama", "Nilai"});
    CHECK(sheet.rows
          == std::vector<SheetRow>{{2, {"1", "Tim é 0", "8.5"}}, {3, {"2", "Tim é 1", "8.5"}}});
}

TEST_CASE("readTable: ODS, whatever it is called", "[exchange]")
{
    const TempFolder folder;
    std::filesystem::copy_file(kData + "peserta.ods", folder.path("data.csv"));
    const auto sheet = readTable(folder.path("data.csv")).value();

    CHECK(sheet.heads == std::vector<std::string>{"No", "Nama tim", "Provinsi"});
    CHECK(
        sheet.rows
        == std::vector<SheetRow>{{2, {"17", "Tim Anoa", "Banten"}}, {3, {"18.5", "Tim Béo", ""}}});
}

TEST_CASE("readTable: says what is no table, and why", "[exchange]")
{
    const TempFolder folder;

    CHECK(problemOf(folder.path("x.csv")).code == ErrorCode::FileNotFound);
    CHECK(problemOf(folder.path("")).code == ErrorCode::NotReadable);
    CHECK(problemOf(folder.write("empty.csv", ""))
          == Error{ErrorCode::TableUnreadable, folder.path("empty.csv"), "empty"});
    CHECK(problemOf(folder.write("blank.csv", "\n ; ;\n")).detail == "empty");
    CHECK(problemOf(folder.write("open.csv", "a,\"b\n")).detail == "quotes that do not close");
    CHECK(problemOf(folder.write("binary.csv",
                                 std::string("\x7f"
                                             "ELF\0\1\2\3abcdefgh",
                                             16)))
              .detail
          == "not a table");
    CHECK(problemOf(folder.write("wide.csv", std::string(600, ',') + "x\n")).detail
          == "too many columns");
    CHECK(problemOf(folder.write("zip.xlsx", "PK\x03\x04 not a zip")).code
          == ErrorCode::TableUnreadable);
}

TEST_CASE("readTable: a damaged spreadsheet is read or refused, never a fault", "[exchange]")
{
    const TempFolder folder;
    REQUIRE(writeXlsx(folder.path("good.xlsx"), {book(3)}));
    for (const auto& good : {bytesOf(folder.path("good.xlsx")), bytesOf(kData + "peserta.ods")}) {
        for (std::size_t at = 4; at < good.size(); at += 97) {
            auto bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x55);
            const auto result = readTable(folder.write("bad.xlsx", bad));
            CHECK((result || result.error().code == ErrorCode::TableUnreadable));
        }
        const auto half = folder.write("half.xlsx", good.substr(0, good.size() / 2));
        CHECK(problemOf(half).code == ErrorCode::TableUnreadable);
    }
}

#ifndef __SANITIZE_ADDRESS__ // whose own memory does not fit into any limit
TEST_CASE("readSpreadsheet: what needs too much is ended in its own process", "[exchange]")
{
    const auto path = kData + "bomb.xlsx"; // 100 kB that unpack to a hundred megabytes
    const auto result = readSpreadsheet(path, SpreadsheetKind::Xlsx, {20, 16U << 20});

    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::TableUnreadable);
}
#endif

TEST_CASE("readTable: thousands of rows in a spreadsheet", "[exchange]")
{
    const TempFolder folder;
    REQUIRE(writeXlsx(folder.path("large.xlsx"), {book(5'000)}));

    CHECK(readTable(folder.path("large.xlsx")).value().rows.size() == 5'000);
}

TEST_CASE("writeXlsx: texts stay texts, and nothing is left of a failure", "[exchange]")
{
    const TempFolder folder;
    BookSheet sheet{"Hasil", {"Judul", "Tahap"}, {{"Nama"}, {"Nilai", true}}, {}, {"kunci"}};
    sheet.rows = {{"=1+1", "x"}, {"017", "-2.25"}};
    REQUIRE(writeXlsx(folder.path("a.xlsx"), {sheet}));
    const auto lines = readSpreadsheet(folder.path("a.xlsx"), SpreadsheetKind::Xlsx).value();

    REQUIRE(lines.size() == 6);
    CHECK(lines[0].cells == std::vector<std::string>{"Judul"});
    CHECK(lines[2] == SheetRow{4, {"Nama", "Nilai"}});
    CHECK(lines[3].cells == std::vector<std::string>{"=1+1", "x"});
    CHECK(lines[4].cells == std::vector<std::string>{"017", "-2.25"});
    CHECK(writeXlsx(folder.path("tidak ada/b.xlsx"), {sheet}).error().code
          == ErrorCode::NotWritable);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path("")), {}) == 1);
}

TEST_CASE("writeXlsx: the same content is the same file", "[exchange]")
{
    const TempFolder folder;
    REQUIRE(writeXlsx(folder.path("a.xlsx"), {book(5)}));
    REQUIRE(writeXlsx(folder.path("b.xlsx"), {book(5)}));

    CHECK(bytesOf(folder.path("a.xlsx")) == bytesOf(folder.path("b.xlsx")));
}
