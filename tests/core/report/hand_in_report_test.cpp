#include "report/hand_in_report.h"

#include "golden.h"
#include "ranking_example.h"
#include "report/text_table.h"

#include "catch.h"

using namespace juri;
using namespace juri::report;
using namespace juri::test;

namespace {

HandInInput example()
{
    using State = HandInLine::State;
    HandInInput input;
    input.competition.title = {"Lomba Inovasi Pelajar 2026", "Student Innovation Contest 2026"};
    input.stageName = {"Babak akhir", "Final"};
    input.judge.name = "Ibu Ratna Dewi";
    input.judge.code = "J07";
    input.lines = {{"1", "Tim Garuda", "SMAN 3 Bandung", State::Marked, value("79.25")},
                   {"2", "Tim Komodo", "SMKN 2 Kupang", State::Recused, {}},
                   {"3", "Tim Cendrawasih", "SMAN 1 Jayapura", State::Absent, {}},
                   {"4", "Tim Anoa", "SMAN 17 Makassar", State::Partial, {}},
                   {"5", "Tim Jalak Bali", "", State::Empty, {}}};
    input.ballots = 3;
    input.fingerprint = "7F3A-19C2";
    input.fileName = "lomba-inovasi-j07-r43.juriscore";
    input.printed = {1'794'649'260'000};
    input.minutesEast = 420;
    return input;
}

} // namespace

TEST_CASE("handInReport: the slip reads as it did when a person read it", "[report]")
{
    const auto id = textTable(handInReport(example(), Language::Indonesian));
    CHECK(id == golden("hand_in_id.txt", id));
    const auto en = textTable(handInReport(example(), Language::English));
    CHECK(en == golden("hand_in_en.txt", en));
}

TEST_CASE("handInReport: a slip before hand-in says so, and one without a fingerprint shows none",
          "[report]")
{
    auto input = example();
    input.handedIn = false;
    input.fingerprint.clear();
    input.competition.sample = true;
    const auto table = handInReport(input, Language::English);
    CHECK(table.mark == "NOT HANDED IN");
    CHECK(table.footerMiddle.empty());
    CHECK_FALSE(table.sampleMark.empty());
    CHECK(handInReport(example(), Language::English).mark.empty());
    CHECK(table.signatures.size() == 2);
}
