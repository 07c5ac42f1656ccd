#pragma once

#include "report/error_phrases.h"

/// Failures of files attached to entries.
namespace juri::report {

inline constexpr ErrorPhrases kTooLarge{{"berkas[ {s}] terlalu besar[: paling besar {d}]",
                                         "the file[ {s}] is too large[: at most {d}]"},
                                        kNothingChanged,
                                        {"kecilkan gambarnya atau bagi berkasnya, lalu coba lagi",
                                         "make its pictures smaller or split it, then try again"}};

inline constexpr ErrorPhrases kPackTooLarge{
    {"lampiran untuk paket[ {s}] bersama-sama terlalu besar",
     "the attachments for the pack[ {s}] are too large together"},
    {"paket itu tidak dibuat", "that pack was not made"},
    {"kecilkan atau lepaskan yang terbesar[: {d}]", "shrink or detach the largest ones[: {d}]"}};

inline constexpr ErrorPhrases kNotAttachable{
    {"berkas[ {s}] kosong, atau bukan PDF, gambar, salindia, maupun naskah tanpa makro",
     "the file[ {s}] is empty, or not a PDF, a picture, slides or a text without macros"},
    kNothingChanged,
    {"simpan sebagai PDF, lalu lampirkan PDF-nya", "save it as PDF, then attach the PDF"}};

inline constexpr ErrorPhrases kTooManyAttachments{
    {"peserta ini sudah punya lampiran sebanyak yang boleh[: {d}]",
     "this entry has as many attachments as it may have[: {d}]"},
    kNothingChanged,
    {"gabungkan berkasnya, atau lepaskan yang tidak perlu",
     "join files, or detach those that are not needed"}};

inline constexpr ErrorPhrases kNotCarried{
    {"isi lampiran[ {s}] tidak ada dalam berkas ini, hanya namanya",
     "what the attachment[ {s}] holds is not in this file, only its name"},
    kNothingChanged,
    {"minta paket baru dari panitia, atau lampirkan lagi berkas aslinya",
     "ask the organisers for a new pack, or attach the original again"}};

inline constexpr ErrorPhrases kUnknownAttachment{
    {"peserta ini tidak punya lampiran[ {s}]", "this entry has no attachment[ {s}]"},
    kNothingChanged,
    {"lihat daftar lampirannya", "see the list of its attachments"}};

} // namespace juri::report
