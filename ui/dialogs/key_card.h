#pragma once

#include "ui/dialogs/dialog.h"

#include <vector>

namespace juri::ui {

/// All keys of a page, and beside them those that work everywhere.
class KeyCard : public Dialog {
    Q_OBJECT

public:
    /// page: its name in the rail: "score", "review", "merge", "results", "start"
    explicit KeyCard(const QString& page, QWidget* parent = nullptr);

private:
    struct Line {
        QString keys;
        QString words;
    };

    static std::vector<Line> linesOf(const QString& page);
    static std::vector<Line> everywhere();
    QLayout* column(const QString& title, const std::vector<Line>& lines);
};

} // namespace juri::ui
