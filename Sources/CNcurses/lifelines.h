// What the two .c files tell each other: the signals and how a dying process leaves the terminal.
#ifndef LIFELINES_H
#define LIFELINES_H

#include <stdbool.h>
#include <stddef.h>

bool ct_open_pipes(void);
// Before curses changes the line.
void ct_remember_line(void);
void ct_close_pipes(void);
void ct_install_handlers(void);
void ct_restore_handlers(void);
// From now on a fatal signal restores the line and writes these bytes before the process dies.
void ct_arm_rescue(const char *leaving, size_t length);
void ct_disarm_rescue(void);

#endif
