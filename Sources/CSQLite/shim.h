#ifndef VANTHU_CSQLITE_SHIM_H
#define VANTHU_CSQLITE_SHIM_H

#include <sqlite3.h>

/* Variadic functions do not reach Swift: this is the form of sqlite3_db_config
   that switches something on (1), off (0) or only asks (-1). */
static inline int csqlite_config_switch(sqlite3 *db, int option, int value, int *now) {
    return sqlite3_db_config(db, option, value, now);
}

/* SQLITE_TRANSIENT is a cast of -1 to a function pointer, which does not reach
   Swift. SQLite copies the bytes before these return. */
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/* The door to FTS5's own interface. NULL where FTS5 is missing. The type name must
   be a string that lives for ever, hence a literal here. */
static inline int csqlite_fts5_api(sqlite3 *db, fts5_api **api) {
    sqlite3_stmt *statement = 0;
    *api = 0;
    int result = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, 0);
    if (result != SQLITE_OK) return result;
    sqlite3_bind_pointer(statement, 1, api, "fts5_api_ptr", 0);
    sqlite3_step(statement);
    return sqlite3_finalize(statement);
}

/* Extended codes are macros with arithmetic, which do not reach Swift. */
static const int csqlite_busy_snapshot = SQLITE_BUSY_SNAPSHOT;
static const int csqlite_cantopen_symlink = SQLITE_CANTOPEN_SYMLINK;
static const int csqlite_constraint_check = SQLITE_CONSTRAINT_CHECK;
static const int csqlite_constraint_datatype = SQLITE_CONSTRAINT_DATATYPE;
static const int csqlite_constraint_foreignkey = SQLITE_CONSTRAINT_FOREIGNKEY;
static const int csqlite_constraint_notnull = SQLITE_CONSTRAINT_NOTNULL;
static const int csqlite_constraint_primarykey = SQLITE_CONSTRAINT_PRIMARYKEY;
static const int csqlite_constraint_trigger = SQLITE_CONSTRAINT_TRIGGER;
static const int csqlite_constraint_unique = SQLITE_CONSTRAINT_UNIQUE;
static const int csqlite_ioerr_dir_fsync = SQLITE_IOERR_DIR_FSYNC;
static const int csqlite_ioerr_fsync = SQLITE_IOERR_FSYNC;

#endif
