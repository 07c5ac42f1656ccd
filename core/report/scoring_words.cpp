#include "report/scoring_words.h"

#include "report/phrase.h"
#include "report/report_words.h"

#include <algorithm>
#include <array>

namespace juri::report {
namespace {

constexpr std::array<MethodWords, 8> kCriteriaWords{{
    {"weighted-mean", {"rata-rata berbobot semua kriteria", "weighted mean of the criteria"}},
    {"weighted-sum", {"jumlah berbobot semua kriteria", "weighted sum of the criteria"}},
    {"mean", {"rata-rata semua kriteria", "mean of the criteria"}},
    {"sum", {"jumlah semua kriteria", "sum of the criteria"}},
    {"median", {"median semua kriteria", "median of the criteria"}},
    {"highest", {"kriteria tertinggi", "highest criterion"}},
    {"lowest", {"kriteria terendah", "lowest criterion"}},
    {"best-mean", {"rata-rata kriteria terbaik", "mean of the best criteria"}},
}};

/// What decides a tie; "{1}" is its subject.
constexpr std::array<MethodWords, 15> kTieWords{{
    {"criterion", {"kriteria {1}", "the criterion {1}"}},
    {"group", {"kelompok kriteria {1}", "the criteria of {1}"}},
    {"most-firsts", {"jumlah peringkat pertama dari juri", "more first places"}},
    {"median", {"median nilai juri", "the median of the judges"}},
    {"highest", {"nilai juri tertinggi", "the highest judge's total"}},
    {"lowest", {"nilai juri terendah", "the lowest judge's total"}},
    {"head-to-head", {"perbandingan langsung", "head to head"}},
    {"earlier", {"tahap {1}", "the stage {1}"}},
    {"item", {"pengurangan {1}", "the deduction {1}"}},
    {"undeducted", {"nilai sebelum pengurangan", "the value before deductions"}},
    {"chair", {"nilai ketua panel", "the chair's totals"}},
    {"chair-order", {"urutan ketua panel", "the chair's order"}},
    {"judge", {"nilai juri {1}", "the totals of judge {1}"}},
    {"lot", {"undian dengan benih {1}", "a lot with seed {1}"}},
    {"majority-value", {"nilai mayoritas", "the majority value"}},
}};

template <std::size_t N>
std::string wordsOf(const std::array<MethodWords, N>& all, std::string_view name, Language language)
{
    const auto found = std::ranges::find(all, name, &MethodWords::method);
    return found == all.end() ? std::string(name) : found->words.in(language);
}

std::string criterionName(const std::string& id, const std::vector<model::Criterion>& criteria,
                          Language language)
{
    const auto found = std::ranges::find(criteria, CriterionId(id), &model::Criterion::id);
    return found == criteria.end() ? id : found->name.in(language);
}

} // namespace

std::string methodWords(std::string_view method, Language language)
{
    return wordsOf(kMethodWords, method, language);
}

std::string criteriaWords(std::string_view by, Language language)
{
    return wordsOf(kCriteriaWords, by, language);
}

std::string tieBreakWords(const std::string& step, const std::vector<model::Criterion>& criteria,
                          Language language)
{
    const auto colon = step.find(':');
    const auto kind = step.substr(0, colon);
    auto subject = colon == std::string::npos ? std::string() : step.substr(colon + 1);
    if (kind == "criterion")
        subject = criterionName(subject, criteria, language);
    return filled(wordsOf(kTieWords, kind, language), subject);
}

std::string unrankedWords(const std::string& why, Language language)
{
    const auto kind = why.substr(0, why.find(':'));
    if (kind == "no-ballots")
        return kNoBallots.in(language);
    if (kind == "too-few-ballots" || kind == "too-few-marks" || kind == "incomplete")
        return kTooFewBallots.in(language);
    if (kind == "gate" || kind == "veto")
        return kGateFailed.in(language);
    if (kind == "disqualified")
        return kDisqualified.in(language);
    return kind == "withdrawn" ? kWithdrawn.in(language) : kUnranked.in(language);
}

} // namespace juri::report
