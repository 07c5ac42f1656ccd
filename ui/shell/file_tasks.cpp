#include "ui/shell/file_tasks.h"

#include "document/merging.h"
#include "document/sample.h"
#include "exchange/template.h"
#include "ui/dialogs/new_event_dialog.h"
#include "ui/shell/file_kind.h"
#include "ui/shell/pack_tasks.h"
#include "ui/shell/read_only_task.h"
#include "ui/shell/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr auto kDocuments = "*.juri";
constexpr auto kPacks = "*.juripack";
constexpr auto kScores = "*.juriscore";
constexpr auto kSampleTemplate = "winner";

/// A folder that is not there yet: "Juri sample", "Juri sample 2", …
QString freshFolder(const QString& parent, const QString& name)
{
    auto folder = QDir(parent).filePath(name);
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = QDir(parent).filePath(QStringLiteral("%1 %2").arg(name).arg(i));
    return folder;
}

/// A sample with all its score files merged; they stay beside it, to try out.
Outcome makeMergedSample(const QString& folder, const QString& path,
                         const document::Environment& environment)
{
    QDir().mkpath(folder);
    const auto files = toUtf8(QDir(folder).filePath(QStringLiteral("files")));
    JURI_TRY(const auto setup, exchange::loadTemplate(kSampleTemplate));
    JURI_CHECK(document::makeSample(toUtf8(path), setup, {}, files, environment));
    JURI_TRY(auto document, document::Document::open(toUtf8(path), environment));
    JURI_CHECK(document::merge(document, std::span(&files, 1)));
    return {};
}

} // namespace

FileTasks::FileTasks(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window), m_packs(new PackTasks(session, window))
{
    connect(m_packs, &PackTasks::documentAsked, this, &FileTasks::openDocument);
    connect(m_packs, &PackTasks::said, this, [this](auto kind, const auto& what, const auto& rest) {
        emit said(kind, what, rest, {});
    });
    askCopy = [this](const QString& suggested) { return askCopyPath(suggested, m_window); };
}

void FileTasks::tell(const Error& error)
{
    const auto text = errorText(error);
    emit said(InlineMessage::Kind::Bad, text.what, text.rest, {});
}

void FileTasks::tell(const QString& what, const QString& rest)
{
    emit said(InlineMessage::Kind::Info, what, rest, {});
}

QStringList FileTasks::choose(const QString& title, const QString& filter, bool many)
{
    const auto folder = settings::lastFolder();
    auto paths = many ? QFileDialog::getOpenFileNames(m_window, title, folder, filter)
                      : QStringList(QFileDialog::getOpenFileName(m_window, title, folder, filter));
    paths.removeAll(QString());
    if (!paths.isEmpty())
        settings::setLastFolder(QFileInfo(paths.first()).absolutePath());
    return paths;
}

void FileTasks::openAny()
{
    const auto isEvent = m_session.isOpen() && m_session.document().kind() == document::Kind::Event;
    const auto filter = tr("Files of Juri (%1)")
                            .arg(QStringLiteral("%1 %2 %3")
                                     .arg(QLatin1String(kDocuments), QLatin1String(kPacks),
                                          QLatin1String(kScores)));
    const auto paths = choose(tr("Open"), filter, isEvent);
    if (!paths.isEmpty())
        openPaths(paths);
}

void FileTasks::openJudge()
{
    const auto filter =
        tr("Judges' files (%1)")
            .arg(QStringLiteral("%1 %2").arg(QLatin1String(kPacks), QLatin1String(kDocuments)));
    const auto paths = choose(tr("Open judge's file"), filter, false);
    if (!paths.isEmpty())
        openPaths(paths);
}

void FileTasks::openEvent()
{
    const auto paths =
        choose(tr("Open event"), tr("Events (%1)").arg(QLatin1String(kDocuments)), false);
    if (!paths.isEmpty())
        openPaths(paths);
}

void FileTasks::chooseScores()
{
    const auto filter =
        tr("Score files (%1)")
            .arg(QStringLiteral("%1 %2").arg(QLatin1String(kScores), QLatin1String(kDocuments)));
    const auto paths = choose(tr("Choose score files"), filter, true);
    if (!paths.isEmpty())
        emit mergeAsked(paths);
}

bool FileTasks::isMergedHere(const QString& path) const
{
    const auto kind = fileKind(path);
    if (kind == FileKind::Scores || kind == FileKind::Folder)
        return true;
    if (kind != FileKind::Document || !m_session.isOpen())
        return false;
    const auto document =
        document::Document::open(toUtf8(path), m_session.environment(), document::Access::ReadOnly);
    return document && document->kind() == document::Kind::Judge;
}

void FileTasks::openPaths(const QStringList& paths)
{
    if (m_session.isBusy() || paths.isEmpty())
        return;
    const auto isEvent = m_session.isOpen() && m_session.document().kind() == document::Kind::Event;
    const auto allMerged = [&] {
        return std::ranges::all_of(paths, [&](const auto& path) { return isMergedHere(path); });
    };
    if (isEvent && (paths.size() > 1 || allMerged()))
        return emit mergeAsked(paths);
    openOne(paths.first());
}

void FileTasks::openOne(const QString& path)
{
    switch (fileKind(path)) {
    case FileKind::Missing: return tell(Error{ErrorCode::FileNotFound, toUtf8(path)});
    case FileKind::Pack: return m_packs->open(path);
    case FileKind::Scores:
    case FileKind::Folder:
        return tell(tr("Open the event first, then drop the score files."),
                    tr("“%1” was not changed.").arg(QFileInfo(path).fileName()));
    case FileKind::Document: return openDocument(path);
    case FileKind::Other: return openDocument(path); // the core says what is wrong with it
    }
}

void FileTasks::openDocument(const QString& path)
{
    if (m_session.isOpen() && QFileInfo(path) == QFileInfo(m_session.path()))
        return; // it is what the window shows
    if (const auto result = m_session.open(path); !result)
        return tell(result.error());
    const auto& document = m_session.document();
    if (const auto words = readOnlyWords(document); !words.what.isEmpty())
        emit said(InlineMessage::Kind::Warn, words.what, words.rest, words.action);
    else if (model::isTrainee(document.event(), document.judge()))
        emit said(InlineMessage::Kind::Info, tr("You judge in training."),
                  tr("Your marks are kept and handed in like those of others, but they do not "
                     "count in the result."),
                  {});
}

void FileTasks::copyHere()
{
    if (!m_session.isOpen() || m_session.isBusy())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = askCopy(folder.filePath(QFileInfo(m_session.path()).fileName()));
    if (path.isEmpty())
        return;
    if (const auto copied = copyDocument(m_session.document(), path); !copied)
        return tell(copied.error());
    openDocument(path);
}

void FileTasks::newEvent()
{
    NewEventDialog dialog(settings::lastFolder(), m_session.environment(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    openDocument(dialog.documentPath());
    emit said(InlineMessage::Kind::Info,
              tr("The competition's root key is in %1.")
                  .arg(QDir::toNativeSeparators(dialog.rootKitPath())),
              tr("Keep that file on a stick in a safe place: it alone can let in a new "
                 "coordinator."),
              {});
}

void FileTasks::openSample()
{
    const auto folder = freshFolder(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Juri sample"));
    const auto path = QDir(folder).filePath(QStringLiteral("winner.juri"));
    auto result = std::make_shared<Outcome>();
    const auto started = m_session.run(
        [folder, path, result, environment = m_session.environment()] {
            *result = makeMergedSample(folder, path, environment);
        },
        [this, path, result] {
            emit busy({});
            if (!*result)
                return tell(result->error());
            openDocument(path);
        });
    if (started)
        emit busy(tr("Making the sample…"));
}

RecentFile FileTasks::recentOf(const Session& session) const
{
    const auto& document = session.document();
    RecentFile file;
    file.path = QFileInfo(session.path()).absoluteFilePath();
    file.opened = QDateTime::currentDateTime();
    file.isJudge = document.kind() == document::Kind::Judge;
    const auto title = toQString(document.event().competition.title);
    const auto* judge = model::findJudge(document.event(), document.judge());
    file.title = file.isJudge && judge
        ? tr("%1 · %2", "judge, competition").arg(toQString(judge->name), title)
        : title;
    return file;
}

} // namespace juri::ui
