#include "report/text_table.h"

#include "catch.h"

using namespace juri;
using namespace juri::report;

namespace {

Table smallTable()
{
    Table table;
    table.columns = {{"Nama", Align::Left, ColumnKind::Name, "Lembaga"},
                     {"Nilai", Align::Right, ColumnKind::Total}};
    table.sections = {{"",
                       {{{.text = "Désa, \"A\"", .sub = "=1+1"}, {.text = "8,50", .data = "8.5"}},
                        {{.text = "B"}, {.text = "-12,25", .data = "-12.25"}}}}};
    return table;
}

} // namespace

TEST_CASE("textTable: columns stand under one another, accents or not", "[report]")
{
    CHECK(textTable(smallTable())
          == "Nama       Lembaga   Nilai\n"
             "Désa, \"A\"  =1+1       8,50\n"
             "B                   -12,25\n");
}

TEST_CASE("textTable: long texts are cut at a character, in files they are whole", "[report]")
{
    std::string longName;
    for (int i = 0; i < 41; ++i)
        longName += "é";
    Table table;
    table.columns = {{"Nama"}};
    table.sections = {{"", {{{.text = longName}}}}};

    CHECK(textTable(table) == "Nama\n" + longName.substr(0, 2 * 39) + "…\n");
    CHECK(csvTable(table) == "Nama\r\n" + longName + "\r\n");
}

TEST_CASE("csvTable: data instead of words, quotes and commas kept", "[report]")
{
    CHECK(csvTable(smallTable())
          == "Nama,Lembaga,Nilai\r\n"
             "\"Désa, \"\"A\"\"\",'=1+1,8.5\r\n"
             "B,,-12.25\r\n");
    CHECK(csvTable(smallTable(), ';').starts_with("Nama;Lembaga;Nilai\r\n\"Désa, \"\"A\"\"\";"));
}

TEST_CASE("csvField: nothing can be taken for a formula, numbers stay numbers", "[report]")
{
    CHECK(csvField("=SUM(A1)") == "'=SUM(A1)");
    CHECK(csvField("+62 812") == "'+62 812");
    CHECK(csvField("@x") == "'@x");
    CHECK(csvField("-x") == "'-x");
    CHECK(csvField("-") == "'-");
    CHECK(csvField("\t=1") == "'\t=1");
    CHECK(csvField("\n=1") == "\"'\n=1\"");
    CHECK(csvField("=a,b") == "\"'=a,b\"");
    CHECK(csvField("-3.5") == "-3.5");
    CHECK(csvField("-3.5.1") == "'-3.5.1");
    CHECK(csvField("017") == "017");
    CHECK(csvField("baris\r\ndua") == "\"baris\r\ndua\"");
    CHECK(csvField("").empty());
}
