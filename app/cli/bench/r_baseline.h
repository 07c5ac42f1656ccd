#pragma once

#include "app/bench/measure.h"

#include <memory>
#include <string>

namespace juri::bench {

/// An R script and its data in a temporary folder, which goes when this does.
///
/// The script gets the data's path and prints how many seconds the work took, so
/// that neither R's start nor reading the data counts.
class RBaseline {
public:
    RBaseline(const std::string& script, const std::string& data);
    ~RBaseline();
    RBaseline(const RBaseline&) = delete;
    RBaseline& operator=(const RBaseline&) = delete;

    /// Nothing, or why R cannot run a script that needs the package.
    static std::string problem(const std::string& package);

    /// Seconds, or 0 where R failed.
    double run() const;

private:
    std::string m_folder;
};

/// Entry, judge and score as lme4's fit of the random model takes them; the script
/// fits and reads out every effect with its error.
std::string lme4Script();

/// Alpha of a table with a row for each entry, a column for each judge.
std::string irrScript();

} // namespace juri::bench
