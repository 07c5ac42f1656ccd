#include "faulty_files.h"

#include <cerrno>
#include <optional>
#include <unistd.h>

namespace {

std::size_t counted = 0;
std::optional<std::size_t> firstFailing;
int number = 0;

/// Counts a call; whether it is to fail, with errno set.
bool fails()
{
    const bool failing = firstFailing && counted >= *firstFailing;
    ++counted;
    if (failing)
        errno = number;
    return failing;
}

} // namespace

void faulty_files::failFrom(std::size_t n, int error)
{
    failNever();
    firstFailing = n;
    number = error;
}

void faulty_files::failNever()
{
    counted = 0;
    firstFailing.reset();
}

std::size_t faulty_files::calls()
{
    return counted;
}

extern "C" {

ssize_t __real_write(int file, const void* bytes, size_t length);
int __real_fsync(int file);
int __real_link(const char* from, const char* to);
int __real_rename(const char* from, const char* to);
int __real_mkostemp(char* name, int flags);

ssize_t __wrap_write(int file, const void* bytes, size_t length)
{
    if (!fails())
        return __real_write(file, bytes, length);
    return length > 1 ? __real_write(file, bytes, length / 2) : -1;
}

int __wrap_fsync(int file)
{
    return fails() ? -1 : __real_fsync(file);
}

int __wrap_link(const char* from, const char* to)
{
    return fails() ? -1 : __real_link(from, to);
}

int __wrap_rename(const char* from, const char* to)
{
    return fails() ? -1 : __real_rename(from, to);
}

int __wrap_mkostemp(char* name, int flags)
{
    return fails() ? -1 : __real_mkostemp(name, flags);
}
}
