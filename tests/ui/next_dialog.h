#pragma once

#include "catch.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <functional>

/// Does something with the dialog that comes up next, then closes it.
template <class Dialog> void withNext(const std::function<void(Dialog&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        CHECK(dialog);
        if (dialog)
            act(*dialog);
        if (auto* left = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            left->reject();
    });
}
