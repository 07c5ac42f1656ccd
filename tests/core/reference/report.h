#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juri::reference {

/// Counts what was compared with published and independently computed results.
class Report {
public:
    /// From here on cells belong to this file of the manifest.
    void begin(const std::string& file, const std::string& method, const std::string& data);

    void equal(const std::string& what, const std::string& got, const std::string& expected);

    /// |got - expected| at most the tolerance, relative to a size above 1.
    void near(const std::string& what, double got, double expected, double tolerance);

    /// A value that should be there, or should not.
    void near(const std::string& what, std::optional<double> got, std::optional<double> expected,
              double tolerance);

    /// A file of the manifest that is not compared, with the manifest's reason.
    void leaveOut(const std::string& file, const std::string& why);

    bool covers(const std::string& file) const;
    int cells(const std::string& file) const;
    int mismatches() const;

    /// method x data x cells compared x mismatches, and the first mismatches of each.
    std::string table() const;

private:
    struct Line {
        std::string file, method, data;
        int cells = 0;
        int mismatches = 0;
        std::vector<std::string> examples;
    };
    void count(bool good, const std::string& what, const std::string& got,
               const std::string& expected);

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    std::map<std::string, std::string> m_leftOut;
};

void checkPanels(Report& report);
void checkBallots(Report& report);
void checkSkating(Report& report);
void checkSports(Report& report);
void checkMusic(Report& report);
void checkStyles(Report& report);
void checkModels(Report& report);
void checkAgreement(Report& report);

} // namespace juri::reference
