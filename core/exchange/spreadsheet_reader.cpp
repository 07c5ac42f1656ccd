#include "exchange/spreadsheet_reader.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#if defined(__unix__) || defined(__APPLE__)
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#define JURI_HAS_FORK 1
#endif

namespace juri::exchange {

#ifdef JURI_HAS_FORK

namespace {

constexpr std::size_t kMostAnswer = std::size_t{256} << 20;

void putNumber(std::string& out, std::size_t number)
{
    const auto value = static_cast<std::uint32_t>(number);
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

void putText(std::string& out, const std::string& text)
{
    putNumber(out, text.size());
    out += text;
}

/// Reads what putNumber() and putText() wrote, and never past the end.
class Answer {
public:
    explicit Answer(std::string_view bytes) : m_bytes(bytes) { }

    std::size_t number()
    {
        std::uint32_t value = 0;
        if (m_bytes.size() < sizeof value) {
            m_broken = true;
            return 0;
        }
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }

    std::string text()
    {
        const auto size = number();
        if (m_bytes.size() < size) {
            m_broken = true;
            return {};
        }
        std::string result(m_bytes.substr(0, size));
        m_bytes.remove_prefix(size);
        return result;
    }

    bool isEmpty() const { return m_bytes.empty() || m_broken; }
    bool isBroken() const { return m_broken; }

private:
    std::string_view m_bytes;
    bool m_broken = false;
};

std::string encoded(const Result<std::vector<SheetRow>>& result)
{
    std::string out;
    putText(out, result ? std::string() : "!" + result.error().detail);
    if (!result)
        return out;
    for (const auto& row : *result) {
        putNumber(out, row.number);
        putNumber(out, row.cells.size());
        for (const auto& cell : row.cells)
            putText(out, cell);
    }
    return out;
}

Error unreadable(const std::string& path, const std::string& why)
{
    return {ErrorCode::TableUnreadable, path, why};
}

Result<std::vector<SheetRow>> decoded(const std::string& bytes, const std::string& path)
{
    Answer answer(bytes);
    const auto problem = answer.text();
    if (!problem.empty())
        return unreadable(path, problem.substr(1));
    std::vector<SheetRow> rows;
    while (!answer.isEmpty()) {
        SheetRow row{answer.number(), {}};
        for (auto count = answer.number(); count > 0 && !answer.isEmpty(); --count)
            row.cells.push_back(answer.text());
        rows.push_back(std::move(row));
    }
    if (answer.isBroken())
        return unreadable(path, "not a spreadsheet, or damaged");
    return rows;
}

/// The size of this process's address space; limits count from there.
rlim_t ownBytes()
{
    unsigned long pages = 0;
    if (auto* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%lu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return static_cast<rlim_t>(pages) * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

void limitChild([[maybe_unused]] const ReadLimits& limits)
{
    const rlimit time{limits.seconds, limits.seconds};
    setrlimit(RLIMIT_CPU, &time);
    const rlimit core{0, 0};
    setrlimit(RLIMIT_CORE, &core);
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory is many terabytes
    const auto bytes = ownBytes() + limits.bytes;
    const rlimit memory{bytes, bytes};
    setrlimit(RLIMIT_AS, &memory);
#endif
}

/// The library talks to both outputs; what it says is nobody's.
void silence()
{
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
}

[[noreturn]] void runChild(int out, const std::string& path, SpreadsheetKind kind,
                           const ReadLimits& limits)
{
    limitChild(limits);
    silence();
    for (const int number : {SIGSEGV, SIGABRT, SIGXCPU})
        std::signal(number, SIG_DFL);
    const auto answer = encoded(loadSpreadsheet(path, kind));
    std::size_t done = 0;
    while (done < answer.size()) {
        const auto wrote = write(out, answer.data() + done, answer.size() - done);
        if (wrote < 0 && errno != EINTR)
            _exit(2);
        done += wrote > 0 ? static_cast<std::size_t>(wrote) : 0;
    }
    _exit(0); // not exit(): what the parent has open is the parent's to close
}

/// Everything the child says; nothing if it says too much.
std::optional<std::string> readAll(int in)
{
    std::string bytes;
    char buffer[65536];
    while (true) {
        const auto count = read(in, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0 ? std::optional(bytes) : std::nullopt;
        bytes.append(buffer, static_cast<std::size_t>(count));
        if (bytes.size() > kMostAnswer)
            return std::nullopt;
    }
}

int waitFor(pid_t child)
{
    int status = -1;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

} // namespace

Result<std::vector<SheetRow>> readSpreadsheet(const std::string& path, SpreadsheetKind kind,
                                              const ReadLimits& limits)
{
    int ends[2];
    if (pipe(ends) != 0)
        return unreadable(path, "no pipe");
    const auto child = fork();
    if (child == 0) {
        close(ends[0]);
        runChild(ends[1], path, kind, limits);
    }
    close(ends[1]);
    const auto answer = child > 0 ? readAll(ends[0]) : std::nullopt;
    close(ends[0]);
    if (child > 0 && !answer)
        kill(child, SIGKILL);
    const int status = child > 0 ? waitFor(child) : -1;
    if (!answer || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return unreadable(path, "needs too much time or memory, or is damaged");
    return decoded(*answer, path);
}

#else

Result<std::vector<SheetRow>> readSpreadsheet(const std::string& path, SpreadsheetKind kind,
                                              const ReadLimits&)
{
    return loadSpreadsheet(path, kind);
}

#endif

} // namespace juri::exchange
