#include "store/holder.h"

#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>

#if defined(__linux__)
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#endif

namespace juri::store {

/// A line: "12: POSIX  ADVISORY  WRITE 4711 08:01:262146 1073741826 1073742335"; who
/// waits for a lock has "->" after the number, and holds nothing.
long holderIn(const std::string& locks, unsigned major, unsigned minor, unsigned long inode,
              long self)
{
    std::ostringstream wanted;
    wanted << std::hex << std::setfill('0') << std::setw(2) << major << ':' << std::setw(2) << minor
           << ':' << std::dec << inode;
    std::istringstream lines(locks);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string number, kind, strictness, access, file;
        long process = 0;
        if (words >> number >> kind >> strictness >> access >> process >> file
            && (kind == "POSIX" || kind == "FLOCK") && file == wanted.str() && process != self)
            return process;
    }
    return 0;
}

#if defined(__linux__)

namespace {

std::string textOf(const std::string& path)
{
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

std::string holderOf(const std::string& path)
{
    struct stat status { };
    if (stat(path.c_str(), &status) != 0)
        return {};
    const auto process = holderIn(textOf("/proc/locks"), major(status.st_dev), minor(status.st_dev),
                                  status.st_ino, getpid());
    if (process <= 0)
        return {};
    auto name = textOf("/proc/" + std::to_string(process) + "/comm");
    while (!name.empty() && name.back() == '\n')
        name.pop_back();
    return name.empty() ? std::string() : name + " (" + std::to_string(process) + ")";
}

#else

std::string holderOf(const std::string&)
{
    return {};
}

#endif

} // namespace juri::store
