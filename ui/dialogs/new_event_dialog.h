#pragma once

#include "document/document.h"
#include "ui/dialogs/dialog.h"

namespace juri::ui {

class Chooser;
class ElidedLabel;
class Label;
class LineEdit;

/// Starts a competition from a template. Accepted only once the document is made.
class NewEventDialog : public Dialog {
    Q_OBJECT

public:
    NewEventDialog(const QString& folder, const document::Environment& environment,
                   QWidget* parent = nullptr);

    const QString& documentPath() const { return m_path; }
    QString rootKitPath() const; ///< beside the document

    void accept() override;

private:
    void fillTemplates();
    void buildContent();
    void showTemplate();
    void choosePlace();
    void updatePlace();

    QString m_folder;
    document::Environment m_environment;
    QString m_path;
    bool m_placeChosen = false;
    Chooser* m_template;
    Label* m_description;
    LineEdit* m_title;
    ElidedLabel* m_place;
};

} // namespace juri::ui
