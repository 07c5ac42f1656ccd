#pragma once

#include "base/result.h"
#include "model/ballot.h"
#include "model/event.h"
#include "model/template.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace juri::document {

struct SampleOptions {
    int entries = 466;
    int judges = 36;
    std::uint64_t seed = 1;
};

struct SamplePanel {
    std::string name;
    std::string region; ///< empty = all
    std::vector<std::size_t> judges;
    std::size_t chair = 0; ///< one of judges
};

struct SampleInterest {
    std::size_t judge = 0; ///< at most one interest a judge
    std::size_t competitor = 0;
    std::string reason;
};

struct SampleBallot {
    std::size_t judge = 0;
    std::size_t competitor = 0;
    model::Verdict verdict = model::Verdict::Scored;
    model::Marks marks; ///< all required ones if the judge hands in
    model::BallotText text;
};

/// How far a judge has come in the sample's stage.
enum class SampleProgress {
    HandedIn,    ///< every sheet complete or recused, signed off
    NotHandedIn, ///< some sheets partial or not begun
    NoFile,      ///< opened nothing yet; exactly one judge
};

/// A made-up competition as plain values; ids, keys and records are made from it
/// by whoever asked. Numbers are positions in competitors and judges.
struct SampleData {
    std::vector<model::Competitor> competitors; ///< without id, in the order of numbers
    std::vector<model::Judge> judges;           ///< without id, in the order of codes
    std::vector<SampleProgress> progress;       ///< by judge
    std::vector<SamplePanel> panels;            ///< one a region; just one without regions
    std::vector<SampleInterest> interests;
    StageId stage;                                    ///< the template's first that is judged
    std::vector<std::vector<std::size_t>> assignment; ///< by judge: competitors, ascending
    std::vector<SampleBallot> ballots;                ///< by judge, then competitor
};

/// Makes up competitors, judges and marks for a template: entries of uneven
/// quality, spread unevenly over regions and categories, judged by as many judges
/// of their region as the template asks; judges harsh or lenient, recusals with
/// reasons, comments, a few missing marks.
///
/// Errors   Usage: entries or judges out of range (subject); detail: what is
///          needed. TemplateInvalid: no stage is judged
/// Laws     the same for the same template and options on every machine; every
///          mark is allowed by its scale, or is a place in an order; nobody marks where there is an
///          interest
Result<SampleData> makeSampleData(const model::Template& setup, const SampleOptions& options);

/// The ballots of makeSampleData(): the last step, from all the rest.
std::vector<SampleBallot> makeSampleBallots(const SampleData& data, const model::Stage& stage,
                                            std::uint64_t seed);

} // namespace juri::document
