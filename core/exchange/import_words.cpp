#include "exchange/import.h"

namespace juri::exchange {

namespace {

LocalText words(Rejection reason)
{
    switch (reason) { // no default: a new reason does not compile without words
    case Rejection::NoNumber: return {"tidak ada nomor", "there is no number"};
    case Rejection::NoName: return {"tidak ada nama", "there is no name"};
    case Rejection::NumberTwice:
        return {"nomor % sudah ada di baris sebelumnya", "number % occurs in an earlier row"};
    case Rejection::NumberTaken: return {"nomor % sudah dipakai", "number % is taken"};
    case Rejection::NameTwice:
        return {"nama % sudah ada di baris sebelumnya", "the name % occurs in an earlier row"};
    case Rejection::NameTaken: return {"% sudah terdaftar", "% is registered already"};
    case Rejection::UnknownRegion: return {"tidak ada daerah %", "there is no region %"};
    case Rejection::UnknownCategory: return {"tidak ada kategori %", "there is no category %"};
    case Rejection::UnknownJudge: return {"tidak ada juri %", "there is no judge %"};
    case Rejection::UnknownEntry: return {"tidak ada peserta %", "there is no competitor %"};
    case Rejection::UnknownCriterion: return {"tidak ada kriteria %", "there is no criterion %"};
    case Rejection::MarkUnreadable: return {"% bukan angka", "% is not a number"};
    case Rejection::MarkOutOfScale:
        return {"nilai % di luar skalanya", "the mark % is outside its scale"};
    case Rejection::MarkTwice:
        return {"nilai % sudah ada di baris sebelumnya", "the mark % occurs in an earlier row"};
    }
    return {};
}

} // namespace

std::string rejectionWords(const RejectedRow& rejected, Language language)
{
    auto text = words(rejected.reason).in(language);
    if (const auto at = text.find('%'); at != std::string::npos)
        text.replace(at, 1, '"' + rejected.subject + '"');
    return text;
}

} // namespace juri::exchange
