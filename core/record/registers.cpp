#include "record/registers.h"

#include "model/facts.h"

#include <algorithm>

namespace juri::record {

std::string keyRegister(const PublicKey& key)
{
    return "key/" + key.hex();
}

std::string stageRegister(const StageId& stage)
{
    return "stage/" + stage.text();
}

std::string rubricRegister(const StageId& stage)
{
    return "rubric/" + stage.text();
}

std::string ruleRegister(const StageId& stage)
{
    return "rule/" + stage.text();
}

std::string competitorRegister(const CompetitorId& competitor)
{
    return "competitor/" + competitor.text();
}

std::string judgeRegister(const JudgeId& judge)
{
    return "judge/" + judge.text();
}

std::string personRegister(const std::string& id)
{
    return "person/" + id;
}

std::string panelRegister(const PanelId& panel)
{
    return "panel/" + panel.text();
}

std::string assignmentRegister(const StageId& stage, const JudgeId& judge)
{
    return "assignment/" + stage.text() + '/' + judge.text();
}

std::string interestRegister(const JudgeId& judge)
{
    return "interest/" + judge.text();
}

std::string decisionRegister(const StageId& stage, const CompetitorId& competitor)
{
    return "decision/" + stage.text() + '/' + competitor.text();
}

std::string awardRegister(const StageId& stage, const std::string& award)
{
    return "award/" + stage.text() + '/' + award;
}

std::string itemRegister(const StageId& stage, const CompetitorId& competitor,
                         const std::string& item, const JudgeId& judge)
{
    return "item/" + stage.text() + '/' + competitor.text() + '/' + item + '/'
        + (judge.isEmpty() ? "desk" : judge.text());
}

std::string rubricMapRegister(const RubricHash& from, const RubricHash& to)
{
    return "rubricmap/" + from.hex() + '/' + to.hex();
}

std::string aliasRegister(const CompetitorId& a, const CompetitorId& b)
{
    const auto [smaller, larger] = std::minmax(a.text(), b.text());
    return "alias/" + smaller + '/' + larger;
}

std::string stateRegister(const StageId& stage, const std::string& group)
{
    return "state/" + stage.text() + '/' + group;
}

std::string asideRegister(const RecordId& fileKey)
{
    return "aside/" + fileKey.hex();
}

std::string ballotRegister(const model::BallotKey& key)
{
    return "ballot/" + key.name();
}

std::string rankingRegister(const model::RankingKey& key)
{
    return "ranking/" + key.name();
}

std::string textRegister(const model::BallotKey& key)
{
    return "text/" + key.name();
}

std::string statusRegister(const model::BallotKey& key)
{
    return "status/" + key.name();
}

std::string handInRegister(const StageId& stage, const JudgeId& judge)
{
    return "handin/" + stage.text() + '/' + judge.text();
}

std::string stationRegister(const WriterId& writer)
{
    return "station/" + writer.hex();
}

std::string receiptRegister(const WriterId& writer, std::uint64_t number)
{
    return "receipt/" + writer.hex() + '/' + std::to_string(number);
}

std::optional<model::BallotKey> ballotOf(const std::string& registerName)
{
    const auto name = model::splitRegister(registerName);
    if (name.kind != "ballot" && name.kind != "text" && name.kind != "status")
        return std::nullopt;
    return model::BallotKey::parse(name.rest);
}

std::optional<model::RankingKey> rankingOf(const std::string& registerName)
{
    const auto name = model::splitRegister(registerName);
    return name.kind == "ranking" ? model::RankingKey::parse(name.rest) : std::nullopt;
}

} // namespace juri::record
