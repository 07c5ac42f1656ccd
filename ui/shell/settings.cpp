#include "ui/shell/settings.h"

#include "ui/text/language.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace juri::ui::settings {

namespace {

constexpr std::size_t kMostRecent = 10;

constexpr auto kLanguage = "language";
constexpr auto kScheme = "scheme";
constexpr auto kPointSize = "pointSize";
constexpr auto kGeometry = "geometry";
constexpr auto kFolder = "lastFolder";
constexpr auto kRecent = "recent";
constexpr auto kReducedMotion = "reducedMotion";
constexpr auto kTimerSound = "timerSound";

QVariant value(const char* key, const QVariant& otherwise = {})
{
    return QSettings().value(QLatin1String(key), otherwise);
}

void setValue(const char* key, const QVariant& value)
{
    QSettings().setValue(QLatin1String(key), value);
}

/// "timer/final/pitch"; of no stage "timer/pitch"
QString timerKey(const StageId& stage, const QString& name)
{
    const auto group = stage.isEmpty() ? QString() : toQString(stage.text()) + u'/';
    return QStringLiteral("timer/") + group + name;
}

RecentFile readRecent(const QSettings& stored)
{
    RecentFile file;
    file.path = stored.value(QStringLiteral("path")).toString();
    file.title = stored.value(QStringLiteral("title")).toString();
    file.isJudge = stored.value(QStringLiteral("judge")).toBool();
    file.opened = stored.value(QStringLiteral("opened")).toDateTime();
    file.missing = !QFileInfo::exists(file.path);
    return file;
}

void writeRecent(QSettings& stored, const RecentFile& file)
{
    stored.setValue(QStringLiteral("path"), file.path);
    stored.setValue(QStringLiteral("title"), file.title);
    stored.setValue(QStringLiteral("judge"), file.isJudge);
    stored.setValue(QStringLiteral("opened"), file.opened);
}

} // namespace

Language language()
{
    return languageFromCode(value(kLanguage).toString(), systemLanguage());
}

void setLanguage(Language language)
{
    setValue(kLanguage, languageCode(language));
}

Scheme scheme()
{
    const auto name = value(kScheme).toString();
    return name == QLatin1String("dark") ? Scheme::Dark
        : name == QLatin1String("light") ? Scheme::Light
                                         : Scheme::System;
}

void setScheme(Scheme scheme)
{
    setValue(kScheme,
             scheme == Scheme::Dark        ? QStringLiteral("dark")
                 : scheme == Scheme::Light ? QStringLiteral("light")
                                           : QStringLiteral("system"));
}

double pointSize()
{
    return value(kPointSize, Theme::kBaseSize).toDouble();
}

void setPointSize(double pointSize)
{
    setValue(kPointSize, pointSize);
}

Preferences preferences(const StageId& stage)
{
    Preferences result;
    result.language = language();
    result.scheme = scheme();
    result.pointSize = pointSize();
    result.reducedMotion = value(kReducedMotion, result.reducedMotion).toBool();
    result.timerSound = value(kTimerSound, result.timerSound).toBool();
    const QSettings stored;
    result.pitchMinutes =
        stored.value(timerKey(stage, QStringLiteral("pitch")), result.pitchMinutes).toInt();
    result.questionMinutes =
        stored.value(timerKey(stage, QStringLiteral("questions")), result.questionMinutes).toInt();
    return result;
}

void setPreferences(const Preferences& preferences, const StageId& stage)
{
    setLanguage(preferences.language);
    setScheme(preferences.scheme);
    setPointSize(preferences.pointSize);
    setValue(kReducedMotion, preferences.reducedMotion);
    setValue(kTimerSound, preferences.timerSound);
    QSettings stored;
    stored.setValue(timerKey(stage, QStringLiteral("pitch")), preferences.pitchMinutes);
    stored.setValue(timerKey(stage, QStringLiteral("questions")), preferences.questionMinutes);
}

std::optional<PresentationTimes> presentationTimes(const StageId& stage,
                                                   const CompetitorId& competitor)
{
    const auto stored =
        QSettings()
            .value(timerKey(stage, QStringLiteral("took/") + toQString(competitor.text())))
            .toList();
    if (stored.size() != 2)
        return std::nullopt;
    return PresentationTimes{stored[0].toInt(), stored[1].toInt()};
}

void setPresentationTimes(const StageId& stage, const CompetitorId& competitor,
                          const PresentationTimes& times)
{
    QSettings().setValue(timerKey(stage, QStringLiteral("took/") + toQString(competitor.text())),
                         QVariantList{times.pitch, times.questions});
}

QByteArray geometry()
{
    return value(kGeometry).toByteArray();
}

void setGeometry(const QByteArray& geometry)
{
    setValue(kGeometry, geometry);
}

QString lastFolder()
{
    return value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void setLastFolder(const QString& folder)
{
    setValue(kFolder, folder);
}

std::vector<RecentFile> recentFiles()
{
    QSettings stored;
    std::vector<RecentFile> files;
    const auto count = stored.beginReadArray(QLatin1String(kRecent));
    for (int i = 0; i < count; ++i) {
        stored.setArrayIndex(i);
        files.push_back(readRecent(stored));
    }
    return files;
}

void addRecentFile(const RecentFile& file)
{
    auto files = recentFiles();
    std::erase_if(files, [&](const auto& other) { return other.path == file.path; });
    files.insert(files.begin(), file);
    files.resize(std::min(files.size(), kMostRecent));
    QSettings stored;
    stored.beginWriteArray(QLatin1String(kRecent), static_cast<int>(files.size()));
    for (int i = 0; i < static_cast<int>(files.size()); ++i) {
        stored.setArrayIndex(i);
        writeRecent(stored, files[static_cast<std::size_t>(i)]);
    }
    stored.endArray();
}

} // namespace juri::ui::settings
