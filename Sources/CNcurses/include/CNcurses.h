// The few things that the Swift side needs from ncurses, the terminal line and the signals, without a single name of
// theirs: <ncurses.h> defines macros such as `refresh`, `clear` and `move` that would flood every file that sees it.
//
// There is one terminal per process; all state is inside the .c files. Everything but `ct_wake` belongs to the thread
// that opened it.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

enum ct_opening {
    CT_OPENED = 0,
    CT_NOT_A_TERMINAL,  // standard input or output is a file or a pipe
    CT_UNKNOWN_TERM,    // TERM is not set or not in the terminal database
    CT_UNFIT_TERM,      // this terminal cannot place its cursor
    CT_OPEN_ALREADY,
    CT_NO_PIPE          // no descriptors or no memory left
};

enum ct_attribute { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };

enum ct_ready { CT_INPUT = 1, CT_SIGNAL = 2, CT_WAKE = 4 };

enum ct_signal {
    CT_NO_SIGNAL = 0,
    CT_RESIZED,
    CT_HANG_UP,
    CT_TERMINATE,
    CT_STOP,
    CT_CONTINUED
};

// Opening and leaving.
enum ct_opening ct_open(bool wants_colour);
// The value of TERM, "" when it is not set.
const char *ct_term_name(void);
void ct_close(void);
// Gives the terminal back as it was found; `ct_resume` takes it again and draws everything anew.
void ct_suspend(void);
void ct_resume(void);
// Stops this process until it is continued; call it between `ct_suspend` and `ct_resume`.
bool ct_stop_process(void);

/// Whether a shell stands behind the process that can take it up again when it stops.
bool ct_has_shell(void);

// Painting. Rows and columns count from 0.
void ct_size(int *columns, int *rows);
void ct_measure(void);  // asks the line for its size and tells curses
void ct_redraw(void);   // the next flush clears the screen and draws it whole
void ct_beep(void);     // once, or a flash where the terminal has no bell
int ct_colours(void);   // how many there are; 0 when the terminal cannot go back to its own
// `colour` is its number and 1; 0 is the terminal's own.
void ct_put(int row, int column, const uint32_t *scalars, int count, int width, unsigned attributes, int colour);
void ct_flush(int row, int column, bool cursor_shown);

// Before anything was painted: prints a few characters and asks where the cursor is then (`CSI 6n`). False when this
// terminal is not known to answer. Four columns further is right.
bool ct_ask_width(void);
void ct_forget_input(void);  // drops what was not read yet

// Input. `ct_wait` returns the ready descriptors (`ct_ready`), 0 when the time is over; no limit when negative.
unsigned ct_wait(bool with_input, int milliseconds);
// The bytes read; 0 when the line is gone; -1 when there is nothing now.
int ct_read(uint8_t *bytes, int capacity);
enum ct_signal ct_next_signal(void);
void ct_forget_interrupts(void);
void ct_drain_wakes(void);
int ct_wake_descriptor(void);
// From any thread.
void ct_wake(int descriptor);

#endif
