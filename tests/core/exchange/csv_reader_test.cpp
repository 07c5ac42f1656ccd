#include "exchange/csv_reader.h"

#include "catch.h"

using namespace juri;
using namespace juri::exchange;
using namespace std::string_literals;

namespace {

using Line = std::vector<std::string>;
using Cells = std::vector<Line>;

Cells cellsOf(const std::string& text, char separator)
{
    Cells cells;
    const auto lines = csvLines(text, separator).value();
    for (const auto& line : lines)
        cells.push_back(line.cells);
    return cells;
}

} // namespace

TEST_CASE("decodedText: UTF-8, with and without its mark", "[exchange]")
{
    CHECK(decodedText("Désa") == "Désa");
    CHECK(decodedText("\xef\xbb\xbfNo;Nama") == "No;Nama");
    CHECK(decodedText("").empty());
}

TEST_CASE("decodedText: UTF-16 of both orders, with and without its mark", "[exchange]")
{
    CHECK(decodedText("\xff\xfeN\0o\0;\0\xe9\0"s) == "No;é");
    CHECK(decodedText("\xfe\xff\0N\0o\0;\0\xe9"s) == "No;é");
    CHECK(decodedText("N\0o\0;\0A\0n\0a\0"s) == "No;Ana");
    CHECK(decodedText("\0N\0o\0;\0A\0n\0a"s) == "No;Ana");
    CHECK(decodedText("\xff\xfe\x3d\xd8\x00\xde"s) == "😀");
    CHECK(decodedText("\xff\xfe\x3d\xd8"s) == "\xef\xbf\xbd");
}

TEST_CASE("decodedText: what is not UTF-8 is Windows-1252", "[exchange]")
{
    CHECK(decodedText("D\xe9sa \x96 \x93"
                      "A\x94")
          == "Désa – “A”");
}

TEST_CASE("sniffSeparator: the one that splits the lines alike", "[exchange]")
{
    CHECK(sniffSeparator("No;Nama\n1;A, B\n2;C\n") == ';');
    CHECK(sniffSeparator("No,Nama\n1,A\n") == ',');
    CHECK(sniffSeparator("No\tNama; lengkap\n1\tA\n") == '\t');
    CHECK(sniffSeparator("Nama;Nilai\nA;8,5\nB;9,5\n") == ';');
    CHECK(sniffSeparator("\"a;b;c\",x\n\"d;e;f\",y\n") == ',');
    CHECK(sniffSeparator("Nama\nA\n") == ',');
    CHECK(sniffSeparator("") == ',');
}

TEST_CASE("csvLines: quotes hold separators, line ends and quotes", "[exchange]")
{
    CHECK(cellsOf("a,\"b,c\",\"d\"\"e\"\r\n\"satu\ndua\",,x\r\n", ',')
          == Cells{Line{"a", "b,c", "d\"e"}, Line{"satu\ndua", "", "x"}});
    CHECK(cellsOf("a;b\rc;d", ';') == Cells{Line{"a", "b"}, Line{"c", "d"}});
}

TEST_CASE("csvLines: lines are numbered as in the file", "[exchange]")
{
    const auto lines = csvLines("a\n\nb\n", ',').value();

    REQUIRE(lines.size() == 3);
    CHECK(lines[2].number == 3);
    CHECK(lines[2].cells == std::vector<std::string>{"b"});
}

TEST_CASE("csvLines: a quote that does not close is refused", "[exchange]")
{
    CHECK_FALSE(csvLines("a,\"b\nc,d\n", ','));
}

TEST_CASE("csvLines: any bytes are read or refused, never a fault", "[exchange]")
{
    std::uint64_t state = 1;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 24; ++i) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            text += "\",;\n\r a\t=\xe9\xff\0"s[(state >> 33) % 12];
        }
        const auto decoded = decodedText(text);
        const auto lines = csvLines(decoded, sniffSeparator(decoded));
        if (!lines)
            continue;
        std::size_t last = 0;
        std::size_t bytes = 0;
        for (const auto& line : *lines) {
            REQUIRE(line.number > last); // as in the file, in its order
            last = line.number;
            for (const auto& cell : line.cells)
                bytes += cell.size();
        }
        REQUIRE(bytes <= decoded.size()); // nothing is made up
    }
}
