#pragma once

#include "document/document.h"
#include "ui/dialogs/dialog.h"

#include <array>

namespace juri::ui {

class ElidedLabel;
class LineEdit;

/// Opens a judge's pack: asks for the code of the judge's slip, in two groups of
/// five, and where to keep the judge's document. Accepted only once the document
/// is made.
class PackDialog : public Dialog {
    Q_OBJECT

public:
    static constexpr int kGroup = 5;

    PackDialog(const QString& packPath, const QString& folder,
               const document::Environment& environment, QWidget* parent = nullptr);

    const QString& documentPath() const { return m_path; }
    void setCode(const QString& code); ///< as typed or pasted, with or without a hyphen

    void accept() override;

private:
    void buildContent();
    void choosePlace();
    void readGroup(int group, const QString& text);
    void updateState();
    QString code() const;

    QString m_packPath;
    document::Environment m_environment;
    QString m_path;
    std::array<LineEdit*, 2> m_groups;
    ElidedLabel* m_place;
};

} // namespace juri::ui
