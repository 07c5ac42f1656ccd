#include "store/file_guard.h"

#include "store/holder.h"

#include <utility>

#if defined(__linux__)
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace juri::store {

FileGuard::FileGuard(FileGuard&& other) noexcept : m_file(std::exchange(other.m_file, -1)) { }

FileGuard& FileGuard::operator=(FileGuard&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

#if defined(__linux__)

FileGuard::~FileGuard()
{
    if (m_file >= 0)
        close(m_file);
}

Result<FileGuard> FileGuard::take(const std::string& path, For what)
{
    FileGuard guard(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (guard.m_file < 0)
        return guard;
    const auto kind = what == For::Writing ? LOCK_EX : LOCK_SH;
    if (flock(guard.m_file, kind | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error{ErrorCode::InUse, path, holderOf(path)};
    return guard;
}

#else

FileGuard::~FileGuard() = default;

Result<FileGuard> FileGuard::take(const std::string&, For)
{
    return FileGuard();
}

#endif

} // namespace juri::store
