#pragma once

#include "base/error.h"

#include <QWidget>

namespace juri::ui {

/// One destination of the rail. Pages do not know one another: what leads to
/// another page is a signal, and the shell connects it.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the keys do here, for the status line.
    virtual QString keys() const { return {}; }

    /// The page came to the front: the cursor goes where work goes on.
    virtual void arrive() { }

    /// An operation of this page failed. False: the shell shall say so.
    virtual bool showFailure(const Error&) { return false; }

protected:
    void changeEvent(QEvent* event) override;

    virtual void retranslate() = 0; ///< all words again, in language()
};

} // namespace juri::ui
