#pragma once

#include "base/result.h"
#include "base/text.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <ostream>
#include <string>

namespace juri::cli {

/// Where and how one run of juri-cli answers.
struct Output {
    std::ostream& out;
    std::ostream& err;
    bool json = false;
    Language language = Language::English;

    /// The text in the language of this run.
    const std::string& say(const LocalText& text) const { return text.in(language); }
};

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;
constexpr int kSomeRefused = 3;

using Run = std::function<Result<int>(Output&)>;

/// The commands of one run. Each addX() declares one or a few; parsing the
/// command line picks the one to run.
struct Commands {
    CLI::App& app;
    Run run; ///< set by the chosen command's callback

    /// Declares a command that is carried out by `command`.
    CLI::App* add(const std::string& name, const std::string& description, Run command)
    {
        auto* sub = app.add_subcommand(name, description);
        sub->callback([this, command = std::move(command)] { run = command; });
        return sub;
    }

    /// The same with options: declare() binds their names to the members of an
    /// Options value, which run() gets filled in.
    template <class Options>
    CLI::App* add(const std::string& name, const std::string& description,
                  void (*declare)(CLI::App&, Options&),
                  Result<int> (*command)(const Options&, Output&))
    {
        const auto options = std::make_shared<Options>();
        auto* sub = add(name, description,
                        [options, command](Output& output) { return command(*options, output); });
        declare(*sub, *options);
        return sub;
    }
};

void addAdvanceCommand(Commands& commands);
void addAsideCommands(Commands& commands); ///< imports, set-aside, restore
void addAssignCommand(Commands& commands);
void addAttachmentCommands(Commands& commands); ///< attach, detach, attachments
void addAwardsCommand(Commands& commands);
void addOutlierCommands(Commands& commands);
void addWordCommands(Commands& commands);
void addBallotsCommand(Commands& commands);
void addConflictCommands(Commands& commands); ///< conflicts, resolve
void addCoordinatorCommand(Commands& commands);
void addCopyCommands(Commands& commands); ///< rehearse, anonymise
void addDeductCommand(Commands& commands);
void addDeliberationCommands(Commands& commands);
void addExplainCommand(Commands& commands);
void addExportCommands(Commands& commands);  ///< export, submit, reopen
void addHistoryCommands(Commands& commands); ///< history, missing
void addImportCommand(Commands& commands);
void addInfoCommand(Commands& commands);
void addJudgeCommands(Commands& commands); ///< score, recuse
void addJoinCommand(Commands& commands);
void addKeepingCommands(Commands& commands); ///< backup, salvage
void addKeyCommands(Commands& commands);     ///< revoke, reissue, replace
void addLockCommands(Commands& commands);    ///< lock, unlock, two-person-unlock, announce
void addMergeCommand(Commands& commands);
void addNewCommands(Commands& commands); ///< templates, new, sample
void addOrderCommand(Commands& commands);
void addPackCommands(Commands& commands); ///< pack, open
void addQuarantineCommand(Commands& commands);
void addRankCommand(Commands& commands);
void addRootCommands(Commands& commands); ///< root-sheet, root-kit
void addRubricMapCommand(Commands& commands);
void addSensitivityCommand(Commands& commands);
void addStatusCommands(Commands& commands); ///< accept, void, withdraw, disqualify, reinstate
void addTimesCommand(Commands& commands);
void addVerifyCommand(Commands& commands);
void addWatchCommand(Commands& commands);

} // namespace juri::cli
