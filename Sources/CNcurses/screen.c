#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "include/CNcurses.h"
#include "lifelines.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
// Terminal capabilities by these names are macros.
#undef columns
#undef lines
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static bool has_colour;
// The pair of each colour once it was asked for: terminals with many colours may have few pairs.
static short pair_of[256];
static short pairs_made;
static bool cursor_is_shown = true;

// A hostile or broken line may claim 65535 × 65535 cells.
enum { most_columns = 1024, most_rows = 512 };

static char collected[256];
static size_t collected_length;

static int collect(int byte) {
    if (collected_length < sizeof collected) collected[collected_length++] = (char)byte;
    return byte;
}

// The bytes of a capability without the padding marks that only tputs understands.
static void collect_capability(const char *name) {
    char *value = tigetstr(name);
    if (value && value != (char *)-1) tputs(value, 1, collect);
}

static void send(const char *bytes) {
    size_t length = strlen(bytes);
    while (length > 0) {
        ssize_t count = write(STDOUT_FILENO, bytes, length);
        if (count <= 0) return;
        bytes += count;
        length -= (size_t)count;
    }
}

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static bool has_capability(const char *name) {
    char *value = tigetstr(name);
    return value && value != (char *)-1;
}

// Where there is no other screen to go back to, what was shown would stay for whoever comes next.
static void collect_clearing(void) {
    if (!has_capability("rmcup")) collect_capability("clear");
}

static void arm(void) {
    collected_length = 0;
    for (const char *byte = paste_off; *byte; byte++) collect(*byte);
    collect_capability("sgr0");
    collect_capability("cnorm");
    collect_capability("rmcup");
    collect_clearing();
    ct_arm_rescue(collected, collected_length);
}

static void send_collected(void (*what)(void)) {
    collected_length = 0;
    what();
    size_t sent = 0;
    while (sent < collected_length) {
        ssize_t count = write(STDOUT_FILENO, collected + sent, collected_length - sent);
        if (count <= 0) return;
        sent += (size_t)count;
    }
}

// The number pad sends digits from now on, whatever ran before: its "7" would be rxvt's End.
static void collect_digits(void) { collect_capability("rmkx"); }

static void use_utf8(void) {
    // Only the kind of characters: numbers and dates are phrased by the program, not by the C library.
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    setlocale(LC_CTYPE, "C.UTF-8");
}

enum ct_opening ct_open(bool wants_colour) {
    if (screen) return CT_OPEN_ALREADY;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
    const char *term = getenv("TERM");
    if (!term || !*term) return CT_UNKNOWN_TERM;
    int outcome = 0;
    if (setupterm(term, STDOUT_FILENO, &outcome) != OK) {
        // 1: hard-copy paper, known but of no use; 0 and -1: not found.
        return outcome == 1 ? CT_UNFIT_TERM : CT_UNKNOWN_TERM;
    }
    char *placing = tigetstr("cup");
    if (!placing || placing == (char *)-1) return CT_UNFIT_TERM;
    use_utf8();
    ct_remember_line();
    if (!ct_open_pipes()) return CT_NO_PIPE;
    // newterm, because initscr ends the process when it fails.
    screen = newterm(term, stdout, stdin);
    if (!screen) {
        ct_close_pipes();
        return CT_UNKNOWN_TERM;
    }
    set_term(screen);
    // Every Ctrl key is a key, Ctrl+S and Ctrl+Q too; Enter stays apart from Ctrl+J.
    raw();
    noecho();
    nonl();
    // No keypad(): bytes are decoded by KeyDecoder, and application mode would take the digits of PuTTY's number pad.
    typeahead(-1);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    // A list that moves by a line sends that line, not the page.
    idlok(stdscr, TRUE);
    has_colour = wants_colour && has_colors() && start_color() == OK && use_default_colors() == OK;
    memset(pair_of, 0, sizeof pair_of);
    pairs_made = 0;
    ct_install_handlers();
    arm();
    ct_measure();
    erase();
    refresh();
    cursor_is_shown = true;
    send_collected(collect_digits);
    send(paste_on);
    return CT_OPENED;
}

const char *ct_term_name(void) {
    const char *term = getenv("TERM");
    return term ? term : "";
}

void ct_close(void) {
    if (!screen) return;
    ct_suspend();
    ct_restore_handlers();
    delscreen(screen);
    screen = NULL;
    ct_close_pipes();
}

void ct_suspend(void) {
    if (!screen) return;
    send(paste_off);
    endwin();
    ct_disarm_rescue();
    send_collected(collect_clearing);
}

void ct_resume(void) {
    if (!screen) return;
    arm();
    reset_prog_mode();
    ct_measure();
    ct_redraw();
    refresh();
    send_collected(collect_digits);
    send(paste_on);
}

void ct_size(int *columns, int *rows) {
    *columns = getmaxx(stdscr);
    *rows = getmaxy(stdscr);
}

void ct_measure(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return;
    int columns = size.ws_col < most_columns ? size.ws_col : most_columns;
    int rows = size.ws_row < most_rows ? size.ws_row : most_rows;
    if (columns != getmaxx(stdscr) || rows != getmaxy(stdscr)) resizeterm(rows, columns);
}

void ct_redraw(void) {
    erase();
    clearok(curscr, TRUE);
}

void ct_beep(void) {
    if (screen) beep();
}

int ct_colours(void) { return has_colour ? COLORS : 0; }

static short pair_for(int colour) {
    if (!has_colour || colour < 0 || colour >= COLORS || colour > 255) return 0;
    if (!pair_of[colour]) {
        if (pairs_made + 1 >= COLOR_PAIRS || init_pair((short)(pairs_made + 1), (short)colour, -1) != OK) return 0;
        pair_of[colour] = ++pairs_made;
    }
    return pair_of[colour];
}

bool ct_ask_width(void) {
    if (!screen || getmaxx(stdscr) < 16) return false;
    // Only terminals that are known to answer.
    char *question = tigetstr("u7");
    char *clearing = tigetstr("el");
    if (!question || question == (char *)-1 || strcmp(question, "\033[6n") != 0) return false;
    if (!clearing || clearing == (char *)-1) return false;
    // Curses has just left the cursor in the first column of a blank screen, and finds both again. Two letters and two
    // signs whose width East Asian terminals see differently; in another character set each byte is a character.
    send("\r\u1EBF\u0111\u2026\u2502\033[6n\r");
    collected_length = 0;
    tputs(clearing, 1, collect);
    collected[collected_length < sizeof collected ? collected_length : sizeof collected - 1] = 0;
    send(collected);
    return true;
}

void ct_forget_input(void) { tcflush(STDIN_FILENO, TCIFLUSH); }

static attr_t curses_attributes(unsigned attributes) {
    attr_t result = A_NORMAL;
    if (attributes & CT_BOLD) result |= A_BOLD;
    if (attributes & CT_DIM) result |= A_DIM;
    if (attributes & CT_UNDERLINE) result |= A_UNDERLINE;
    if (attributes & CT_REVERSE) result |= A_REVERSE;
    return result;
}

static void put_cell(int row, int column, const wchar_t *text, attr_t attributes, short pair) {
    cchar_t cell;
    if (setcchar(&cell, text, attributes, pair, NULL) != OK) return;
    // The last cell of the screen answers ERR because the cursor cannot move on; the cell is set all the same.
    (void)mvadd_wch(row, column, &cell);
}

void ct_put(int row, int column, const uint32_t *scalars, int count, int width, unsigned attributes, int colour) {
    attr_t look = curses_attributes(attributes);
    short pair = pair_for(colour - 1);
    // Curses takes one spacing character and a few marks. Where the C library sees another width than our table
    // (new pictures, joined ones), what is drawn keeps our width, or everything to its right would be shifted.
    wchar_t text[CCHARW_MAX + 1] = {L' '};
    int length = 1;
    int known = 1;
    if (count > 0) {
        text[0] = (wchar_t)scalars[0];
        known = wcwidth(text[0]);
        if (known <= 0 || known > width) {
            text[0] = 0xFFFD;
            known = 1;
        } else {
            for (int i = 1; i < count && length < CCHARW_MAX; i++)
                if (wcwidth((wchar_t)scalars[i]) == 0) text[length++] = (wchar_t)scalars[i];
        }
    }
    text[length] = 0;
    put_cell(row, column, text, look, pair);
    if (known < width) put_cell(row, column + 1, L" ", look, pair);
}

void ct_flush(int row, int column, bool cursor_shown) {
    if (cursor_shown != cursor_is_shown) {
        curs_set(cursor_shown ? 1 : 0);
        cursor_is_shown = cursor_shown;
    }
    move(row, column);
    wnoutrefresh(stdscr);
    doupdate();
}
