#pragma once

#include "base/text.h"

#include <QObject>
#include <QTranslator>

namespace juri::ui {

/// The words of the window, in one language at a time. Switching tells every
/// widget, so no restart is needed.
class Translators : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void use(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's own dialogs; English is built into Qt
};

} // namespace juri::ui
