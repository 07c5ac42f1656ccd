#pragma once

#include "base/file.h"
#include "document/document.h"

#include <memory>
#include <string>
#include <vector>

namespace juri::bench {

/// How much of workload F there is: score files of 40 ballots of 8 marks.
struct FileScale {
    int files = 50;

    static constexpr int kFull = 1000;
    static constexpr int kBallots = 40; ///< a file
    static constexpr int kCriteria = 8;
    static constexpr int kPerEntry = 5; ///< judges of an entry

    std::size_t ballots() const { return static_cast<std::size_t>(files) * kBallots; }
    std::size_t marks() const { return ballots() * kCriteria; }
};

/// A made-up competition on disk: an event document with entries, judges and
/// assignments, and each judge's signed score file. Nothing of it is a sample: the
/// files are entered at a desk, because packs take a fifth of a second each.
class ScoreFiles {
public:
    /// The competition of a scale; made once and kept while anyone has it.
    ///
    /// In       more: judges beside those of the scale, who have a file too
    static std::shared_ptr<const ScoreFiles> make(const FileScale& scale, int more = 0);

    const std::string& event() const { return m_event; }              ///< nothing merged
    const std::string& merged() const { return m_merged; }            ///< all of the scale's files
    const std::vector<std::string>& files() const { return m_files; } ///< the scale's
    const std::vector<std::string>& more() const { return m_more; }
    static StageId stage() { return StageId("final"); }

    /// A copy of one of the documents under a name of its own.
    std::string copyOf(const std::string& document, const std::string& name) const;

    document::Document open(const std::string& path) const;
    const document::Environment& environment() const { return m_environment; }

private:
    ScoreFiles(const FileScale& scale, int more);
    void writeFiles(int judges, int scale);

    PrivateFolder m_folder;
    document::Environment m_environment;
    std::string m_event;
    std::string m_merged;
    std::vector<std::string> m_files;
    std::vector<std::string> m_more;
};

} // namespace juri::bench
