#pragma once

#include "report/error_phrases.h"

/// Failures of files, folders and media.
namespace juri::report {

inline constexpr ErrorPhrases kFileNotFound{
    {"berkas[ {s}] tidak ada", "the file[ {s}] does not exist"},
    {"tidak ada berkas baru yang dibuat", "no new file was made"},
    {"periksa nama dan letak berkasnya", "check its name and folder"}};

inline constexpr ErrorPhrases kFileExists{
    {"sudah ada berkas[ {s}]", "there is a file[ {s}] already"},
    {"berkas itu tidak disentuh", "that file was not touched"},
    {"pilih nama lain", "choose another name"}};

inline constexpr ErrorPhrases kNotReadable{
    {"berkas[ {s}] tidak dapat dibaca", "the file[ {s}] cannot be read"},
    kNothingChanged,
    {"periksa izin baca, dan apakah itu berkas dan bukan folder",
     "check that it is a file, not a folder, and that you may read it"}};

inline constexpr ErrorPhrases kNotWritable{
    {"tidak dapat menulis ke[ {s}]", "cannot write to[ {s}]"},
    {"yang sudah tersimpan tetap aman", "what was saved before is safe"},
    {"salin ke folder yang boleh Anda tulisi, lalu coba lagi",
     "copy it to a folder you may write to, then try again"}};

inline constexpr ErrorPhrases kDiskFull{
    {"ruang penyimpanan penuh[: {s}]", "the disk is full[: {s}]"},
    {"yang sudah tersimpan tetap aman", "what was saved before is safe"},
    {"kosongkan ruang atau simpan di tempat lain, lalu coba lagi",
     "make room or save elsewhere, then try again"}};

inline constexpr ErrorPhrases kNotAJuriFile{{"berkas[ {s}] bukan berkas Juri, atau rusak",
                                             "the file[ {s}] is not a Juri file, or is damaged"},
                                            kNothingChanged,
                                            {"pilih berkas lain", "choose another file"}};

inline constexpr ErrorPhrases kNewerFormat{
    {"berkas[ {s}] dibuat dengan Juri yang lebih baru[ (format {d})]",
     "the file[ {s}] was made by a newer Juri[ (format {d})]"},
    kNothingChanged,
    {"perbarui Juri untuk membukanya", "update Juri to open it"}};

inline constexpr ErrorPhrases kDamaged{
    {"berkas[ {s}] rusak atau terpotong[: {d}]", "the file[ {s}] is damaged or cut short[: {d}]"},
    kNothingChanged,
    {"minta salinan baru dari pengirimnya, atau buka cadangan",
     "ask its sender for a new copy, or open a backup"}};

inline constexpr ErrorPhrases kInUse{
    {"berkas[ {s}] sedang dibuka program lain[: {d}]",
     "the file[ {s}] is open in another program[: {d}]"},
    kNothingChanged,
    {"tutup di sana, atau buka hanya untuk dibaca", "close it there, or open it for reading only"}};

inline constexpr ErrorPhrases kStorageFailed{
    {"penyimpanan gagal[: {s}][ ({d})]", "storage failed[: {s}][ ({d})]"},
    {"yang sudah tersimpan tetap aman", "what was saved before is safe"},
    {"pasang kembali medianya atau simpan di tempat lain, lalu coba lagi",
     "put the medium back or save elsewhere, then try again"}};

inline constexpr ErrorPhrases kOnNetwork{
    {"dokumen[ {s}] ada di folder jaringan dan di sana hanya dapat dibaca",
     "the document[ {s}] is on a network share, where it can only be read"},
    kNothingChanged,
    {"salin ke komputer ini, lalu kerjakan salinannya (berkas nilai boleh di mana saja)",
     "copy it to this computer and work there (score files may lie anywhere)"}};

inline constexpr ErrorPhrases kWrongDocument{
    {"ini tidak dapat dilakukan dengan berkas[ {s}]: jenisnya lain",
     "this cannot be done with the file[ {s}]: it is of another kind"},
    kNothingChanged,
    {"juri menilai dalam berkas juri, menggabungkan dan memeringkat dalam berkas acara",
     "judges score in judge files, merging and ranking is done in the event file"}};

} // namespace juri::report
