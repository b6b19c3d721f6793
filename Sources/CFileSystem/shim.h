// What Swift's Glibc leaves out of the file system: the kind of a mounted file system.
#pragma once
#include <sys/vfs.h>

// The kind's magic number (statfs(2)), or -1.
static inline long long vt_file_system_kind(const char *path) {
    struct statfs facts;
    return statfs(path, &facts) == 0 ? (long long)(unsigned int)facts.f_type : -1;
}

// The same for an open file, or -1.
static inline long long vt_descriptor_kind(int descriptor) {
    struct statfs facts;
    return fstatfs(descriptor, &facts) == 0 ? (long long)(unsigned int)facts.f_type : -1;
}
