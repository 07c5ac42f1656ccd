#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

class QThread;

namespace juri::ui {

/// The document in the window, shared by the shell and its pages. Pages read from
/// document(), change it by the operations of core/document, hand what those
/// answered to report(), and draw again on changed().
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(document::Environment environment, QObject* parent = nullptr);
    ~Session() override;

    /// Opens a document; the one open before is closed only if that went well.
    Outcome open(const QString& path);
    void close();

    bool isOpen() const { return m_document != nullptr; }
    document::Document& document() const; ///< one is open
    const document::Environment& environment() const { return m_environment; }
    QString path() const; ///< empty when none is open

    /// Tells the window how an operation ended: saved() or failed(). True if it went well.
    template <class T> bool report(const Result<T>& result)
    {
        if (!result) {
            emit failed(result.error());
            return false;
        }
        m_savedAt = QDateTime::currentDateTime();
        emit saved(m_savedAt);
        return true;
    }
    QDateTime savedAt() const { return m_savedAt; }

    /// Runs work on a thread of its own, then done on this one. Until then nobody
    /// else may touch the document: isBusy(). False if something runs already.
    bool run(std::function<void()> work, std::function<void()> done);
    bool isBusy() const { return m_worker != nullptr; }

signals:
    void opened();
    void closed();
    void changed(const juri::document::ChangeSet& changes);
    void saved(const QDateTime& when);
    void failed(const juri::Error& error);
    void busyChanged(bool busy);

private:
    void listen();

    document::Environment m_environment;
    std::unique_ptr<document::Document> m_document;
    QDateTime m_savedAt;
    QThread* m_worker = nullptr;
};

} // namespace juri::ui
