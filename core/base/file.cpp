#include "base/file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace juri {
namespace {

/// The error that errno stands for; `writing` tells a locked door from a missing key.
Error systemError(const std::string& path, bool writing)
{
    const int number = errno;
    const auto code = [&] {
        switch (number) {
        case ENOENT:
        case ENOTDIR: return writing ? ErrorCode::NotWritable : ErrorCode::FileNotFound;
        case EEXIST: return ErrorCode::FileExists;
        case ENOSPC:
        case EDQUOT: return ErrorCode::DiskFull;
        case EACCES:
        case EPERM:
        case EROFS: return writing ? ErrorCode::NotWritable : ErrorCode::NotReadable;
        case EISDIR: return ErrorCode::NotReadable;
        default: return ErrorCode::StorageFailed;
        }
    }();
    return {code, path, std::strerror(number)};
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Result<Bytes> readUpTo(const std::string& path, std::size_t length)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(path, false);
    Bytes bytes;
    std::array<std::uint8_t, 65536> block{};
    while (bytes.size() < length) {
        const auto wanted = std::min(block.size(), length - bytes.size());
        const auto got = ::read(file.number(), block.data(), wanted);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(path, false);
        if (got == 0)
            break;
        bytes.insert(bytes.end(), block.begin(), block.begin() + got);
    }
    return bytes;
}

Outcome writeAll(const Descriptor& file, const std::string& path, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError(path, true);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Outcome flush(const std::string& path, int flags)
{
    const Descriptor file(::open(path.c_str(), flags | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(path, true);
    // Some file systems cannot flush a folder, and say so; there is nothing to do.
    if (::fsync(file.number()) != 0 && errno != EINVAL)
        return systemError(path, true);
    return {};
}

/// Fails if there is a file of that name already. Media without hard links (FAT)
/// leave a moment between the look and the rename; no person is that quick.
Outcome moveIntoPlace(const std::string& from, const std::string& to)
{
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return {};
    }
    if (errno == EEXIST)
        return systemError(to, true);
    if (std::filesystem::exists(to))
        return Error{ErrorCode::FileExists, to};
    if (::rename(from.c_str(), to.c_str()) != 0)
        return systemError(to, true);
    return {};
}

mode_t currentMask()
{
    const auto mask = ::umask(0);
    ::umask(mask);
    return mask;
}

std::string folderOf(const std::string& path)
{
    const auto folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

} // namespace

Result<Bytes> readFile(const std::string& path, std::size_t limit)
{
    const Error tooLarge{ErrorCode::Damaged, path, "larger than any such file"};
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (!failed && size > limit) // before any of it is read
        return tooLarge;
    JURI_TRY(auto bytes, readUpTo(path, limit + 1));
    if (bytes.size() > limit)
        return tooLarge;
    return bytes;
}

Result<Bytes> readFileStart(const std::string& path, std::size_t length)
{
    return readUpTo(path, length);
}

NewFile::NewFile(std::string path, std::string temporary)
    : m_path(std::move(path)), m_temporary(std::move(temporary))
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

NewFile::~NewFile()
{
    if (m_temporary.empty())
        return;
    ::unlink(m_temporary.c_str());
    ::unlink((m_temporary + "-journal").c_str()); // a database that failed leaves one
}

Result<NewFile> NewFile::begin(const std::string& path, bool secret)
{
    std::error_code failed;
    if (std::filesystem::exists(path, failed))
        return Error{ErrorCode::FileExists, path};
    auto temporary = path + ".part-XXXXXX";
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen())
        return systemError(path, true);
    if (!secret) // mkostemp makes secret files; others follow the umask
        ::fchmod(file.number(), 0666 & ~currentMask());
    return NewFile(path, std::move(temporary));
}

Outcome NewFile::write(ByteView bytes) const
{
    const Descriptor file(::open(m_temporary.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(m_path, true);
    return writeAll(file, m_path, bytes);
}

Outcome NewFile::finish() const
{
    JURI_CHECK(flush(m_temporary, O_RDONLY));
    JURI_CHECK(moveIntoPlace(m_temporary, m_path));
    auto flushed = flush(folderOf(m_path), O_RDONLY | O_DIRECTORY);
    if (!flushed) // nobody shall find what was said to have failed
        ::unlink(m_path.c_str());
    return flushed;
}

Outcome writeNewFile(const std::string& path, ByteView bytes, bool secret)
{
    JURI_TRY(const auto file, NewFile::begin(path, secret));
    JURI_CHECK(file.write(bytes));
    return file.finish();
}

PrivateFolder::PrivateFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "juri-XXXXXX").string();
    if (::mkdtemp(name.data()))
        m_path = name;
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace juri
