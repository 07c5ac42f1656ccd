#include "ui/models/session.h"

#include "ui/text/language.h"

#include <QMetaObject>
#include <QThread>

namespace juri::ui {

Session::Session(document::Environment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment))
{
}

Session::~Session()
{
    if (m_worker)
        m_worker->wait();
}

document::Document& Session::document() const
{
    Q_ASSERT(m_document);
    return *m_document;
}

QString Session::path() const
{
    return m_document ? toQString(m_document->path()) : QString();
}

Outcome Session::open(const QString& path)
{
    JURI_TRY(auto document, document::Document::open(toUtf8(path), m_environment));
    close();
    m_document = std::make_unique<document::Document>(std::move(document));
    m_savedAt = {};
    listen();
    emit opened();
    return {};
}

void Session::close()
{
    if (!m_document)
        return;
    m_document.reset();
    emit closed();
}

void Session::listen()
{
    m_document->setListener([this](const document::ChangeSet& changes) {
        if (QThread::currentThread() == thread())
            emit changed(changes);
        else
            QMetaObject::invokeMethod(
                this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
    });
}

bool Session::run(std::function<void()> work, std::function<void()> done)
{
    if (m_worker)
        return false;
    m_worker = QThread::create(std::move(work));
    m_worker->setParent(this);
    connect(m_worker, &QThread::finished, this, [this, done = std::move(done)] {
        m_worker->wait();
        m_worker->deleteLater();
        m_worker = nullptr;
        emit busyChanged(false);
        done();
    });
    m_worker->start();
    emit busyChanged(true);
    return true;
}

} // namespace juri::ui
