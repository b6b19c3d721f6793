// Between fork and exec only calls that are safe there are made (signal-safety(7)).
#define _GNU_SOURCE
#include "CProcess.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <unistd.h>

static void vt_limit(__rlimit_resource_t what, unsigned long long value) {
    struct rlimit limit = {value, value};
    setrlimit(what, &limit);
}

// Starts `path` with these three streams; everything else is closed. Returns the child, or -1.
int vt_start(
    const char *path, char *const arguments[], char *const environment[], int input, int output, int errors,
    struct vt_limits limits
) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    pid_t child = fork();
    if (child == 0) {
        for (int number = 1; number < 65; number++) signal(number, SIG_DFL);
        setsid();
        // Above the three first, so that none overwrites another.
        int in = fcntl(input, F_DUPFD, 10), out = fcntl(output, F_DUPFD, 10), err = fcntl(errors, F_DUPFD, 10);
        if (in < 0 || out < 0 || err < 0) _exit(126);
        if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0) _exit(126);
        if (close_range(3, ~0U, 0) != 0)
            for (int number = 3; number < 4096; number++) close(number);
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        if (limits.is_limited) {
            vt_limit(RLIMIT_CORE, 0);
            vt_limit(RLIMIT_AS, limits.memory_bytes);
            vt_limit(RLIMIT_CPU, limits.cpu_seconds);
            vt_limit(RLIMIT_FSIZE, limits.file_bytes);
            // Where the machine allows it, the network is not there either.
            unshare(CLONE_NEWUSER | CLONE_NEWNET);
        }
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, 0);
        execve(path, arguments, environment);
        _exit(127);
    }
    pthread_sigmask(SIG_SETMASK, &before, 0);
    return child;
}
