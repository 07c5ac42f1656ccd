#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/locking.h"
#include "document/result_groups.h"

namespace juri::cli {
namespace {

struct LockOptions {
    std::string file;
    std::string stage;
    std::string group;
    std::string reason;
};

void declareLock(CLI::App& app, LockOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage")->required();
    app.add_option("--group", options.group, "one region or category, instead of the whole stage");
}

void declareUnlock(CLI::App& app, LockOptions& options)
{
    declareLock(app, options);
    app.add_option("--reason", options.reason, "why")->required();
}

/// The one group meant.
Result<document::GroupChoice> groupOf(const document::Document& document, const std::string& text)
{
    JURI_TRY(const auto groups, document::groupChoices(document.event().competition, text));
    if (groups.size() != 1)
        return Error{ErrorCode::Usage, "--group " + text};
    return groups.front();
}

Result<int> answer(Output& output, const document::Document& document, const StageId& stage,
                   const document::GroupChoice& group)
{
    JURI_TRY(const auto result, document::stageResult(document, stage, group));
    const auto status = document::statusName(result.status);
    const auto code = document::checkCode(document, result);
    if (output.json) {
        print(output.out,
              {{"stage", stage.text()},
               {"status", status},
               {"version", result.lockVersion},
               {"check_code", code},
               {"unlock_waits", result.unlockWaits},
               {"digest", document.digest().hex()}});
        return kDone;
    }
    const auto words = result.status == document::ResultStatus::Announced
        ? LocalText{"diumumkan", "announced"}
        : result.status == document::ResultStatus::Locked ? LocalText{"terkunci", "locked"}
                                                          : LocalText{"sementara", "provisional"};
    output.out << output.say({"Hasil ", "Results of "}) << stage.text() << ": " << output.say(words)
               << output.say({"; kode periksa ", "; check code "}) << code << '\n';
    if (result.unlockWaits)
        output.out << output.say({"Membuka kunci menunggu panitia kedua.\n",
                                  "Unlocking waits for a second coordinator.\n"});
    return kDone;
}

struct Chosen {
    document::Document document;
    StageId stage;
    document::GroupChoice group;
};

Result<Chosen> choose(const LockOptions& options)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(auto stage, stageNamed(document, options.stage));
    JURI_TRY(auto group, groupOf(document, options.group));
    return Chosen{std::move(document), std::move(stage), std::move(group)};
}

Result<int> runLock(const LockOptions& options, Output& output)
{
    JURI_TRY(auto chosen, choose(options));
    JURI_CHECK(document::lockStage(chosen.document, chosen.stage, chosen.group));
    return answer(output, chosen.document, chosen.stage, chosen.group);
}

Result<int> runUnlock(const LockOptions& options, Output& output)
{
    JURI_TRY(auto chosen, choose(options));
    JURI_CHECK(document::unlockStage(chosen.document, chosen.stage, options.reason, chosen.group));
    return answer(output, chosen.document, chosen.stage, chosen.group);
}

Result<int> runAnnounce(const LockOptions& options, Output& output)
{
    JURI_TRY(auto chosen, choose(options));
    JURI_CHECK(document::announceStage(chosen.document, chosen.stage, chosen.group));
    return answer(output, chosen.document, chosen.stage, chosen.group);
}

struct TwoOptions {
    std::string file;
};

void declareTwo(CLI::App& app, TwoOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
}

Result<int> runTwo(const TwoOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_CHECK(document::requireTwoToUnlock(document));
    if (output.json)
        print(output.out, {{"two_person_unlock", true}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Mulai sekarang hasil yang terkunci hanya dibuka oleh dua "
                                  "panitia; ini tidak dapat dibatalkan.\n",
                                  "From now on it takes two coordinators to unlock a result; "
                                  "this cannot be taken back.\n"});
    return kDone;
}

} // namespace

void addLockCommands(Commands& commands)
{
    commands.add<LockOptions>("lock", "fix a result", declareLock, runLock);
    commands.add<LockOptions>("unlock", "open a fixed result again", declareUnlock, runUnlock);
    commands.add<TwoOptions>("two-person-unlock", "ask for two coordinators to unlock a result",
                             declareTwo, runTwo);
    commands.add<LockOptions>("announce", "say that a fixed result was made public", declareLock,
                              runAnnounce);
}

} // namespace juri::cli
