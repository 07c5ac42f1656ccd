#pragma once

#include "report/phrase.h"

#include <array>
#include <string_view>

/// All words of reports. Ways of counting are named so that a reader of the paper
/// can check the sums.
namespace juri::report {

// what the paper is
inline constexpr Phrase kOfficial{"Hasil resmi", "Official result"};
inline constexpr Phrase kProvisional{"Hasil sementara", "Provisional result"};
inline constexpr Phrase kProvisionalMark{"SEMENTARA", "PROVISIONAL"};
inline constexpr Phrase kSampleMark{"DATA CONTOH: bukan peserta, juri, atau nilai sungguhan",
                                    "SAMPLE DATA: no real competitors, judges or marks"};
inline constexpr Phrase kRehearsalMark{"GLADI: nilai acak, bukan hasil sungguhan",
                                       "REHEARSAL: marks by chance, not a real result"};
inline constexpr Phrase kPageOf{"Halaman {1} dari {2}", "Page {1} of {2}"};
inline constexpr Phrase kPrinted{"Dicetak {1}", "Printed {1}"};
inline constexpr Phrase kCheckCode{"Kode periksa hasil {1}", "Check code of the result {1}"};
inline constexpr Phrase kCompetitorsAndJudges{"{1} peserta, {2} juri",
                                              "{1} competitors, {2} judges"};

// heads of columns
inline constexpr Phrase kRank{"Peringkat", "Rank"};
inline constexpr Phrase kNumber{"No.", "No."};
inline constexpr Phrase kCompetitor{"Peserta", "Competitor"};
inline constexpr Phrase kInstitution{"Lembaga", "Institution"};
inline constexpr Phrase kGroup{"Kelompok", "Group"};
inline constexpr Phrase kSpread{"Selisih", "Spread"};
inline constexpr Phrase kFinalValue{"Nilai akhir", "Final value"};
inline constexpr Phrase kNote{"Catatan", "Note"};
inline constexpr Phrase kAdvances{"Lolos", "Through"};

// in cells
inline constexpr Phrase kYes{"ya", "yes"};
inline constexpr Phrase kTieByCriterion{"seri, {1} menentukan", "tie, {1} decides"};
inline constexpr Phrase kTieByRule{"seri, aturan menentukan", "tie, a rule decides"};
inline constexpr Phrase kNoBallots{"belum ada lembar nilai", "no ballots yet"};
inline constexpr Phrase kTooFewBallots{"lembar nilai kurang", "too few ballots"};
inline constexpr Phrase kGateFailed{"di bawah syarat", "below the required mark"};
inline constexpr Phrase kDisqualified{"didiskualifikasi", "disqualified"};
inline constexpr Phrase kWithdrawn{"mengundurkan diri", "withdrawn"};
inline constexpr Phrase kUnranked{"tidak diberi peringkat", "not ranked"};

// below the table
inline constexpr Phrase kSpreadKey{"nilai juri tertinggi dikurangi terendah",
                                   "highest judge's total less the lowest"};
inline constexpr Phrase kOpenKey{"lembar nilainya belum lengkap atau bertentangan",
                                 "ballots missing or in conflict"};
inline constexpr Phrase kInformationOnly{"tidak dihitung", "not counted"};
inline constexpr Phrase kBallotsCounted{"{1} dari {2} lembar nilai dihitung",
                                        "{1} of {2} ballots counted"};
inline constexpr Phrase kConflicts{"{1} lembar bertentangan belum dihitung",
                                   "{1} ballots in conflict are not counted yet"};
inline constexpr Phrase kAcrossPanels{
    "Antarpanel: peserta dinilai oleh juri yang berbeda, sehingga peringkat bersama ini hanya "
    "petunjuk.",
    "Across panels: competitors were judged by different judges, so this common ranking is only "
    "a guide."};
inline constexpr Phrase kMethod{"Nilai akhir: {1}.", "Final value: {1}."};

// who signs
inline constexpr Phrase kJudge{"Juri", "Judge"};
inline constexpr Phrase kChair{"Ketua panel", "Chair of the panel"};

/// What every page says of made-up data; empty for a real result.
inline std::string madeUpMark(bool rehearsal, bool sample, Language language)
{
    if (rehearsal)
        return kRehearsalMark.in(language);
    return sample ? kSampleMark.in(language) : std::string();
}

struct MethodWords {
    std::string_view method; ///< as scoring::methodName() calls it
    Phrase words;
};

inline constexpr std::array<MethodWords, 21> kMethodWords{{
    {"mean", {"rata-rata nilai para juri", "mean of the judges' totals"}},
    {"sum", {"jumlah nilai para juri", "sum of the judges' totals"}},
    {"median", {"median nilai para juri", "median of the judges' totals"}},
    {"trimmed-mean",
     {"rata-rata tanpa nilai tertinggi dan terendah", "mean without the highest and lowest"}},
    {"trimmed-sum",
     {"jumlah tanpa nilai tertinggi dan terendah", "sum without the highest and lowest"}},
    {"clamped-mean",
     {"rata-rata dengan nilai menyimpang dibatasi", "mean with outlying marks limited"}},
    {"z-score", {"rata-rata nilai baku (z) tiap juri", "mean of each judge's standard scores (z)"}},
    {"judge-centred",
     {"rata-rata setelah dikurangi kecenderungan juri", "mean after taking off judges' leanings"}},
    {"min-max", {"rata-rata pada rentang tiap juri", "mean on each judge's own range"}},
    {"rank-normalised",
     {"rata-rata urutan ternormalkan tiap juri", "mean of each judge's normalised ranks"}},
    {"placement-sum", {"jumlah peringkat dari para juri", "sum of the judges' places"}},
    {"mean-rank", {"rata-rata peringkat dari para juri", "mean of the judges' places"}},
    {"borda", {"hitungan Borda", "Borda count"}},
    {"copeland", {"metode Copeland", "Copeland's method"}},
    {"schulze", {"metode Schulze", "the Schulze method"}},
    {"kemeny", {"urutan Kemeny", "the Kemeny order"}},
    {"majority-judgment", {"penilaian mayoritas", "majority judgment"}},
    {"skating", {"sistem Skating", "the Skating System"}},
    {"two-way-fixed", {"model dua arah, efek juri tetap", "two-way model, fixed judge effects"}},
    {"two-way-random",
     {"model dua arah, efek juri acak (BLUP)", "two-way model, random judge effects (BLUP)"}},
    {"bradley-terry", {"model Bradley-Terry", "the Bradley-Terry model"}},
}};

} // namespace juri::report
