#pragma once

#include "document/ordering.h"
#include "ui/models/order_model.h"
#include "ui/models/sheet_reader.h"

#include <QString>
#include <vector>

namespace juri::ui {

/// How one dance of a judge stands.
struct DanceState {
    CriterionId dance;
    QString name;
    std::size_t placed = 0;
    std::size_t wanted = 0;

    bool isComplete() const { return wanted > 0 && placed >= wanted; }
};

/// Turns a judge's orders into what pages show. Knows no widget.
class OrderReader {
public:
    OrderReader(const document::Document& document, const StageId& stage);

    std::vector<DanceState> dances() const;                              ///< as on the sheet
    std::vector<OrderRow> placed(const document::Order& order) const;    ///< and the free places
    std::vector<OrderRow> notPlaced(const document::Order& order) const; ///< then the left out

    const SheetReader& sheets() const { return m_sheets; }

private:
    OrderRow row(const CompetitorId& competitor) const;

    const document::Document* m_document;
    SheetReader m_sheets;
};

/// "Waltz"; the order for equal results has a name of its own.
QString danceName(const model::Stage& stage, const CriterionId& dance);

} // namespace juri::ui
