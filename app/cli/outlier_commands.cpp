#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/outlier_marks.h"
#include "report/number_text.h"

namespace juri::cli {
namespace {

using document::OutlierMark;
using Answer = OutlierMark::Answer;

struct OutliersOptions {
    std::string file;
    std::string stage;
};

void declareOutliers(CLI::App& app, OutliersOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage to look at");
}

const char* answerName(Answer answer)
{
    switch (answer) {
    case Answer::Open: return "open";
    case Answer::Confirmed: return "confirmed";
    case Answer::Waived: return "waived";
    }
    return "";
}

LocalText answerWords(Answer answer)
{
    switch (answer) {
    case Answer::Open: return {"belum dijawab", "open"};
    case Answer::Confirmed: return {"ditegaskan jurinya", "confirmed by the judge"};
    case Answer::Waived: return {"dibiarkan panitia", "waived"};
    }
    return {};
}

Json outlierJson(const model::Event& event, const OutlierMark& outlier)
{
    const auto* competitor = findCompetitor(event, entryOf(event, outlier.ballot.competitor));
    const auto* judge = findJudge(event, outlier.ballot.judge);
    return {{"ballot", outlier.ballot.name()},
            {"entry", competitor ? competitor->number : ""},
            {"judge", judge ? judge->code : outlier.ballot.judge.text()},
            {"criterion", outlier.criterion.text()},
            {"mark", numberOf(outlier.mark)},
            {"median", numberOf(outlier.median)},
            {"distance", numberOf(outlier.distance)},
            {"deviations", outlier.deviations ? numberOf(*outlier.deviations) : Json(nullptr)},
            {"answer", answerName(outlier.answer)},
            {"reason", outlier.reason}};
}

void printText(const Json& json, Answer answer, Output& output)
{
    output.out << output.say({"No. ", "No. "}) << json["entry"].get<std::string>()
               << output.say({", juri ", ", judge "}) << json["judge"].get<std::string>() << ", "
               << json["criterion"].get<std::string>() << ": "
               << report::formatDecimal(json["mark"].dump(), output.language)
               << output.say({" (median semua juri ", " (median of all judges "})
               << report::formatDecimal(json["median"].dump(), output.language) << "), "
               << output.say(answerWords(answer));
    if (const auto reason = json["reason"].get<std::string>(); !reason.empty())
        output.out << ": " << reason;
    output.out << '\n';
}

Result<int> runOutliers(const OutliersOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto outliers, document::outlierMarks(document, stage));
    auto list = Json::array();
    for (const auto& outlier : outliers) {
        list.push_back(outlierJson(document.event(), outlier));
        if (!output.json)
            printText(list.back(), outlier.answer, output);
    }
    if (output.json)
        print(output.out, {{"stage", stage.text()}, {"outliers", list}});
    else if (outliers.empty())
        output.out << output.say({"Tidak ada nilai yang melewati batas aturan tahap ini.\n",
                                  "No mark passes a limit of this stage's rule.\n"});
    return kDone;
}

struct WaiveOptions {
    std::string file;
    std::string ballot;
    std::string criterion;
    std::string reason;
};

void declareWaive(CLI::App& app, WaiveOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("BALLOT", options.ballot, "as outliers names it")->required();
    app.add_option("--criterion", options.criterion, "whose mark may stand")->required();
    app.add_option("--reason", options.reason, "why")->required();
}

Result<int> runWaive(const WaiveOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto key, ballotNamed(document, options.ballot));
    JURI_CHECK(
        document::waiveOutlier(document, key, CriterionId(options.criterion), options.reason));
    if (output.json)
        print(output.out, {{"ballot", key.name()}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Nilai itu dibiarkan.\n", "The mark may stand.\n"});
    return kDone;
}

struct ConfirmOptions {
    std::string file;
    std::string stage;
    std::string entry;
    std::string criterion;
    std::string reason;
};

void declareConfirm(CLI::App& app, ConfirmOptions& options)
{
    app.add_option("FILE", options.file, "a judge document")->required();
    app.add_option("--stage", options.stage, "the stage that was marked");
    app.add_option("--entry", options.entry, "its number")->required();
    app.add_option("--criterion", options.criterion, "whose mark is meant")->required();
    app.add_option("--reason", options.reason, "why");
}

Result<int> runConfirm(const ConfirmOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    JURI_CHECK(document::confirmMark(document, stage, competitor->id,
                                     CriterionId(options.criterion), options.reason));
    if (output.json)
        print(output.out, {{"entry", options.entry}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Ditegaskan. Ekspor berkas nilai lagi agar panitia melihatnya.\n",
                                  "Confirmed. Export the score file again for the organisers.\n"});
    return kDone;
}

} // namespace

void addOutlierCommands(Commands& commands)
{
    commands.add<OutliersOptions>("outliers", "marks far from the other judges'", declareOutliers,
                                  runOutliers);
    commands.add<WaiveOptions>("waive", "let a mark far from the others stand", declareWaive,
                               runWaive);
    commands.add<ConfirmOptions>("confirm", "a judge stands by a mark", declareConfirm, runConfirm);
}

} // namespace juri::cli
