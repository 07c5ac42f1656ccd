#include "base/file_name.h"

#include "base/text.h"
#include "catch.h"

using namespace juri;

TEST_CASE("file names: of a path only the last part is left", "[base]")
{
    CHECK(cleanFileName("/home/ani/Proposal akhir.pdf") == "Proposal akhir.pdf");
    CHECK(cleanFileName("C:\\lomba\\..\\a.pdf") == "a.pdf");
    CHECK(cleanFileName("../../..").empty());
    CHECK(cleanFileName("folder/").empty());
    CHECK(cleanFileName("").empty());
}

TEST_CASE("file names: nothing hides, turns or is taken for a device", "[base]")
{
    CHECK(cleanFileName("  .hidden.pdf. ") == "hidden.pdf");
    CHECK(cleanFileName("a\nb\tc\x7f.pdf") == "abc.pdf");
    CHECK(cleanFileName("gambar\u202Efdp.exe") == "gambarfdp.exe");
    CHECK(cleanFileName("a\u200B\uFEFF\u0085.pdf") == "a.pdf");
    CHECK(cleanFileName("a<b>:\"|?*.pdf") == "ab.pdf");
    CHECK(cleanFileName("con.pdf") == "_con.pdf");
    CHECK(cleanFileName("LPT1") == "_LPT1");
    CHECK(cleanFileName("console.pdf") == "console.pdf");
}

TEST_CASE("file names: any bytes give a text of bounded length, its ending kept", "[base]")
{
    CHECK(cleanFileName("a\xff\xfe.pdf") == "a__.pdf");
    CHECK(cleanFileName("Usulan é漢.pdf") == "Usulan é漢.pdf");
    std::string longName;
    for (int i = 0; i < 100; ++i)
        longName += "漢";
    const auto clean = cleanFileName(longName + ".pdf");
    CHECK(clean.size() <= 120);
    CHECK(clean.ends_with("漢.pdf"));
    CHECK(isText(clean));
    CHECK(cleanFileName(clean) == clean);
}

TEST_CASE("file names: the ending in small letters", "[base]")
{
    CHECK(fileEnding("Proposal.PDF") == "pdf");
    CHECK(fileEnding("a.tar.gz") == "gz");
    CHECK(fileEnding("none").empty());
}
