#include "document/file_kinds.h"

#include "attachment_files.h"
#include "catch.h"

using namespace juri;
using document::fileKindOf;
using files::bytesFrom;
using model::FileKind;
using namespace std::string_literals;

TEST_CASE("file kinds: known by what a file holds", "[document][attachments]")
{
    CHECK(fileKindOf(files::pdf()) == FileKind::Pdf);
    CHECK(fileKindOf(files::png()) == FileKind::Png);
    CHECK(fileKindOf(bytesFrom("\xff\xd8\xff\xe0 ...")) == FileKind::Jpeg);
    CHECK(fileKindOf(bytesFrom("GIF89a...")) == FileKind::Gif);
    CHECK(fileKindOf(bytesFrom("RIFF\x10\0\0\0WEBPVP8 "s)) == FileKind::WebP);
    CHECK(fileKindOf(files::zip({"[Content_Types].xml", "ppt/presentation.xml"}))
          == FileKind::Pptx);
    CHECK(fileKindOf(files::zip({"[Content_Types].xml", "word/document.xml"})) == FileKind::Docx);
    const auto odp = "PK\x03\x04"s + std::string(26, '\0')
        + "mimetypeapplication/vnd.oasis.opendocument.presentation";
    CHECK(fileKindOf(files::zip({"mimetype", "content.xml"}, odp)) == FileKind::Odp);
}

TEST_CASE("file kinds: programs, scripts and macros are none", "[document][attachments]")
{
    CHECK_FALSE(fileKindOf({}));
    CHECK_FALSE(fileKindOf(bytesFrom("MZ\x90 a program named a.pdf")));
    CHECK_FALSE(fileKindOf(bytesFrom("\x7f"
                                     "ELF")));
    CHECK_FALSE(fileKindOf(bytesFrom("#!/bin/sh\n# %PDF-1.4")));
    CHECK_FALSE(fileKindOf(bytesFrom("<html>")));
    CHECK_FALSE(fileKindOf(bytesFrom("RIFF....WAVE")));
    CHECK_FALSE(fileKindOf(files::zip({"a.exe"})));
    CHECK_FALSE(fileKindOf(
        files::zip({"[Content_Types].xml", "ppt/presentation.xml", "ppt/vbaProject.bin"})));
    CHECK_FALSE(
        fileKindOf(files::zip({"[Content_Types].xml", "word/document.xml", "word/activeX/a.bin"})));
}

TEST_CASE("file kinds: an archive cut or twisted anywhere is none, and does no harm",
          "[document][attachments]")
{
    const auto whole = files::zip({"[Content_Types].xml", "ppt/presentation.xml"});
    for (std::size_t size = 0; size < whole.size(); ++size)
        CHECK_FALSE(fileKindOf(ByteView(whole).first(size)));
    for (std::size_t i = 4; i < whole.size(); ++i) {
        auto twisted = whole;
        twisted[i] = 0xff;
        (void)fileKindOf(twisted);
    }
}
