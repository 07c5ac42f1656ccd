#pragma once

#include "document/document.h"
#include "document/results.h"
#include "ui/models/result_model.h"

#include <QString>
#include <utility>
#include <vector>

namespace juri::ui {

/// What the result page shows of one stage, in words.
struct ResultView {
    std::vector<CriterionHead> heads;
    std::vector<ResultRow> rows;
    std::vector<QString> criteriaKey; ///< "A  Governance and services (40%)"
};
ResultView resultView(const document::Document& document, const document::StageResult& result);

/// Why an entry stands where it does.
struct ResultReasons {
    struct JudgeTotal {
        QString name;
        QString total;
        double fraction = 0;
    };
    QString title; ///< the entry's name
    QString place; ///< "Rank =4 of 466"
    QString total;
    std::vector<JudgeTotal> judges;
    std::vector<std::pair<QString, QString>> criteria; ///< name and mean mark
    std::vector<QString> notes; ///< ties, missing sheets, conflicts; each a sentence
};
ResultReasons resultReasons(const document::Document& document, const document::StageResult& result,
                            const CompetitorId& competitor);

} // namespace juri::ui
