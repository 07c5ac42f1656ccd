#include "document/outlier_marks.h"

#include "agreement/judges.h"
#include "document/judging.h"
#include "document/operation.h"
#include "document/stage_scores.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using Answer = OutlierMark::Answer;
using Position = std::pair<int, int>; ///< entry and judge in StageScores

agreement::OutlierLimits limitsOf(const scoring::OutlierRule& rule)
{
    return {rule.points ? rule.points->toDouble() : 0,
            rule.deviations ? rule.deviations->toDouble() : 0};
}

/// The marks on one criterion.
agreement::Panel panelOf(const scoring::Scores& scores, std::size_t criterion)
{
    agreement::Panel panel{
        static_cast<int>(scores.entries.size()), static_cast<int>(scores.judges.size()), {}};
    for (const auto& ballot : scores.ballots) {
        if (const auto& mark = ballot.marks[criterion])
            panel.ratings.push_back(
                {ballot.entry, ballot.judge, static_cast<double>(mark->milli()) / 1000});
    }
    return panel;
}

std::map<Position, const model::Ballot*>
ballotsByPosition(const Document& document, const StageId& stage, const StageScores& scores)
{
    std::map<CompetitorId, int> entries;
    for (std::size_t i = 0; i < scores.entries.size(); ++i)
        entries[scores.entries[i]] = static_cast<int>(i);
    std::map<JudgeId, int> judges;
    for (std::size_t i = 0; i < scores.judges.size(); ++i)
        judges[scores.judges[i]] = static_cast<int>(i);
    std::map<Position, const model::Ballot*> ballots;
    for (const auto& ballot : document.ballots()) {
        const bool isShown = ballot.key.stage == stage && ballot.counts()
            && entries.contains(ballot.entry) && judges.contains(ballot.key.judge);
        if (isShown)
            ballots[{entries.at(ballot.entry), judges.at(ballot.key.judge)}] = &ballot;
    }
    return ballots;
}

/// A register's answer about a criterion, if it speaks of this very mark.
bool readAnswer(const Document& document, const std::string& registerName, const char* word,
                OutlierMark& outlier, Answer answer)
{
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(registerName);
    if (found == registers.end())
        return false;
    model::Fields fields;
    for (const auto& [name, field] : found->second.fields)
        fields.emplace(name, field.value);
    const auto name = word + ('/' + outlier.criterion.text());
    if (!fields.contains(name) || model::numberField(fields, name) != outlier.mark.milli())
        return false;
    outlier.answer = answer;
    outlier.reason = model::textField(fields, name + "/reason");
    return true;
}

OutlierMark outlierOf(const Document& document, const model::Ballot& ballot,
                      const CriterionId& criterion, const agreement::Outlier& found)
{
    OutlierMark outlier{ballot.key,
                        criterion,
                        ballot.value.marks.at(criterion),
                        found.median,
                        found.distance,
                        found.deviations,
                        Answer::Open,
                        {}};
    if (!readAnswer(document, record::textRegister(ballot.key), "confirmed", outlier,
                    Answer::Confirmed))
        readAnswer(document, record::statusRegister(ballot.key), "waived", outlier, Answer::Waived);
    return outlier;
}

/// An answer holds the mark it is about: a later mark is another question.
record::SetupPayload answerFields(const char* word, const CriterionId& criterion, Points mark,
                                  const std::string& reason)
{
    const auto name = word + ('/' + criterion.text());
    record::SetupPayload fields{{name, mark.milli()}};
    if (const auto why = trim(reason); !why.empty())
        fields[name + "/reason"] = why;
    return fields;
}

Result<ChangeSet> write(Document& document, const std::string& registerName,
                        const record::SetupPayload& fields)
{
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(record::Kind::Setup, registerName, record::encode(fields)));
    return operation.commit();
}

} // namespace

Result<std::vector<OutlierMark>> outlierMarks(const Document& document, const StageId& stage,
                                              const GroupChoice& group)
{
    JURI_TRY(const auto scores, stageScores(document.event(), document.ballots(), stage, group));
    std::vector<OutlierMark> outliers;
    if (!scores.rule.outliers)
        return outliers;
    const auto ballots = ballotsByPosition(document, stage, scores);
    const auto limits = limitsOf(*scores.rule.outliers);
    for (std::size_t c = 0; c < scores.scores.criteria.size(); ++c) {
        const auto& criterion = scores.scores.criteria[c];
        for (const auto& found : agreement::outliers(panelOf(scores.scores, c), limits)) {
            const auto ballot = ballots.find({found.entry, found.judge});
            if (ballot != ballots.end() && ballot->second->value.marks.contains(criterion.id))
                outliers.push_back(outlierOf(document, *ballot->second, criterion.id, found));
        }
    }
    std::ranges::stable_partition(
        outliers, [](const OutlierMark& outlier) { return outlier.answer == Answer::Open; });
    return outliers;
}

Result<ChangeSet> confirmMark(Document& document, const StageId& stage,
                              const CompetitorId& competitor, const CriterionId& criterion,
                              const std::string& reason)
{
    if (document.kind() != Kind::Judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (!findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    const auto own = sheet(document, stage, competitor);
    if (!own || competitor == practiceEntry())
        return Error{ErrorCode::NotAssigned, competitor.text()};
    const auto mark = own->value.marks.find(criterion);
    if (mark == own->value.marks.end())
        return Error{ErrorCode::UnknownCriterion, criterion.text()};
    return write(document, record::textRegister(own->key),
                 answerFields("confirmed", criterion, mark->second, reason));
}

Result<ChangeSet> waiveOutlier(Document& document, const model::BallotKey& ballot,
                               const CriterionId& criterion, const std::string& reason)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    JURI_TRY(const auto outliers, outlierMarks(document, ballot.stage));
    const auto found = std::ranges::find_if(outliers, [&](const OutlierMark& outlier) {
        return outlier.ballot == ballot && outlier.criterion == criterion;
    });
    if (found == outliers.end())
        return Error{ErrorCode::NothingToWaive, criterion.text()};
    return write(document, record::statusRegister(ballot),
                 answerFields("waived", criterion, found->mark, reason));
}

} // namespace juri::document
