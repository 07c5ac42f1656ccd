#pragma once

#include "report/error_phrases.h"

/// Failures of records, keys and names that lead to nothing.
namespace juri::report {

inline constexpr ErrorPhrases kForeignCompetition{
    {"berkas[ {s}] milik acara lain", "the file[ {s}] belongs to another competition"},
    {"tidak digabung dan tidak ada yang diubah", "it was not merged and nothing was changed"},
    {"minta berkas untuk acara ini", "ask for the file of this competition"}};

inline constexpr ErrorPhrases kUnknownJudge{
    {"acara ini tidak mengenal juri yang menandatangani berkas[ {s}]",
     "this competition does not know the judge who signed the file[ {s}]"},
    {"tidak digabung dan tidak ada yang diubah", "it was not merged and nothing was changed"},
    {"tanyakan siapa pengirimnya dan dari paket juri mana berkas itu dibuat",
     "ask who sent it and from which judge pack it was made"}};

inline constexpr ErrorPhrases kBadSignature{
    {"tanda tangan digital dalam berkas[ {s}] tidak cocok: isinya pernah diubah",
     "a digital signature in the file[ {s}] does not match: its content was altered"},
    {"tidak digabung dan tidak ada yang diubah", "it was not merged and nothing was changed"},
    {"minta juri mengekspor berkas baru", "ask the judge to export a new file"}};

inline constexpr ErrorPhrases kNotPermitted{
    {"kunci ini tidak berwenang untuk itu[: {s}]", "this key may not do that[: {s}]"},
    kNothingChanged,
    {"minta panitia yang berwenang melakukannya", "ask an organiser who may do it"}};

inline constexpr ErrorPhrases kWrongCode{
    {"kode paket salah[ untuk {s}]", "the pack code[ for {s}] is wrong"},
    kNothingChanged,
    {"ketik ulang sepuluh huruf dan angkanya, atau minta kodenya kepada panitia",
     "type its ten characters again, or ask the organisers for it"}};

inline constexpr ErrorPhrases kNoKey{
    {"kunci untuk menandatangani[ dalam {s}] tidak ada di komputer ini",
     "the key to sign[ in {s}] is not on this computer"},
    {"berkas tetap dapat dibaca", "the file can still be read"},
    {"kerjakan di komputer asalnya, atau buka kembali paket juri di sini",
     "work on the computer it was made on, or open the judge pack here again"}};

inline constexpr ErrorPhrases kNewerRecord{
    {"berkas[ {s}] memuat catatan dari Juri yang lebih baru",
     "the file[ {s}] holds records of a newer Juri"},
    kNothingChanged,
    {"perbarui Juri, lalu coba lagi", "update Juri, then try again"}};

inline constexpr ErrorPhrases kSealedForOthers{
    {"berkas[ {s}] disegel untuk panitia lain: komputer ini tidak punya kuncinya",
     "the file[ {s}] is sealed for somebody else: this computer has no key that opens it"},
    {"tidak digabung dan tidak ada yang diubah", "it was not merged and nothing was changed"},
    {"gabungkan di komputer panitia yang dituju, atau minta pengirimnya mengekspor tanpa segel",
     "merge it on the computer of a coordinator it was sealed for, or ask its sender to export "
     "it unsealed"}};

inline constexpr ErrorPhrases kNoRecipients{
    {"tidak ada panitia yang punya kunci segel[ dalam {s}]",
     "no coordinator has a sealing key[ in {s}]"},
    {"tidak ada berkas yang ditulis", "no file was written"},
    {"ekspor tanpa segel, atau beri panitia kunci baru dengan kit kunci induk",
     "export it unsealed, or give a coordinator a new key with the root kit"}};

inline constexpr ErrorPhrases kWithheld{
    {"berkas[ {s}] adalah salinan tanpa nama: sebagian isinya tidak disertakan",
     "the file[ {s}] is an anonymised copy: part of what it says was withheld"},
    kNothingChanged,
    {"pakai berkas aslinya", "use the original file"}};

inline constexpr ErrorPhrases kSheetMistyped{
    {"lembar pemulihan[ {s}] salah ketik[ di baris {d}]",
     "the recovery sheet[ {s}] was typed with a mistake[ in line {d}]"},
    {"tidak ada kit kunci yang dibuat", "no root kit was made"},
    {"bandingkan dengan kertasnya, huruf demi huruf, lalu coba lagi",
     "compare it with the paper, character by character, then try again"}};

inline constexpr ErrorPhrases kSecondNeeded{
    {"membuka kunci tahap[ {s}] menunggu panitia kedua",
     "unlocking stage[ {s}] waits for a second coordinator"},
    {"permintaan Anda sudah tercatat dan hasilnya tetap terkunci",
     "your request is recorded and the results stay locked"},
    {"minta panitia lain membukanya juga, lalu gabungkan berkasnya",
     "ask another coordinator to unlock it too, then merge their file"}};

inline constexpr ErrorPhrases kUnknownEntry{
    {"tidak ada peserta[ {s}]", "there is no competitor[ {s}]"},
    kNothingChanged,
    {"periksa nomor pesertanya", "check the competitor's number"}};

inline constexpr ErrorPhrases kUnknownStage{
    {"tidak ada tahap[ {s}]", "there is no stage[ {s}]"},
    kNothingChanged,
    {"lihat daftar tahap dalam ringkasan acara", "see the list of stages in the event's summary"}};

inline constexpr ErrorPhrases kUnknownCriterion{
    {"tidak ada kriteria[ {s}] dalam tahap ini", "there is no criterion[ {s}] in this stage"},
    kNothingChanged,
    {"pakai nama kriteria dari rubriknya", "use a criterion's name from the rubric"}};

inline constexpr ErrorPhrases kUnknownPerson{
    {"tidak ada juri[ {s}]", "there is no judge[ {s}]"},
    kNothingChanged,
    {"periksa kode atau nama jurinya", "check the judge's code or name"}};

inline constexpr ErrorPhrases kUnknownTemplate{
    {"tidak ada templat[ {s}]", "there is no template[ {s}]"},
    kNothingChanged,
    {"lihat daftar templat, atau sebutkan berkas .json",
     "see the list of templates, or name a .json file"}};

inline constexpr ErrorPhrases kUnknownBallot{
    {"tidak ada lembar nilai[ {s}]", "there is no ballot[ {s}]"},
    kNothingChanged,
    {"pakai nama lembar dari daftar pertentangan", "use a ballot's name from the conflict list"}};

inline constexpr ErrorPhrases kUnknownRecord{
    {"tidak ada catatan[ {s}] untuk lembar ini", "there is no record[ {s}] of this ballot"},
    kNothingChanged,
    {"pilih salah satu versi dari daftar pertentangan",
     "choose one of the versions in the conflict list"}};

inline constexpr ErrorPhrases kUnknownReport{
    {"tidak ada laporan[ {s}]", "there is no report[ {s}]"},
    kNothingChanged,
    {"lihat daftar laporan dengan: juri print --list", "list the reports with: juri print --list"}};

inline constexpr ErrorPhrases kUnknownImport{
    {"tidak ada berkas nomor[ {s}]", "there is no file number[ {s}]"},
    kNothingChanged,
    {"lihat nomornya dalam daftar berkas yang digabung atau ditolak",
     "see its number in the list of merged or refused files"}};

inline constexpr ErrorPhrases kUnknownAward{
    {"aturan tahap ini tidak mengenal penghargaan[ {s}]",
     "the rule of this stage has no award[ {s}]"},
    kNothingChanged,
    {"lihat daftar penghargaannya", "see the list of its awards"}};

} // namespace juri::report
