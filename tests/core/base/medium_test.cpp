#include "base/medium.h"

#include "catch.h"
#include "temp_folder.h"

using namespace juri;

namespace {

constexpr unsigned long kFuse = 0x65735546;

const std::string kMounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                            "30 22 0:40 / /mnt/kantor\\040pusat rw - fuse.sshfs ratna@host:/ rw\n"
                            "31 22 0:41 / /media/stik rw - fuseblk /dev/sdb1 rw\n"
                            "32 22 0:42 / /mnt rw - cifs //server/berkas rw\n";

} // namespace

TEST_CASE("network: shares are known by their number, sticks are not", "[base]")
{
    for (const auto type : {0x6969UL, 0x517bUL, 0xff534d42UL, 0xfe534d42UL, 0x01021997UL})
        CHECK(isNetworkType(type, ""));
    for (const auto type : {0xef53UL, 0x9123683eUL, 0x4d44UL, 0x2011bab0UL, 0x01021994UL})
        CHECK_FALSE(isNetworkType(type, "")); // ext4, btrfs, FAT, exFAT, tmpfs
}

TEST_CASE("network: FUSE has one number, so its name decides", "[base]")
{
    CHECK(isNetworkType(kFuse, "fuse.sshfs"));
    CHECK(isNetworkType(kFuse, "fuse.rclone"));
    CHECK_FALSE(isNetworkType(kFuse, "fuseblk"));
    CHECK_FALSE(isNetworkType(kFuse, "fuse.ntfs-3g"));
    CHECK_FALSE(isNetworkType(kFuse, ""));
}

TEST_CASE("network: a path belongs to the deepest mount above it", "[base]")
{
    CHECK(mountType(kMounts, "/home/ratna/a.juri") == "ext4");
    CHECK(mountType(kMounts, "/mnt/kantor pusat/a.juri") == "fuse.sshfs");
    CHECK(mountType(kMounts, "/mnt/kantor pusat") == "fuse.sshfs");
    CHECK(mountType(kMounts, "/mnt/lain/a.juri") == "cifs");
    CHECK(mountType(kMounts, "/media/stik2/a.juri") == "ext4");
    CHECK(mountType("", "/a").empty());
    CHECK(mountType("nonsense\n1 2 3 - ext4", "/a").empty());
}

TEST_CASE("network: a path that is not there is judged by its folder", "[base]")
{
    const TempFolder folder;
    CHECK(isOnNetwork(folder.file("none/at/all.juri")) == isOnNetwork(folder.file("")));
}
