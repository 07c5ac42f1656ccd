#pragma once

#include "base/result.h"
#include "base/text.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <ostream>
#include <string>

namespace juri::cli {

/// Where and how one run of juri-cli answers.
struct Output {
    std::ostream& out;
    std::ostream& err;
    bool json = false;
    Language language = Language::English;
};

/// 0 done, 1 refused, 2 wrong usage, 3 some of several files refused.
using Run = std::function<Result<int>(Output&)>;

/// The commands of one run. Each addX() declares one or a few; parsing the
/// command line picks the one to run.
struct Commands {
    CLI::App& app;
    Run run; ///< set by the chosen command's callback

    /// Declares a command. Its options write into variables that its Run, made
    /// by `make` after parsing, may copy.
    CLI::App* add(const std::string& name, const std::string& description, Run command)
    {
        auto* sub = app.add_subcommand(name, description);
        sub->callback([this, command = std::move(command)] { run = command; });
        return sub;
    }
};

} // namespace juri::cli
