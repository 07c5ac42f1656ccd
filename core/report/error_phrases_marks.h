#pragma once

#include "report/error_phrases.h"

/// Failures of marks and ballots, tables and templates, and of the call itself.
namespace juri::report {

inline constexpr Phrase kMarksSafe{"nilai yang sudah tersimpan tetap", "the saved marks stay"};

inline constexpr ErrorPhrases kMarkOutOfRange{
    {"nilai[ untuk {s}] di luar skalanya", "the mark[ for {s}] is outside its scale"},
    kMarksSafe,
    {"isi nilai menurut skalanya[: {d}]", "enter a mark from its scale[: {d}]"}};

inline constexpr ErrorPhrases kMarkUnreadable{
    {"isian[ {s}] bukan angka", "the entry[ {s}] is not a number"},
    kMarksSafe,
    {"ketik angka seperti 8 atau 8,5", "type a number such as 8 or 8.5"}};

inline constexpr ErrorPhrases kBallotIncomplete{
    {"masih ada nilai atau catatan yang kurang[: {d}]",
     "some marks or comments are still missing[: {d}]"},
    {"yang sudah diisi tersimpan, belum ada yang diserahkan",
     "what was entered is saved, nothing was handed in"},
    {"lengkapi dulu, atau nyatakan Anda tidak menilai peserta tersebut, lalu serahkan lagi",
     "fill them in or recuse yourself from those entries, then hand in again"}};

inline constexpr ErrorPhrases kHandedIn{
    {"lembar tahap ini sudah diserahkan[: {s}]", "this stage's sheets are handed in[: {s}]"},
    kMarksSafe,
    {"buka kembali dengan alasan, lalu ubah nilainya",
     "reopen them with a reason, then change the mark"}};

inline constexpr ErrorPhrases kNotAssigned{
    {"peserta[ {s}] bukan bagian Anda dalam tahap ini",
     "competitor[ {s}] is not assigned to you in this stage"},
    kNothingChanged,
    {"tanyakan pembagiannya kepada panitia", "ask the organisers about the assignment"}};

inline constexpr ErrorPhrases kConflictOfInterest{
    {"Anda punya benturan kepentingan dengan peserta[ {s}]",
     "you have a conflict of interest with competitor[ {s}]"},
    kNothingChanged,
    {"nilai peserta berikutnya, juri lain menilai yang ini",
     "go on with the next competitor, other judges mark this one"}};

inline constexpr ErrorPhrases kNothingToUndo{
    {"tidak ada yang dapat diurungkan", "there is nothing to undo"},
    kNothingChanged,
    {"lanjutkan saja", "just go on"}};

inline constexpr ErrorPhrases kStageLocked{
    {"hasil tahap[ {s}] sudah dikunci", "the results of stage[ {s}] are locked"},
    kNothingChanged,
    {"buka kuncinya dengan alasan lebih dulu", "unlock them with a reason first"}};

inline constexpr ErrorPhrases kNoJudges{
    {"tahap[ {s}] tidak punya juri yang boleh menilai pesertanya",
     "stage[ {s}] has no judges who may mark its entries"},
    kNothingChanged,
    {"tambahkan juri, atau lengkapi panel tahap itu lebih dulu",
     "add judges, or complete the stage's panels first"}};

inline constexpr ErrorPhrases kNoDeductions{
    {"aturan tahap[ {s}] tidak menghitung pengurangan nilai",
     "the rule of stage[ {s}] does not count deductions"},
    kNothingChanged,
    {"tambahkan langkah \"deductions\" pada aturan tahap itu lebih dulu",
     "add a \"deductions\" step to the stage's rule first"}};

inline constexpr ErrorPhrases kNotLockable{
    {"hasil tahap[ {s}] belum dapat dikunci[: {d}]",
     "the results of stage[ {s}] cannot be locked yet[: {d}]"},
    kNothingChanged,
    {"selesaikan yang masih terbuka, lalu kunci lagi", "settle what is open, then lock again"}};

inline constexpr ErrorPhrases kNotLocked{
    {"hasil tahap[ {s}] tidak dalam keadaan terkunci", "the results of stage[ {s}] are not locked"},
    kNothingChanged,
    {"kunci hasilnya lebih dulu", "lock the results first"}};

inline constexpr ErrorPhrases kNotChair{
    {"Anda bukan ketua panel tahap[ {s}]", "you do not chair a panel of stage[ {s}]"},
    kNothingChanged,
    {"hanya ketua panel atau panitia yang mencatat potongan dan bonus",
     "only a panel's chair or the organisers record deductions and bonuses"}};

inline constexpr ErrorPhrases kNotDeliberated{
    {"musyawarah tahap[ {s}] belum dapat dimulai", "the deliberation of stage[ {s}] cannot begin"},
    kMarksSafe,
    {"serahkan dulu nilai Anda sendiri, tahap tanpa musyawarah cukup diserahkan sekali",
     "hand in your own marks first, a stage without a deliberation is handed in once"}};

inline constexpr ErrorPhrases kNothingToWaive{
    {"nilai pada kriteria[ {s}] tidak melewati batas mana pun",
     "the mark on criterion[ {s}] passes no limit"},
    kNothingChanged,
    {"lihat daftar nilai yang perlu diperiksa", "see the list of marks to check"}};

inline constexpr ErrorPhrases kOrderInvalid{
    {"peserta[ {s}] tidak dapat ditempatkan di situ", "entry[ {s}] cannot be placed there"},
    {"urutan tetap seperti semula", "the order is as it was"},
    {"beri tiap peserta satu peringkat tanpa celah[: {d}]",
     "give each entry one place, without gaps[: {d}]"}};

inline constexpr ErrorPhrases kNotRanked{
    {"pada tahap[ {s}] juri ini memberi nilai, bukan mengurutkan peserta",
     "in stage[ {s}] this judge gives marks and puts nothing in order"},
    kNothingChanged,
    {"isikan nilainya, atau pilih tahap yang juri-jurinya mengurutkan peserta",
     "enter marks, or choose a stage whose judges rank"}};

inline constexpr ErrorPhrases kTableUnreadable{
    {"tabel[ {s}] tidak dapat dibaca[: {d}]", "the table[ {s}] cannot be read[: {d}]"},
    kNothingChanged,
    {"simpan ulang sebagai CSV, XLSX, atau ODS, lalu coba lagi",
     "save it again as CSV, XLSX or ODS, then try again"}};

inline constexpr ErrorPhrases kColumnMissing{
    {"kolom[ {s}] tidak ditemukan", "the column[ {s}] was not found"},
    kNothingChanged,
    {"beri judul kolomnya, atau sebutkan kolom mana yang dipakai",
     "give the column a heading, or say which column to use"}};

inline constexpr ErrorPhrases kRowInvalid{
    {"baris[ {s}] tidak dapat dipakai[: {d}]", "row[ {s}] cannot be used[: {d}]"},
    kNothingChanged,
    {"perbaiki baris itu, lalu impor lagi", "correct that row, then import again"}};

inline constexpr ErrorPhrases kTemplateInvalid{
    {"templat[ {s}] salah[: {d}]", "the template[ {s}] is not right[: {d}]"},
    kNothingChanged,
    {"perbaiki berkas templatnya, lalu coba lagi", "correct the template file, then try again"}};

inline constexpr ErrorPhrases kRuleInvalid{
    {"aturan penilaian[ {s}] salah[: {d}]", "the scoring rule[ {s}] is not right[: {d}]"},
    {"nilai para juri tidak disentuh", "the judges' marks were not touched"},
    {"perbaiki aturannya, lalu coba lagi", "correct the rule, then try again"}};

inline constexpr ErrorPhrases kDuplicateNumber{
    {"nomor atau kode[ {s}] sudah dipakai yang lain",
     "number or code[ {s}] belongs to another already"},
    kNothingChanged,
    {"beri nomor atau kode lain", "give another number or code"}};

inline constexpr ErrorPhrases kUsage{
    {"perintah tidak dapat dipahami[: {s}][ ({d})]", "the request is not clear[: {s}][ ({d})]"},
    kNothingChanged,
    {"periksa perintah dan isiannya", "check the command and its values"}};

inline constexpr ErrorPhrases kInternal{
    {"ada kesalahan dalam program[: {d}]", "there is a defect in the program[: {d}]"},
    {"yang sudah tersimpan tetap aman", "what was saved before is safe"},
    {"tutup dan buka lagi, lalu laporkan kalimat ini",
     "close and open it again, then report this sentence"}};

} // namespace juri::report
