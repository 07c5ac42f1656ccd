#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>
#include <string>

namespace juri {

/// Errors   FileNotFound, NotReadable (also a folder), StorageFailed; Damaged
///          when the file is larger than limit; subject: the path
Result<Bytes> readFile(const std::string& path, std::size_t limit);

/// At most the first `length` bytes; a shorter file gives what it has.
Result<Bytes> readFileStart(const std::string& path, std::size_t length);

/// A file that appears under its name only when it is complete: written under a
/// temporary name beside it, flushed to the medium, then renamed. It never
/// replaces a file that is there; given up, it leaves nothing behind.
class NewFile {
public:
    /// In       secret: readable by its owner alone, else as the user's umask says
    /// Errors   FileExists, NotWritable, DiskFull, StorageFailed; subject: the path
    static Result<NewFile> begin(const std::string& path, bool secret = false);

    NewFile(NewFile&&) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile(); ///< removes the temporary file unless finish() succeeded

    const std::string& temporaryPath() const { return m_temporary; }

    Outcome write(ByteView bytes) const;

    /// Flushes file and folder and gives the file its name.
    Outcome finish() const;

private:
    NewFile(std::string path, std::string temporary);

    std::string m_path;
    std::string m_temporary;
};

/// A folder of our own in the system's temporary folder; it goes when we do.
class PrivateFolder {
public:
    PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder();

    const std::string& path() const { return m_path; } ///< empty if it could not be made

private:
    std::string m_path;
};

/// NewFile in one step.
Outcome writeNewFile(const std::string& path, ByteView bytes, bool secret = false);

} // namespace juri
