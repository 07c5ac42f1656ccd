#include "base/medium.h"

#include "base/text.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/vfs.h>
#include <vector>

namespace juri {
namespace {

constexpr unsigned long kFuse = 0x65735546;

constexpr std::array<unsigned long, 9> kNetworkTypes{
    0x6969,     // NFS
    0x517b,     // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB 2 and later
    0x01021997, // 9p: folders of a host, shown to a virtual machine
    0x5346414f, // AFS
    0x00c36400, // Ceph
    0x73757245, // Coda
    0x0bd00bd0, // Lustre
};

/// "\\040" and the like, as mountinfo writes blanks.
std::string unescaped(const std::string& text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 3 < text.size();
        result +=
            isEscape ? static_cast<char>(std::stoi(text.substr(i + 1, 3), nullptr, 8)) : text[i];
        i += isEscape ? 3 : 0;
    }
    return result;
}

bool isWithin(const std::string& path, const std::string& folder)
{
    return folder == "/" || path == folder || path.starts_with(folder + '/');
}

/// The nearest part of the path that exists, without links.
std::filesystem::path existing(const std::string& path)
{
    std::error_code failed;
    auto part = std::filesystem::absolute(path, failed);
    while (!failed && !std::filesystem::exists(part, failed) && part.has_relative_path())
        part = part.parent_path();
    const auto real = std::filesystem::canonical(part, failed);
    return failed ? part : real;
}

} // namespace

std::string mountType(const std::string& mountInfo, const std::string& path)
{
    std::string type;
    std::size_t longest = 0;
    for (const auto& line : split(mountInfo, '\n')) {
        const auto words = split(line, ' ');
        const auto dash = line.find(" - ");
        if (words.size() < 6 || dash == std::string::npos)
            continue;
        const auto point = unescaped(words[4]);
        if (point.size() < longest || !isWithin(path, point))
            continue;
        longest = point.size();
        type = split(line.substr(dash + 3), ' ').front();
    }
    return type;
}

bool isNetworkType(unsigned long number, const std::string& name)
{
    for (const auto type : kNetworkTypes) {
        if (number == type)
            return true;
    }
    // "fuseblk" is a stick; "fuse.NAME" is whatever NAME brings from elsewhere
    static constexpr std::array<std::string_view, 9> kLocal{
        "fuse.ntfs-3g", "fuse.ntfs",  "fuse.exfat",    "fuse.bindfs",   "fuse.gocryptfs",
        "fuse.encfs",   "fuse.cryfs", "fuse.mergerfs", "fuse.overlayfs"};
    if (number != kFuse || !name.starts_with("fuse."))
        return false;
    for (const auto local : kLocal) {
        if (name == local)
            return false;
    }
    return true;
}

bool isOnNetwork(const std::string& path)
{
    const auto real = existing(path);
    struct statfs system { };
    if (::statfs(real.c_str(), &system) != 0)
        return false;
    const auto number = static_cast<unsigned long>(system.f_type) & 0xffffffffUL;
    if (number != kFuse)
        return isNetworkType(number, {});
    std::ifstream file("/proc/self/mountinfo");
    const std::string mounts{std::istreambuf_iterator<char>(file), {}};
    return isNetworkType(number, mountType(mounts, real.string()));
}

} // namespace juri
