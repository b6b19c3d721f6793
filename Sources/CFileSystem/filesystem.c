#define _GNU_SOURCE
#include "CFileSystem.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

// fcntl(2), the same on every Linux; the headers show them to GNU programs alone.
#define VT_OFD_GETLK 36
#define VT_OFD_SETLK 37

// The kind's magic number (statfs(2)), or -1.
long long vt_file_system_kind(const char *path) {
    struct statfs facts;
    return statfs(path, &facts) == 0 ? (long long)(unsigned int)facts.f_type : -1;
}

// The same for an open file, or -1.
long long vt_descriptor_kind(int descriptor) {
    struct statfs facts;
    return fstatfs(descriptor, &facts) == 0 ? (long long)(unsigned int)facts.f_type : -1;
}

// Locks one byte of an open file until its last descriptor is closed; 0 when it was to be had.
int vt_hold_byte(int descriptor, long long at) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = at, .l_len = 1};
    return fcntl(descriptor, VT_OFD_SETLK, &lock);
}

// Whether another open file holds the byte.
int vt_is_byte_held(int descriptor, long long at) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = at, .l_len = 1};
    return fcntl(descriptor, VT_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

// A file that lives in memory and goes with its descriptor, or -1 (memfd_create(2) with MFD_CLOEXEC).
int vt_memory_file(void) {
    return (int)syscall(SYS_memfd_create, "vanthu", 1U);
}
