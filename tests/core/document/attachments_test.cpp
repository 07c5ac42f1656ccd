#include "document/attachments.h"

#include "attachment_files.h"
#include "document/anonymising.h"
#include "document/backups.h"
#include "document/coordinators.h"
#include "document/pack_updates.h"
#include "document/rehearsal.h"
#include "document/verify.h"
#include "record/hash.h"
#include "stage_set.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

/// Attaches to entry 1.
AttachReport attachOne(Document& event, const std::string& name, const Bytes& bytes,
                       bool blindSafe = false)
{
    auto report = attach(event, StageSet::entry(event, "1"), name, bytes, blindSafe);
    REQUIRE(report);
    return *std::move(report);
}

std::vector<ShownAttachment> shownOf(const Document& document)
{
    auto shown = attachments(document, StageSet::stage(), StageSet::entry(document, "1"));
    REQUIRE(shown);
    return *std::move(shown);
}

std::vector<std::string> namesOf(const std::vector<ShownAttachment>& shown)
{
    std::vector<std::string> names;
    for (const auto& attachment : shown)
        names.push_back(attachment.about.name);
    return names;
}

using Names = std::vector<std::string>;

ErrorCode attachError(Document& event, const std::string& name, const Bytes& bytes)
{
    const auto report = attach(event, StageSet::entry(event, "1"), name, bytes, false);
    return report ? ErrorCode::Internal : report.error().code;
}

void setBlind(model::Template& setup)
{
    setup.stages[0].blind = true;
}

/// Turns one bit of what is stored.
void flip(const std::string& path)
{
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("update attachment set bytes = cast('x' || substr(bytes, 2) as blob)");
}

} // namespace

TEST_CASE("attachments: what was attached reads back, by name", "[document][attachments]")
{
    const StageSet set;
    {
        auto event = set.openEvent();
        attachOne(event, "Proposal.pdf", files::pdf());
        attachOne(event, "/home/ani/Denah 10.png", files::png());
        attachOne(event, "denah 9.png", files::png("lain"));
    }

    const auto again = set.openEvent();
    const auto shown = shownOf(again);

    CHECK(namesOf(shown) == Names{"Denah 10.png", "Proposal.pdf", "denah 9.png"});
    CHECK(readAttachment(again, shown[1]).value() == files::pdf());
    CHECK(shown[1].about.size == files::pdf().size());
    CHECK(shown[1].fileName == "Proposal.pdf");
    CHECK(shown[1].isHere);
    CHECK(allAttachments(again, StageSet::entry(again, "2"))->empty());
}

TEST_CASE("attachments: the kind is what a file holds, and its name says so",
          "[document][attachments]")
{
    const StageSet set;
    auto event = set.openEvent();

    CHECK(attachOne(event, "usulan", files::pdf()).attachment.name == "usulan.pdf");
    CHECK(attachOne(event, "usulan.exe", files::png()).attachment.name == "usulan.exe.png");
    CHECK(attachOne(event, "../..", files::png("2")).attachment.name == "attachment.png");
    CHECK(attachOne(event, "foto.JPEG", files::bytesFrom("\xff\xd8\xff.")).attachment.name
          == "foto.JPEG");
}

TEST_CASE("attachments: one file is attached once, under its first name", "[document][attachments]")
{
    const StageSet set;
    auto event = set.openEvent();
    CHECK(attachOne(event, "a.pdf", files::pdf()).isNew);
    const auto digest = event.digest();

    const auto again = attachOne(event, "b.pdf", files::pdf());

    CHECK_FALSE(again.isNew);
    CHECK(again.attachment.name == "a.pdf");
    CHECK(event.digest() == digest); // nothing new was said
    CHECK(attachOne(event, "a.pdf", files::pdf(), true).attachment.blindSafe);
    CHECK(shownOf(event).size() == 1);
    CHECK(shownOf(event)[0].about.blindSafe);
}

TEST_CASE("attachments: what judges are not to open is refused, and nothing is attached",
          "[document][attachments]")
{
    const StageSet set;
    auto event = set.openEvent();
    const auto digest = event.digest();
    Bytes largest = files::pdf();
    largest.resize(kAttachmentLimit);
    auto tooLarge = largest;
    tooLarge.push_back(0);

    CHECK(attachError(event, "a.pdf", {}) == ErrorCode::NotAttachable);
    CHECK(attachError(event, "a.pdf", files::bytesFrom("MZ")) == ErrorCode::NotAttachable);
    CHECK(attachError(event, "a.pdf", tooLarge) == ErrorCode::TooLarge);
    CHECK(attach(event, CompetitorId("x"), "a.pdf", files::pdf(), false).error().code
          == ErrorCode::UnknownEntry);
    CHECK(event.digest() == digest);
    CHECK(attachOne(event, "a.pdf", largest).isNew);
}

TEST_CASE("attachments: of several files all are attached, or none", "[document][attachments]")
{
    const StageSet set;
    auto event = set.openEvent();
    const auto entry = StageSet::entry(event, "1");
    const auto good = set.folder().file("a.pdf");
    const auto bad = set.folder().file("b.pdf");
    writeBytes(good, files::pdf());
    writeText(bad, "text");

    CHECK(attach(event, entry, {good, bad}, false).error() == Error{ErrorCode::NotAttachable, bad});
    CHECK(attach(event, entry, {good, set.folder().file("c.pdf")}, false).error().code
          == ErrorCode::FileNotFound);
    CHECK(attach(event, entry, {good, set.folder().path()}, false).error().code
          == ErrorCode::NotReadable);
    CHECK(shownOf(event).empty());
    CHECK(attach(event, entry, {good, good}, false)->size() == 2);
    CHECK(shownOf(event).size() == 1);
}

TEST_CASE("attachments: of one entry there are at most 64", "[document][attachments]")
{
    const StageSet set;
    auto event = set.openEvent();
    std::vector<std::string> paths;
    for (std::size_t i = 0; i <= kAttachmentsLimit; ++i) {
        paths.push_back(set.folder().file(std::to_string(i) + ".pdf"));
        writeBytes(paths.back(), files::pdf(std::to_string(i)));
    }
    const auto entry = StageSet::entry(event, "1");

    CHECK(attach(event, entry, paths, false).error().code == ErrorCode::TooManyAttachments);
    paths.pop_back();
    CHECK(attach(event, entry, paths, false)->size() == kAttachmentsLimit);
}

TEST_CASE("attachments: detached they go, with what they hold", "[document][attachments]")
{
    const StageSet set;
    auto event = set.openEvent();
    const auto hash = attachOne(event, "a.pdf", files::pdf("SEGERA-DIHAPUS")).attachment.hash;
    REQUIRE(
        attach(event, StageSet::entry(event, "2"), "b.pdf", files::pdf("SEGERA-DIHAPUS"), false));
    const auto holds = [&] {
        const auto bytes = readBytes(set.eventPath());
        const std::string text = "SEGERA-DIHAPUS";
        return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
    };

    REQUIRE(detach(event, StageSet::entry(event, "1"), {hash}));
    CHECK(shownOf(event).empty());
    CHECK(holds()); // entry 2 has it still
    REQUIRE(detach(event, StageSet::entry(event, "2"), {hash}));
    CHECK_FALSE(holds());
    CHECK(detach(event, StageSet::entry(event, "1"), {hash}).error().code
          == ErrorCode::UnknownAttachment);

    CHECK(attachOne(event, "baru.pdf", files::pdf("SEGERA-DIHAPUS")).isNew);
    CHECK(namesOf(shownOf(event)) == Names{"baru.pdf"});
}

TEST_CASE("attachments: a pack brings them to the judge, who changes none",
          "[document][attachments]")
{
    StageSet set;
    {
        auto event = set.openEvent();
        attachOne(event, "Proposal.pdf", files::pdf());
    }
    set.laptop("A");
    auto judging = set.openLaptop("A");

    const auto shown = shownOf(judging);
    REQUIRE(namesOf(shown) == Names{"Proposal.pdf"});
    CHECK(readAttachment(judging, shown[0]).value() == files::pdf());
    CHECK(attachError(judging, "b.pdf", files::pdf("b")) == ErrorCode::WrongDocument);
    CHECK(detach(judging, StageSet::entry(judging, "1"), {shown[0].about.hash}).error().code
          == ErrorCode::WrongDocument);
    CHECK(verify(judging)->attachments == 1);
    const auto file = set.exportOf(judging, "A"); // never in score files
    const auto bytes = readBytes(file);
    const std::string text = "%PDF";
    CHECK(std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) == bytes.end());
}

TEST_CASE("attachments: an update pack brings new ones and takes detached ones",
          "[document][attachments]")
{
    StageSet set;
    FileHash first;
    {
        auto event = set.openEvent();
        first = attachOne(event, "a.pdf", files::pdf("a")).attachment.hash;
    }
    const auto path = set.laptop("A");
    std::filesystem::remove_all(set.folder().file("packs"));
    {
        auto event = set.openEvent();
        REQUIRE(detach(event, StageSet::entry(event, "1"), {first}));
        attachOne(event, "b.pdf", files::pdf("b"));
    }
    const auto update = set.pack("A");
    auto environment = set.environment();
    environment.keysFolder = set.folder().file("keys A");
    REQUIRE(updateFromPack(update, path, environment));

    const auto judging = set.openLaptop("A");
    const auto shown = shownOf(judging);
    REQUIRE(namesOf(shown) == Names{"b.pdf"});
    CHECK(readAttachment(judging, shown[0]).value() == files::pdf("b"));
    CHECK(verify(judging)->attachments == 1);
}

TEST_CASE("attachments: a bit turned in a pack is refused, and makes nothing",
          "[document][attachments]")
{
    StageSet set;
    {
        auto event = set.openEvent();
        attachOne(event, "a.pdf", files::pdf());
    }
    const auto pack = set.pack("A");
    const auto whole = readBytes(pack);
    const auto text = files::pdf();
    const auto at = std::search(whole.begin(), whole.end(), text.begin(), text.end());
    REQUIRE(at != whole.end());
    const auto out = set.folder().file("out.juri");
    for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(text.size()); ++i) {
        auto flipped = whole;
        flipped[static_cast<std::size_t>(at - whole.begin() + i)] ^= 1;
        writeBytes(pack, flipped);
        CHECK(openPack(pack, set.code("A"), out, set.environment()).error().code
              == ErrorCode::BadSignature);
    }
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("attachments: damaged in a document they are named, and mended by attaching again",
          "[document][attachments]")
{
    const StageSet set;
    {
        auto event = set.openEvent();
        attachOne(event, "Proposal.pdf", files::pdf());
    }
    flip(set.eventPath());
    auto event = set.openEvent();
    const auto shown = shownOf(event);

    CHECK(readAttachment(event, shown[0]).error()
          == Error{ErrorCode::Damaged, "Proposal.pdf", "attachment"});
    CHECK(verify(event)->badAttachments == Names{"1 Proposal.pdf"});
    CHECK_FALSE(verify(event)->isSound());
    CHECK(makePacks(event, set.folder().file("packs")).error()
          == Error{ErrorCode::Damaged, "Proposal.pdf", "attachment"});
    CHECK(backUp(event, set.folder().file("copy.juri"))); // a merge shall not wait for it

    CHECK_FALSE(attachOne(event, "Proposal.pdf", files::pdf()).isNew);
    CHECK(readAttachment(event, shown[0]).value() == files::pdf());
    CHECK(verify(event)->isSound());
}

TEST_CASE("attachments: in a blind stage only those fit for it, by kind and number",
          "[document][attachments]")
{
    StageSet set(1, {}, setBlind);
    {
        auto event = set.openEvent();
        attachOne(event, "Rahasia Tim 1.pdf", files::pdf("biodata"));
        attachOne(event, "Karya Ani.pdf", files::pdf("karya"), true);
        attachOne(event, "Karya Budi.pdf", files::pdf("karya dua"), true);
        attachOne(event, "Foto Ani.png", files::png(), true);
        CHECK(namesOf(shownOf(event)).size() == 3);
        CHECK(allAttachments(event, StageSet::entry(event, "1"))->size() == 4);
    }
    const auto pack = set.pack("A");
    const auto bytes = readBytes(pack);
    for (const std::string text : {"Rahasia", "Ani", "Budi", "biodata"})
        CHECK(std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) == bytes.end());
    set.laptop("A", pack, "A");
    const auto judging = set.openLaptop("A");
    const auto entry =
        std::ranges::find_if(judging.event().competitors, [](const auto& competitor) {
            return !competitor.attachments.empty();
        });
    REQUIRE(entry != judging.event().competitors.end());
    const auto shown = attachments(judging, StageSet::stage(), entry->id).value();
    auto names = namesOf(shown);
    std::ranges::sort(names);

    CHECK(names == Names{"PDF 1", "PDF 2", "PNG 1"});
    for (const auto& attachment : shown) {
        CHECK(attachment.isHere);
        CHECK(readAttachment(judging, attachment));
        CHECK(attachment.fileName.starts_with(attachment.about.name + '.'));
    }
    CHECK(allAttachments(judging, entry->id).error().code == ErrorCode::WrongDocument);
}

TEST_CASE("attachments: those of too many large files are named, and no pack is made",
          "[document][attachments]")
{
    StageSet set;
    auto event = set.openEvent();
    Bytes large = files::pdf();
    large.resize(kAttachmentLimit);
    for (std::uint8_t i = 0; i < 10; ++i) {
        large.back() = i;
        large[20] = i == 7 ? 1 : 2;
        attachOne(event, "besar " + std::to_string(i) + ".pdf", large);
    }

    const auto packs = makePacks(event, set.folder().file("packs"));

    REQUIRE_FALSE(packs);
    CHECK(packs.error().code == ErrorCode::PackTooLarge);
    CHECK(packs.error().detail.starts_with("No. 1 besar "));
    CHECK(packs.error().detail.find("(21 MB)\nNo. 1 besar ") != std::string::npos);
    CHECK(listFolder(set.folder().file("packs")).empty());
}

TEST_CASE("attachments: a coordinator's pack carries those of its scope; score files name them",
          "[document][attachments]")
{
    StageSet set;
    auto event = set.openEvent();
    attachOne(event, "banten.pdf", files::pdf("banten"));
    REQUIRE(attach(event, StageSet::entry(event, "3"), "ntt.pdf", files::pdf("ntt"), false));
    const auto pack = makeCoordinatorPack(
        event, "Ani", {{"Banten"}, {}}, set.folder().file("root kit"), set.folder().file("packs"));
    REQUIRE(pack);
    CHECK(pack->files == 1);
    auto environment = set.environment();
    environment.keysFolder = set.folder().file("keys Ani");
    const auto path = set.folder().file("banten.juri");
    REQUIRE(openPack(pack->path, pack->code, path, environment));
    auto province = Document::open(path, environment).value();
    CHECK(readAttachment(province, shownOf(province)[0]).value() == files::pdf("banten"));
    CHECK_FALSE(findByNumber(province.event(), "3"));

    attachOne(province, "tambahan.png", files::png());
    REQUIRE(exportScores(province, set.folder().file("banten.juriscore")));
    StageSet::mergeInto(event, {set.folder().file("banten.juriscore")});

    const auto shown = shownOf(event);
    REQUIRE(namesOf(shown) == Names{"banten.pdf", "tambahan.png"});
    CHECK(shown[0].isHere);
    CHECK_FALSE(shown[1].isHere);
    CHECK(readAttachment(event, shown[1]).error() == Error{ErrorCode::NotCarried, "tambahan.png"});
    CHECK(verify(event)->missingAttachments == 1);
    CHECK(verify(event)->isSound());
    const auto judges = makePacks(event, set.folder().file("packs"));
    REQUIRE(judges);
    CHECK(judges->front().files == 2);
    CHECK(judges->front().missingFiles == 1);
    CHECK_FALSE(attachOne(event, "tambahan.png", files::png()).isNew); // brought by hand
    CHECK(readAttachment(event, shown[1]).value() == files::png());
}

TEST_CASE("attachments: copies keep or leave them", "[document][attachments]")
{
    const StageSet set;
    auto event = set.openEvent();
    attachOne(event, "Proposal Tim 1.pdf", files::pdf());
    const auto contains = [&](const std::string& name, const std::string& text) {
        const auto bytes = readBytes(set.folder().file(name));
        return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
    };

    REQUIRE(backUp(event, set.folder().file("backup.juri")));
    const auto backup = set.open(set.folder().file("backup.juri"));
    CHECK(readAttachment(backup, shownOf(backup)[0]).value() == files::pdf());

    REQUIRE(anonymise(event, set.folder().file("anon.juri"), set.environment()));
    CHECK_FALSE(contains("anon.juri", "%PDF"));
    CHECK_FALSE(contains("anon.juri", "Proposal"));

    REQUIRE(rehearse(event, set.folder().file("gladi.juri"), 1, set.environment()));
    CHECK_FALSE(contains("gladi.juri", "%PDF"));
    CHECK_FALSE(contains("gladi.juri", "Proposal"));
}
