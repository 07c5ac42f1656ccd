#include "report/error_text.h"

#include "golden.h"

#include "catch.h"

#include <set>

using namespace juri;
using namespace juri::report;

namespace {

std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i)
        codes.push_back(static_cast<ErrorCode>(i));
    return codes;
}

constexpr Language kLanguages[] = {Language::Indonesian, Language::English};

bool isSentence(const std::string& text)
{
    return text.size() > 8 && text.front() >= 'A' && text.front() <= 'Z' && text.back() == '.'
        && text.find_first_of("[]{};") == std::string::npos && text.find("  ") == std::string::npos;
}

} // namespace

TEST_CASE("errorWords: every code has three sentences in both languages", "[report]")
{
    for (const auto code : allCodes()) {
        for (const auto language : kLanguages) {
            for (const auto& error :
                 {Error{code}, Error{code, "a b.juri", "baris 3"}, Error{code, "017", ""}}) {
                const auto words = errorWords(error, language);
                INFO(errorCodeName(code)
                     << ": " << words.what << " " << words.safe << " " << words.todo);
                CHECK(isSentence(words.what));
                CHECK(isSentence(words.safe));
                CHECK(isSentence(words.todo));
            }
        }
    }
}

TEST_CASE("errorWords: no two codes say the same, no language repeats the other", "[report]")
{
    std::set<std::string> seen;
    for (const auto code : allCodes()) {
        for (const auto language : kLanguages) {
            INFO(errorCodeName(code));
            CHECK(seen.insert(errorWords({code}, language).what).second);
        }
    }
}

TEST_CASE("errorWords: the subject is quoted where there is one", "[report]")
{
    const Error named{ErrorCode::FileNotFound, "E:\\lomba.juri"};

    CHECK(errorWords(named, Language::Indonesian).what == "Berkas \"E:\\lomba.juri\" tidak ada.");
    CHECK(errorWords(named, Language::English).what
          == "The file \"E:\\lomba.juri\" does not exist.");
    CHECK(errorWords({ErrorCode::FileNotFound}, Language::English).what
          == "The file does not exist.");
}

TEST_CASE("errorWords: a mark outside its scale is told the scale", "[report]")
{
    const Error error{ErrorCode::MarkOutOfRange, "impact", "0..100"};

    CHECK(errorWords(error, Language::Indonesian)
          == ErrorWords{"Nilai untuk \"impact\" di luar skalanya.",
                        "Nilai yang sudah tersimpan tetap.",
                        "Isi nilai menurut skalanya: 0..100."});
}

TEST_CASE("errorText: what happened, what is safe and what to do, on one line", "[report]")
{
    CHECK(errorText({ErrorCode::NewerFormat, "w.juri", "3"}, Language::English)
          == "the file \"w.juri\" was made by a newer Juri (format 3); nothing was changed; "
             "update Juri to open it");
    CHECK(errorText({ErrorCode::BallotIncomplete, "", "017: impact, reach\n018: reach\n"},
                    Language::Indonesian)
          == "masih ada nilai atau catatan yang kurang: 017: impact, reach / 018: reach; "
             "yang sudah diisi tersimpan, belum ada yang diserahkan; "
             "lengkapi dulu, atau nyatakan Anda tidak menilai peserta tersebut, "
             "lalu serahkan lagi");
}

TEST_CASE("errorText: all words read as they did when a person read them", "[report]")
{
    for (const auto& [language, file] : {std::pair(Language::Indonesian, "error_words_id.txt"),
                                         std::pair(Language::English, "error_words_en.txt")}) {
        std::string text;
        for (const auto code : allCodes())
            text += std::string(errorCodeName(code)) + "\n  "
                + errorText({code, "SUBJECT", "DETAIL"}, language) + "\n";
        CHECK(text == test::golden(file, text));
    }
}
