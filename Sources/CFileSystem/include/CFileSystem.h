// What Swift's Glibc leaves out of the file system: the kind of a mounted file system, locks of an open file. No system header is
// included here: its types would be this module's in some files and Glibc's in others.
#pragma once

// The kind's magic number (statfs(2)), or -1.
long long vt_file_system_kind(const char *path);

// The same for an open file, or -1.
long long vt_descriptor_kind(int descriptor);

// Locks one byte of an open file until its last descriptor is closed; 0 when it was to be had.
int vt_hold_byte(int descriptor, long long at);

// Whether another open file holds the byte.
int vt_is_byte_held(int descriptor, long long at);

// A file that lives in memory and goes with its descriptor, or -1 (memfd_create(2) with MFD_CLOEXEC).
int vt_memory_file(void);
