#pragma once

#include "document/document.h"
#include "model/template.h"
#include "record/random.h"
#include "temp_folder.h"
#include "ui/shell/main_window.h"

#include <QString>
#include <functional>
#include <memory>

/// Remembers what Qt complains about; installed by main().
void noteWarning(QtMsgType type, const QMessageLogContext& context, const QString& text);

/// Fails the test it stands in if Qt warned while it stood.
class NoWarnings {
public:
    NoWarnings();
    ~NoWarnings();
};

/// A whole small competition on disk, and a window to look at it with: one stage
/// with three criteria (50, 30 and 20 %; 0 to 100 in halves; four levels each),
/// entries 1 to 3, one judge.
class Desk {
public:
    /// edit may change the competition before it is made.
    explicit Desk(const std::function<void(juri::model::Template&)>& edit = {},
                  std::size_t entries = 3);
    ~Desk();

    QString eventPath() const;
    QString judgePath(); ///< made at the first call
    QString folder() const;
    QString packPath(); ///< the judge's first pack, and its code; made at the first call
    QString packCode();
    QString updatePath(const std::vector<std::string>& added); ///< a pack with new entries

    /// A shown and active window in a language, with a document or without one.
    juri::ui::MainWindow& window(juri::Language language, const QString& path = {},
                                 QSize size = {1366, 768});
    juri::ui::MainWindow& judgeWindow(juri::Language language = juri::Language::English);

    juri::ui::MainWindow& openWindow() const { return *m_window; } ///< the last one made

    /// From now on the event lies on a network share, as far as the program is told.
    void moveToNetwork();

    void activate();                                        ///< again, after a dialog had the focus
    void pass(int seconds) { m_elapsed += 1000 * seconds; } ///< on the presentation timer's clock

    juri::document::Document open(const QString& path) const;

    /// The saved marks of an entry, as on the sheet: "76 68.5 -"
    std::string marks(const std::string& number) const;

private:
    void makePack();

    class SteadyClock final : public juri::Clock {
    public:
        juri::Timestamp now() override { return {m_now += 1000}; }

    private:
        std::int64_t m_now = 1'794'649'260'000;
    };

    qint64 m_elapsed = 0;
    NoWarnings m_noWarnings;
    TempFolder m_folder;
    SteadyClock m_clock;
    juri::record::SystemRandom m_random;
    juri::document::Environment m_environment;
    std::unique_ptr<juri::ui::MainWindow> m_window;
    QString m_pack;
    QString m_code;
    int m_updates = 0;
};

/// Types into whatever has the focus: digits, "\n" for Enter, "\t" for Tab.
void type(const char* keys);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void settle(); ///< lets the window do what is due
