#define _GNU_SOURCE
#include "include/CNcurses.h"
#include "lifelines.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Handlers only write the signal's number into this pipe; the loop reads it where it can act.
static int signal_pipe[2] = {-1, -1};
static int wake_pipe[2] = {-1, -1};

static const int told[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { told_count = sizeof told / sizeof *told, fatal_count = sizeof fatal / sizeof *fatal };

static struct sigaction told_before[told_count];
static struct sigaction fatal_before[fatal_count];
static struct sigaction pipe_before;
static bool installed;

// All that the fatal handler needs, made ready beforehand: it may allocate nothing and trust nothing.
static struct termios line_before;
static volatile sig_atomic_t armed;
static char leaving_bytes[256];
static size_t leaving_length;
static stack_t stack_before;
static void *rescue_stack;
enum { rescue_stack_size = 64 * 1024 };

// Whether SIGCONT came since the process was to stop.
static volatile sig_atomic_t went_on;

static void on_told(int number) {
    int saved = errno;
    if (number == SIGCONT) went_on = 1;
    unsigned char byte = (unsigned char)number;
    // A full pipe already holds more news than the loop can miss.
    if (write(signal_pipe[1], &byte, 1) < 0) {}
    errno = saved;
}

static void on_fatal(int number) {
    if (armed) {
        armed = 0;
        tcsetattr(STDIN_FILENO, TCSANOW, &line_before);
        if (write(STDOUT_FILENO, leaving_bytes, leaving_length) < 0) {}
    }
    // The handler before ours (the runtime's backtrace, or the kernel's core) gets the signal when this one returns.
    for (int i = 0; i < fatal_count; i++)
        if (fatal[i] == number) sigaction(number, &fatal_before[i], NULL);
    raise(number);
}

bool ct_open_pipes(void) {
    if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    if (wake_pipe[0] >= 0 || pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) == 0) return true;
    close(signal_pipe[0]);
    close(signal_pipe[1]);
    signal_pipe[0] = signal_pipe[1] = -1;
    return false;
}

void ct_close_pipes(void) {
    // The wake pipe stays: a job on another thread may still hold its descriptor, and a number closed here could be
    // another file's a moment later. The next opening uses it again.
    for (int i = 0; i < 2; i++) {
        if (signal_pipe[i] >= 0) close(signal_pipe[i]);
        signal_pipe[i] = -1;
    }
}

void ct_install_handlers(void) {
    if (installed) return;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    action.sa_handler = on_told;
    for (int i = 0; i < told_count; i++) sigaction(told[i], &action, &told_before[i]);

    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, &pipe_before);

    // A stack that overflowed cannot carry its own handler.
    rescue_stack = malloc(rescue_stack_size);
    if (rescue_stack) {
        stack_t stack = {.ss_sp = rescue_stack, .ss_size = rescue_stack_size, .ss_flags = 0};
        sigaltstack(&stack, &stack_before);
    }
    action.sa_handler = on_fatal;
    action.sa_flags = SA_ONSTACK;
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &fatal_before[i]);
    installed = true;
}

void ct_restore_handlers(void) {
    if (!installed) return;
    for (int i = 0; i < told_count; i++) sigaction(told[i], &told_before[i], NULL);
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], NULL);
    sigaction(SIGPIPE, &pipe_before, NULL);
    if (rescue_stack) {
        sigaltstack(&stack_before, NULL);
        free(rescue_stack);
        rescue_stack = NULL;
    }
    installed = false;
}

void ct_remember_line(void) { tcgetattr(STDIN_FILENO, &line_before); }

void ct_arm_rescue(const char *leaving, size_t length) {
    leaving_length = length < sizeof leaving_bytes ? length : sizeof leaving_bytes;
    memcpy(leaving_bytes, leaving, leaving_length);
    armed = 1;
}

void ct_disarm_rescue(void) { armed = 0; }

static long long milliseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

unsigned ct_wait(bool with_input, int milliseconds) {
    struct pollfd watched[3] = {
        {.fd = with_input ? STDIN_FILENO : -1, .events = POLLIN},
        {.fd = signal_pipe[0], .events = POLLIN},
        {.fd = wake_pipe[0], .events = POLLIN},
    };
    long long end = milliseconds < 0 ? 0 : milliseconds_now() + milliseconds;
    for (;;) {
        long long left = milliseconds < 0 ? -1 : end - milliseconds_now();
        if (milliseconds >= 0 && left < 0) left = 0;
        int count = poll(watched, 3, (int)left);
        if (count == 0) return 0;
        if (count < 0) {
            if (errno == EINTR || errno == EAGAIN) continue;
            return CT_INPUT;  // Reading will tell what is wrong.
        }
        unsigned ready = 0;
        if (watched[0].revents) ready |= CT_INPUT;
        if (watched[1].revents) ready |= CT_SIGNAL;
        if (watched[2].revents) ready |= CT_WAKE;
        return ready;
    }
}

int ct_read(uint8_t *bytes, int capacity) {
    for (;;) {
        ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
        if (count >= 0) return (int)count;
        if (errno == EINTR) continue;
        return errno == EAGAIN ? -1 : 0;
    }
}

enum ct_signal ct_next_signal(void) {
    unsigned char number;
    while (read(signal_pipe[0], &number, 1) == 1) {
        switch (number) {
        case SIGWINCH: return CT_RESIZED;
        case SIGHUP: return CT_HANG_UP;
        case SIGTERM:
        case SIGQUIT:
        case SIGINT: return CT_TERMINATE;
        case SIGTSTP: return CT_STOP;
        case SIGCONT: return CT_CONTINUED;
        }
    }
    return CT_NO_SIGNAL;
}

void ct_forget_interrupts(void) {
    // While another program had the screen, Ctrl+C and Ctrl+Z were meant for that one. What remains is put back.
    unsigned char numbers[512];
    ssize_t count = read(signal_pipe[0], numbers, sizeof numbers);
    for (ssize_t i = 0; i < count; i++)
        if (numbers[i] != SIGINT && numbers[i] != SIGTSTP && numbers[i] != SIGCONT)
            if (write(signal_pipe[1], &numbers[i], 1) < 0) {}
}

bool ct_stop_process(void) {
    // The whole group, as the line itself does it: whoever waits for us (a shell, sudo) must see us stop.
    struct sigaction now, usual;
    memset(&usual, 0, sizeof usual);
    sigemptyset(&usual.sa_mask);
    usual.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &usual, &now);
    went_on = 0;
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &now, NULL);
    return went_on;
}

bool ct_has_shell(void) {
    pid_t leader = getsid(0);
    // A shell with job control gives each job a group of its own; the session's first group has nobody behind it.
    return leader > 0 && getpgrp() != leader && getsid(getppid()) == leader;
}

int ct_wake_descriptor(void) { return wake_pipe[1]; }

void ct_wake(int descriptor) {
    if (write(descriptor, "w", 1) < 0) {}
}

void ct_drain_wakes(void) {
    char bytes[256];
    while (read(wake_pipe[0], bytes, sizeof bytes) == sizeof bytes) {}
}
