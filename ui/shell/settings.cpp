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

constexpr QLatin1String kPitch("pitch");
constexpr QLatin1String kQuestions("questions");

/// "timer/final/pitch"; of no stage "timer/pitch"
QString timerKey(const StageId& stage, const QString& name)
{
    const auto group = stage.isEmpty() ? QString() : toQString(stage.text()) + u'/';
    return QStringLiteral("timer/") + group + name;
}

/// What holds while nothing else was set here.
Preferences usual(const model::Stage& stage)
{
    Preferences result;
    if (stage.pitchMinutes > 0 || stage.questionMinutes > 0) {
        result.pitchMinutes = stage.pitchMinutes;
        result.questionMinutes = stage.questionMinutes;
    }
    return result;
}

/// Remembers a length, but not one that holds anyway: the setup may change it.
void keepUnless(int known, const QString& key, int length)
{
    QSettings stored;
    if (length == known)
        stored.remove(key);
    else
        stored.setValue(key, length);
}

RecentFile readRecent(const QSettings& stored)
{
    RecentFile file;
    file.path = stored.value(QStringLiteral("path")).toString();
    file.title = stored.value(QStringLiteral("title")).toString();
    file.isJudge = stored.value(QStringLiteral("judge")).toBool();
    file.opened = stored.value(QStringLiteral("opened")).toDateTime();
    file.place = stored.value(QStringLiteral("place")).toString();
    file.missing = !QFileInfo::exists(file.path);
    return file;
}

void writeRecent(QSettings& stored, const RecentFile& file)
{
    stored.setValue(QStringLiteral("path"), file.path);
    stored.setValue(QStringLiteral("title"), file.title);
    stored.setValue(QStringLiteral("judge"), file.isJudge);
    stored.setValue(QStringLiteral("opened"), file.opened);
    stored.setValue(QStringLiteral("place"), file.place);
}

void writeRecentFiles(const std::vector<RecentFile>& files)
{
    QSettings stored;
    stored.beginWriteArray(QLatin1String(kRecent), static_cast<int>(files.size()));
    for (int i = 0; i < static_cast<int>(files.size()); ++i) {
        stored.setArrayIndex(i);
        writeRecent(stored, files[static_cast<std::size_t>(i)]);
    }
    stored.endArray();
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
    return schemeFromCode(value(kScheme).toString()).value_or(Scheme::System);
}

void setScheme(Scheme scheme)
{
    setValue(kScheme, schemeCode(scheme));
}

double pointSize()
{
    return value(kPointSize, Theme::kBaseSize).toDouble();
}

void setPointSize(double pointSize)
{
    setValue(kPointSize, pointSize);
}

Preferences preferences(const model::Stage& stage)
{
    auto result = usual(stage);
    result.language = language();
    result.scheme = scheme();
    result.pointSize = pointSize();
    result.reducedMotion = value(kReducedMotion, result.reducedMotion).toBool();
    result.timerSound = value(kTimerSound, result.timerSound).toBool();
    const QSettings stored;
    result.pitchMinutes = stored.value(timerKey(stage.id, kPitch), result.pitchMinutes).toInt();
    result.questionMinutes =
        stored.value(timerKey(stage.id, kQuestions), result.questionMinutes).toInt();
    return result;
}

void setPreferences(const Preferences& preferences, const model::Stage& stage)
{
    setLanguage(preferences.language);
    setScheme(preferences.scheme);
    setPointSize(preferences.pointSize);
    setValue(kReducedMotion, preferences.reducedMotion);
    setValue(kTimerSound, preferences.timerSound);
    const auto known = usual(stage);
    keepUnless(known.pitchMinutes, timerKey(stage.id, kPitch), preferences.pitchMinutes);
    keepUnless(known.questionMinutes, timerKey(stage.id, kQuestions), preferences.questionMinutes);
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
    auto added = file;
    added.place = toQString(placeIn(file.path).text());
    std::erase_if(files, [&](const auto& other) { return other.path == file.path; });
    files.insert(files.begin(), added);
    files.resize(std::min(files.size(), kMostRecent));
    writeRecentFiles(files);
}

CompetitorId placeIn(const QString& path)
{
    const auto files = recentFiles();
    const auto found = std::ranges::find(files, path, &RecentFile::path);
    return found == files.end() ? CompetitorId() : CompetitorId(toUtf8(found->place));
}

void setPlace(const QString& path, const CompetitorId& competitor)
{
    auto files = recentFiles();
    const auto found = std::ranges::find(files, path, &RecentFile::path);
    if (found == files.end() || found->place == toQString(competitor.text()))
        return;
    found->place = toQString(competitor.text());
    writeRecentFiles(files);
}

} // namespace juri::ui::settings
