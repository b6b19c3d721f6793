/// The sixth schema: what drafts of reminders remind of, so that a reminder is recorded when its letter gets its number.
let schema0006 = """
    CREATE TABLE reminder_matter (
        id INTEGER PRIMARY KEY,
        outgoing_id INTEGER NOT NULL CONSTRAINT matter_outgoing REFERENCES outgoing_document (id),
        recipient TEXT NOT NULL CONSTRAINT matter_has_recipient CHECK (recipient <> ''),
        letter_id INTEGER CONSTRAINT matter_letter REFERENCES outgoing_document (id),
        return_id INTEGER CONSTRAINT matter_return REFERENCES figure_return (id),
        CONSTRAINT matter_of_one CHECK ((letter_id IS NULL) <> (return_id IS NULL))
    ) STRICT;
    CREATE INDEX matter_by_outgoing ON reminder_matter (outgoing_id);
    CREATE TRIGGER matter_is_kept BEFORE DELETE ON reminder_matter
    BEGIN SELECT RAISE(ABORT, 'what a letter reminds of is never deleted'); END;
    CREATE TRIGGER matter_is_fixed BEFORE UPDATE ON reminder_matter
    BEGIN SELECT RAISE(ABORT, 'what a letter reminds of is never changed'); END;
    """
