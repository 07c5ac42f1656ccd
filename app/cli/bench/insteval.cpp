#include "app/cli/bench/insteval.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace juri::bench {
namespace {

/// Names to positions as they come.
int positionOf(std::map<std::string, int>& names, const std::string& name)
{
    return names.emplace(name, static_cast<int>(names.size())).first->second;
}

} // namespace

std::optional<scoring::Ratings> readInstEval()
{
    const char* folder = std::getenv("JURI_REFERENCE");
    std::ifstream file(std::string(folder ? folder : "") + "/data/insteval.csv");
    std::string line;
    if (!folder || !std::getline(file, line))
        return std::nullopt;
    std::map<std::string, int> judges, entries;
    scoring::Ratings ratings;
    while (std::getline(file, line)) {
        std::istringstream columns(line);
        std::string judge, entry, score;
        std::getline(columns, judge, ',');
        std::getline(columns, entry, ',');
        std::getline(columns, score, ',');
        ratings.list.push_back({positionOf(entries, entry), positionOf(judges, judge),
                                std::strtod(score.c_str(), nullptr)});
    }
    ratings.entries = static_cast<int>(entries.size());
    ratings.judges = static_cast<int>(judges.size());
    return ratings;
}

} // namespace juri::bench
