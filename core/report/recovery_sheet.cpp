#include "report/recovery_sheet.h"

#include "report/phrase.h"

namespace juri::report {
namespace {

constexpr Phrase kHeading{"Lembar pemulihan kunci induk", "Root key recovery sheet"};
constexpr Phrase kCompetitionLine{"Acara {1}, sidik {2}", "Competition {1}, fingerprint {2}"};
constexpr Phrase kPurpose{
    "Dengan kunci ini panitia baru dapat diangkat dan kunci panitia dicabut. Siapa yang "
    "memegangnya menguasai acara ini. Simpan terkunci, terpisah dari berkas acara, dan jangan "
    "difoto atau dikirim.",
    "With this key coordinators are appointed and their keys revoked. Whoever holds it controls "
    "the competition. Keep it locked away, apart from the event file; do not photograph or send "
    "it."};
constexpr Phrase kHow{
    "Bila berkas kit kunci hilang: ketik ketujuh baris ini ke dalam berkas teks, lalu jalankan",
    "If the root kit is lost: type these seven lines into a text file, then run"};
constexpr Phrase kForgiving{
    "Huruf besar atau kecil sama saja; 0 dan O, 1, I dan L juga sama. Huruf terakhir tiap baris "
    "memeriksa baris itu: baris yang salah ketik disebutkan.",
    "Capital and small letters are the same, and so are 0 and O, and 1, I and L. The last "
    "character of a line checks that line: a line typed wrongly is named."};
constexpr Phrase kKept{"Disimpan oleh", "Kept by"};
constexpr Phrase kCommand{"juri-cli root-kit --from KETIKAN.txt --out KIT",
                          "juri-cli root-kit --from TYPED.txt --out KIT"};

std::string competitionLine(const RecoverySheet& sheet, Language language)
{
    const auto title = sheet.title.empty() ? "-" : sheet.title;
    return filled(kCompetitionLine.in(language), title, sheet.competition);
}

std::string numbered(const RecoverySheet& sheet, std::size_t line)
{
    return std::to_string(line + 1) + ".  " + sheet.lines[line];
}

/// Lines that fit on paper, and a blank one after them.
std::string wrapped(const std::string& text)
{
    constexpr std::size_t kWidth = 76;
    std::string result;
    std::size_t length = 0;
    for (const auto& word : split(text, ' ')) {
        const bool fits = length > 0 && length + 1 + word.size() <= kWidth;
        result += length == 0 ? "" : fits ? " " : "\n";
        length = fits ? length + 1 + word.size() : word.size();
        result += word;
    }
    return result + "\n\n";
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        default: result += c;
        }
    }
    return result;
}

std::string paragraph(const std::string& text)
{
    return "<p>" + escaped(text) + "</p>\n";
}

constexpr const char* kStyle =
    "@page{size:A4;margin:25mm}body{font:12pt/1.5 sans-serif;max-width:160mm;margin:auto}"
    "h1{font-size:18pt}pre{font:16pt/1.8 monospace;border:1px solid;padding:6mm}"
    "code{font:11pt monospace}";

} // namespace

std::string recoveryText(const RecoverySheet& sheet, Language language)
{
    std::string text = kHeading.in(language) + '\n' + wrapped(competitionLine(sheet, language))
        + wrapped(kPurpose.in(language));
    for (std::size_t line = 0; line < sheet.lines.size(); ++line)
        text += "    " + numbered(sheet, line) + '\n';
    return text + '\n' + wrapped(kHow.in(language)) + "    " + kCommand.in(language) + "\n\n"
        + wrapped(kForgiving.in(language)) + kKept.in(language) + ": ____________________\n";
}

std::string recoveryHtml(const RecoverySheet& sheet, Language language)
{
    std::string lines;
    for (std::size_t line = 0; line < sheet.lines.size(); ++line)
        lines += numbered(sheet, line) + '\n';
    const std::string code = language == Language::Indonesian ? "id" : "en";
    return "<!doctype html>\n<html lang=\"" + code + "\">\n<meta charset=\"utf-8\">\n<title>"
        + escaped(kHeading.in(language)) + "</title>\n<style>" + kStyle + "</style>\n<h1>"
        + escaped(kHeading.in(language)) + "</h1>\n" + paragraph(competitionLine(sheet, language))
        + paragraph(kPurpose.in(language)) + "<pre>" + lines + "</pre>\n"
        + paragraph(kHow.in(language)) + "<p><code>" + escaped(kCommand.in(language))
        + "</code></p>\n" + paragraph(kForgiving.in(language))
        + paragraph(kKept.in(language) + ": ____________________") + "</html>\n";
}

std::vector<std::string> linesOfSheet(const std::string& text)
{
    std::vector<std::string> all;
    std::vector<std::string> numberedLines;
    for (const auto& raw : split(text, '\n')) {
        const auto line = trim(raw);
        if (line.empty() || line.starts_with('#'))
            continue;
        all.push_back(line);
        if (line.size() > 2 && line[0] >= '1' && line[0] <= '7' && line[1] == '.')
            numberedLines.push_back(trim(line.substr(2)));
    }
    return numberedLines.empty() ? all : numberedLines;
}

} // namespace juri::report
