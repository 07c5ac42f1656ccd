#include "app/gui/shot_scenes.h"

#include "document/merging.h"
#include "document/packs.h"
#include "document/sample.h"
#include "exchange/template.h"

#include <QDir>
#include <QFile>
#include <span>

namespace juri::gui {

namespace {

constexpr auto kOnShare = "share.juri";

QString toPath(const std::string& text)
{
    return QString::fromStdString(text);
}

/// {pack's file, code} of a judge, out of the sample's codes.csv.
std::pair<QString, QString> codeOf(const QString& folder, const QString& judge)
{
    QFile file(QDir(folder).filePath(QStringLiteral("codes.csv")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const auto& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const auto cells = line.split(QLatin1Char(','));
        if (cells.size() == 3 && cells[0] == judge)
            return {QDir(folder).filePath(cells[1]), cells[2]};
    }
    return {};
}

} // namespace

ShotFiles::ShotFiles() : m_folder(std::make_shared<QTemporaryDir>()) { }

Result<ShotFiles> ShotFiles::make()
{
    ShotFiles files;
    JURI_CHECK(files.makeEvents());
    JURI_CHECK(files.makeJudge());
    return files;
}

document::Environment ShotFiles::environment() const
{
    auto environment = document::systemEnvironment();
    environment.keysFolder = m_folder->filePath(QStringLiteral("keys")).toStdString();
    environment.isOnNetwork = [](const std::string& path) { return path.ends_with(kOnShare); };
    return environment;
}

QString ShotFiles::emptyEvent() const
{
    return m_folder->filePath(QStringLiteral("empty.juri"));
}

QString ShotFiles::mergedEvent() const
{
    return m_folder->filePath(QStringLiteral("winner.juri"));
}

QString ShotFiles::scoreFiles() const
{
    return m_folder->filePath(QStringLiteral("files"));
}

QString ShotFiles::pack() const
{
    return codeOf(scoreFiles(), m_judge).first;
}

Outcome ShotFiles::makeEvents()
{
    JURI_TRY(const auto setup, exchange::loadTemplate("winner"));
    const auto folder = scoreFiles().toStdString();
    JURI_TRY(const auto report,
             document::makeSample(mergedEvent().toStdString(), setup, {}, folder, environment()));
    m_judge = toPath(report.judgeWithoutFile).section(QLatin1Char(' '), 0, 0);
    QFile::copy(mergedEvent(), emptyEvent());
    JURI_TRY(auto document, document::Document::open(mergedEvent().toStdString(), environment()));
    JURI_CHECK(document::merge(document, std::span(&folder, 1)));
    return {};
}

Outcome ShotFiles::makeJudge()
{
    const auto [pack, code] = codeOf(scoreFiles(), m_judge);
    return document::openPack(pack.toStdString(), code.toStdString(),
                              m_folder->filePath(QStringLiteral("judge.juri")).toStdString(),
                              environment());
}

Result<QString> ShotFiles::copyOfJudge(const char* name) const
{
    const auto path = m_folder->filePath(QLatin1String(name));
    QFile::remove(path);
    if (!QFile::copy(m_folder->filePath(QStringLiteral("judge.juri")), path))
        return Error{ErrorCode::NotWritable, path.toStdString()};
    return path;
}

Result<QString> ShotFiles::freshJudge() const
{
    return copyOfJudge("judge-fresh.juri");
}

Result<QString> ShotFiles::onShare() const
{
    return copyOfJudge(kOnShare);
}

} // namespace juri::gui
