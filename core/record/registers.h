#pragma once

#include "model/ranking.h"

#include <optional>
#include <string>

/// The names of registers, the units in which records conflict (merge.md 4.2).
namespace juri::record {

std::string keyRegister(const PublicKey& key);                  ///< key/<64 hex>
std::string stageRegister(const StageId& stage);                ///< stage/<id>
std::string rubricRegister(const StageId& stage);               ///< rubric/<stage>
std::string ruleRegister(const StageId& stage);                 ///< rule/<stage>
std::string competitorRegister(const CompetitorId& competitor); ///< competitor/<id>
std::string judgeRegister(const JudgeId& judge);                ///< judge/<id>
std::string personRegister(const std::string& id);              ///< person/<id>
std::string panelRegister(const PanelId& panel);                ///< panel/<id>
std::string assignmentRegister(const StageId& stage, const JudgeId& judge);
std::string interestRegister(const JudgeId& judge);
std::string decisionRegister(const StageId& stage, const CompetitorId& competitor);
std::string awardRegister(const StageId& stage, const std::string& award);
/// item/<stage>/<competitor>/<item>/<judge, or "desk" where that is empty>
std::string itemRegister(const StageId& stage, const CompetitorId& competitor,
                         const std::string& item, const JudgeId& judge);
std::string rubricMapRegister(const RubricHash& from, const RubricHash& to);

/// alias/<smaller>/<larger>, whichever is named first
std::string aliasRegister(const CompetitorId& a, const CompetitorId& b);

/// In       group: "all", "region=R" or "category=C"
std::string stateRegister(const StageId& stage, const std::string& group);
std::string asideRegister(const RecordId& fileKey);
std::string ballotRegister(const model::BallotKey& key);
std::string rankingRegister(const model::RankingKey& key);
std::string textRegister(const model::BallotKey& key);
std::string statusRegister(const model::BallotKey& key);
std::string handInRegister(const StageId& stage, const JudgeId& judge);
std::string stationRegister(const WriterId& writer);
std::string receiptRegister(const WriterId& writer, std::uint64_t number);

/// The ballot that a ballot/, text/ or status/ register is about.
std::optional<model::BallotKey> ballotOf(const std::string& registerName);

/// The ranking that a ranking/ register is.
std::optional<model::RankingKey> rankingOf(const std::string& registerName);

} // namespace juri::record
