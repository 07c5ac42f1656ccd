#include "fault_vfs.h"

#include <optional>
#include <sqlite3.h>

struct FaultVfs::Plan {
    sqlite3_vfs shim{};
    sqlite3_vfs* real = nullptr;
    std::size_t calls = 0;
    std::optional<std::size_t> failing;
    Fault fault = Fault::IoError;
    bool onwards = false;
    bool readOnly = false;

    /// Counts a call; answers how it is to fail, if it is.
    std::optional<Fault> count()
    {
        const auto number = calls++;
        const bool fails = failing && (onwards ? number >= *failing : number == *failing);
        return fails ? std::optional(fault) : std::nullopt;
    }
};

namespace {

using Plan = FaultVfs::Plan;

/// What SQLite holds of an open file; the real one's lies right behind it.
struct File {
    sqlite3_file base;
    Plan* plan;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

std::optional<Fault> count(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->plan->count();
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file* file, void* bytes, int length, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, length, at);
}

int writeFile(sqlite3_file* file, const void* bytes, int length, sqlite3_int64 at)
{
    const auto* methods = realOf(file)->pMethods;
    const auto fault = count(file);
    if (fault == Fault::DiskFull)
        return SQLITE_FULL;
    if (!fault)
        return methods->xWrite(realOf(file), bytes, length, at);
    methods->xWrite(realOf(file), bytes, length / 2, at);
    return SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const auto fault = count(file))
        return fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_TRUNCATE;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int)
{
    if (const auto fault = count(file))
        return fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkLock(sqlite3_file* file, int* held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

/// Version 1: no shared memory and no mapping, which documents do not use.
constexpr sqlite3_io_methods kMethods = {
    1,          closeFile, readFile,    writeFile,  truncateFile,    syncFile, fileSize, lockFile,
    unlockFile, checkLock, controlFile, sectorSize, characteristics, {},       {},       {},
    {},         {},        {}};

Plan& planOf(sqlite3_vfs* vfs)
{
    return *static_cast<Plan*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given)
{
    auto& plan = planOf(vfs);
    if (plan.readOnly && (flags & SQLITE_OPEN_MAIN_DB) && (flags & SQLITE_OPEN_READWRITE))
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    file->pMethods = nullptr;
    const int code = plan.real->xOpen(plan.real, name, realOf(file), flags, given);
    if (code == SQLITE_OK) {
        file->pMethods = &kMethods;
        reinterpret_cast<File*>(file)->plan = &plan;
    }
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int)
{
    auto& plan = planOf(vfs);
    const auto fault = plan.count();
    if (fault == Fault::DiskFull)
        return SQLITE_FULL;
    const int code = plan.real->xDelete(plan.real, name, 0);
    return fault ? SQLITE_IOERR_DIR_FSYNC : code;
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    auto* real = planOf(vfs).real;
    return real->xAccess(real, name, flags, result);
}

int fullName(sqlite3_vfs* vfs, const char* name, int length, char* result)
{
    auto* real = planOf(vfs).real;
    return real->xFullPathname(real, name, length, result);
}

} // namespace

FaultVfs::FaultVfs() : m_plan(std::make_unique<Plan>())
{
    auto& plan = *m_plan;
    plan.real = sqlite3_vfs_find(nullptr);
    plan.shim = *plan.real; // what is not replaced below does not look at its files
    plan.shim.iVersion = 1;
    plan.shim.szOsFile = static_cast<int>(sizeof(File)) + plan.real->szOsFile;
    plan.shim.pNext = nullptr;
    plan.shim.zName = "juri-faults";
    plan.shim.pAppData = &plan;
    plan.shim.xOpen = openFile;
    plan.shim.xDelete = deleteFile;
    plan.shim.xAccess = accessFile;
    plan.shim.xFullPathname = fullName;
    sqlite3_vfs_register(&plan.shim, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_plan->shim);
    sqlite3_vfs_register(m_plan->real, 1);
}

void FaultVfs::failAt(std::size_t n, Fault fault, bool onwards)
{
    failNever();
    m_plan->failing = n;
    m_plan->fault = fault;
    m_plan->onwards = onwards;
}

void FaultVfs::failNever()
{
    m_plan->calls = 0;
    m_plan->failing.reset();
}

std::size_t FaultVfs::calls() const
{
    return m_plan->calls;
}

void FaultVfs::setReadOnly(bool readOnly)
{
    m_plan->readOnly = readOnly;
}
