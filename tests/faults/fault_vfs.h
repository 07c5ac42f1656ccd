#pragma once

#include <cstddef>
#include <memory>

/// What happens to the call that fails.
enum class Fault {
    IoError, ///< half of what was to be written is; what was to be deleted is gone
    DiskFull ///< nothing is
};

/// The file system as SQLite sees it while this lives: the real one, in which one
/// write, truncate, sync or delete fails on demand. Nothing is flushed to the
/// medium, which makes it quick; a test that only ends programs sees no difference.
class FaultVfs {
public:
    FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    ~FaultVfs();

    /// From now on the n-th call (from 0) fails, and with `onwards` all after it.
    void failAt(std::size_t n, Fault fault, bool onwards);

    /// From now on all calls succeed; they are counted from 0.
    void failNever();

    std::size_t calls() const;

    /// Files that exist can be opened for reading alone.
    void setReadOnly(bool readOnly);

    struct Plan;

private:
    std::unique_ptr<Plan> m_plan;
};
