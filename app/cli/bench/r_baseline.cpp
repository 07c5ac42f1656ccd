#include "app/cli/bench/r_baseline.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

namespace juri::bench {
namespace {

/// Standard output of a shell command; nothing where it failed.
std::optional<std::string> outputOf(const std::string& command)
{
    auto* pipe = ::popen(command.c_str(), "r");
    if (!pipe)
        return std::nullopt;
    std::string output;
    std::array<char, 256> part{};
    while (std::fgets(part.data(), static_cast<int>(part.size()), pipe))
        output += part.data();
    return ::pclose(pipe) == 0 ? std::optional(output) : std::nullopt;
}

std::string newFolder()
{
    auto pattern = (std::filesystem::temp_directory_path() / "juri-bench-XXXXXX").string();
    return ::mkdtemp(pattern.data()) ? pattern : std::string();
}

} // namespace

RBaseline::RBaseline(const std::string& script, const std::string& data) : m_folder(newFolder())
{
    std::ofstream(m_folder + "/script.R") << script;
    std::ofstream(m_folder + "/data.csv") << data;
}

RBaseline::~RBaseline()
{
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

std::string RBaseline::problem(const std::string& package)
{
    if (!outputOf("Rscript --version 2>/dev/null"))
        return "R is not installed";
    if (!outputOf("Rscript -e 'suppressMessages(library(" + package + "))' 2>/dev/null"))
        return "R's package " + package + " is not installed";
    return {};
}

double RBaseline::run() const
{
    const auto output = outputOf("Rscript --vanilla '" + m_folder + "/script.R' '" + m_folder
                                 + "/data.csv' 2>/dev/null");
    return output ? std::strtod(output->c_str(), nullptr) : 0;
}

std::string lme4Script()
{
    return R"R(
suppressMessages(library(lme4))
table <- read.csv(commandArgs(TRUE)[1])
table$entry <- factor(table$entry)
table$judge <- factor(table$judge)
small <- table[seq_len(min(nrow(table), 300)), ]
warmUp <- suppressWarnings(suppressMessages(
  try(lmer(score ~ 1 + (1|entry) + (1|judge), small), TRUE)))
cat(system.time({
  fit <- lmer(score ~ 1 + (1|entry) + (1|judge), table)
  effects <- ranef(fit, condVar = TRUE)
})[["elapsed"]])
)R";
}

std::string irrScript()
{
    return R"R(
library(irr)
table <- as.matrix(read.csv(commandArgs(TRUE)[1], header = FALSE))
# versions differ in whether raters are the rows or the columns
if (kripp.alpha(matrix(c(1, 2, 2, 1, 1, 2), nrow = 2), "interval")$subjects == 3)
  table <- t(table)
cat(system.time(kripp.alpha(table, "interval"))[["elapsed"]])
)R";
}

} // namespace juri::bench
