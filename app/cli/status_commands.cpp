#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/ballot_status.h"
#include "document/standing.h"

namespace juri::cli {
namespace {

struct BallotOptions {
    std::string file;
    std::string ballot;
    std::string reason;
};

void declareBallot(CLI::App& app, BallotOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("BALLOT", options.ballot, "as ballots or conflicts names it")->required();
    app.add_option("--reason", options.reason, "why")->required();
}

using Say = Result<document::ChangeSet> (*)(document::Document&, const model::BallotKey&,
                                            const std::string&);

Result<int> runBallot(const BallotOptions& options, Output& output, Say say, const LocalText& done)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto key, ballotNamed(document, options.ballot));
    JURI_CHECK(say(document, key, options.reason));
    if (output.json)
        print(output.out, {{"ballot", key.name()}, {"digest", document.digest().hex()}});
    else
        output.out << output.say(done);
    return kDone;
}

Result<int> runAccept(const BallotOptions& options, Output& output)
{
    return runBallot(options, output, document::acceptBallot,
                     {"Lembar nilai diterima.\n", "The ballot is accepted.\n"});
}

Result<int> runVoid(const BallotOptions& options, Output& output)
{
    return runBallot(options, output, document::voidBallot,
                     {"Lembar nilai tidak dihitung lagi.\n", "The ballot counts no more.\n"});
}

struct StandingOptions {
    std::string file;
    std::string entry;
    std::string reason;
};

void declareStanding(CLI::App& app, StandingOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--entry", options.entry, "its number")->required();
    app.add_option("--reason", options.reason, "why")->required();
}

Result<int> runStanding(const StandingOptions& options, Output& output, document::Standing standing,
                        const char* name, const LocalText& done)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    const auto number = competitor->number; // the change makes the event anew
    JURI_CHECK(
        document::setStanding(document, CompetitorId(competitor->id), standing, options.reason));
    if (output.json)
        print(output.out,
              {{"entry", number}, {"state", name}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"No. ", "No. "}) << number << ": " << output.say(done) << '\n';
    return kDone;
}

Result<int> runWithdraw(const StandingOptions& options, Output& output)
{
    return runStanding(options, output, document::Standing::Withdrawn, "withdrawn",
                       {"mengundurkan diri", "withdrawn"});
}

Result<int> runDisqualify(const StandingOptions& options, Output& output)
{
    return runStanding(options, output, document::Standing::Disqualified, "disqualified",
                       {"didiskualifikasi", "disqualified"});
}

Result<int> runReinstate(const StandingOptions& options, Output& output)
{
    return runStanding(options, output, document::Standing::In, "in",
                       {"ikut dinilai lagi", "takes part again"});
}

} // namespace

void addStatusCommands(Commands& commands)
{
    commands.add<BallotOptions>("accept", "count a ballot that was not assigned", declareBallot,
                                runAccept);
    commands.add<BallotOptions>("void", "count a ballot no more", declareBallot, runVoid);
    commands.add<StandingOptions>("withdraw", "an entry leaves by its own wish", declareStanding,
                                  runWithdraw);
    commands.add<StandingOptions>("disqualify", "take an entry out of the ranks", declareStanding,
                                  runDisqualify);
    commands.add<StandingOptions>("reinstate", "take an entry back into the ranks", declareStanding,
                                  runReinstate);
}

} // namespace juri::cli
