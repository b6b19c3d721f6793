// Starts a program that reads what came from outside, with its hands tied before its first instruction. Swift has no fork.
#ifndef CPROCESS_H
#define CPROCESS_H

struct vt_limits {
    unsigned long long memory_bytes;
    unsigned long long cpu_seconds;
    unsigned long long file_bytes;
    int is_limited;  // whether the program gets limits at all; the desktop's opener does not
};

// Starts `path` with these three streams, everything else closed, in a session of its own. Returns the child, or -1.
int vt_start(
    const char *path, char *const arguments[], char *const environment[], int input, int output, int errors,
    struct vt_limits limits);

#endif
