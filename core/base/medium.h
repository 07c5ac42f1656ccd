#pragma once

#include <string>

namespace juri {

/// Whether a path lies on a network share: NFS, SMB, 9p, AFS, Ceph, sshfs and the like.
/// There locks do not hold and a database can be damaged by two programs at once. A path
/// that does not exist yet is judged by its folder; what cannot be told is local.
bool isOnNetwork(const std::string& path);

/// The same from what Linux says: the number of a file system's type, and, since FUSE
/// has one number for all, its name as /proc/self/mountinfo has it ("fuse.sshfs").
bool isNetworkType(unsigned long number, const std::string& name);

/// The file system's name for a path, from the text of /proc/self/mountinfo; empty if
/// none is found. In: an absolute path without links.
std::string mountType(const std::string& mountInfo, const std::string& path);

} // namespace juri
