/// The ninth schema: the text inside files, and where it is found.
///
/// Frozen once a version is tagged; never names a Swift type. All of it is made of the bytes of files and may be made again, so the journal
/// seals none of it: `blob_text` (what came out of the bytes that attachments share, and what kept it from coming), `content_text` (the
/// index of these texts, one row for each attachment: its place is that of its document times 256, and its position in it),
/// `content_entry` (what stands in the index), `content_due` (attachments whose row in the index is to be made anew; whatever changes a
/// row writes them there, so that no writer waits for a long text), `content_purge` (that words of what was destroyed may still
/// stand in parts of the index that are not merged yet).
let schema0009 = """
    CREATE TABLE blob_text (
        blob_id INTEGER PRIMARY KEY CONSTRAINT text_blob REFERENCES blob (id),
        state INTEGER NOT NULL CONSTRAINT text_state CHECK (state BETWEEN 0 AND 3),
        text TEXT,
        is_cut INTEGER NOT NULL DEFAULT 0,
        is_scanned INTEGER NOT NULL DEFAULT 0,
        encoding TEXT,
        is_doubtful INTEGER NOT NULL DEFAULT 0,
        fault TEXT,
        detail TEXT,
        tries INTEGER NOT NULL DEFAULT 0,
        at INTEGER,
        claimed_at INTEGER,
        CONSTRAINT text_done_has_text CHECK ((state = 1) = (text IS NOT NULL)),
        CONSTRAINT text_failed_has_fault CHECK (state NOT IN (2, 3) OR fault IS NOT NULL)
    ) STRICT;
    CREATE INDEX text_waiting ON blob_text (blob_id) WHERE state = 0;
    CREATE INDEX text_failed ON blob_text (blob_id) WHERE state = 2;
    INSERT INTO blob_text (blob_id, state)
        SELECT DISTINCT attachment.blob_id, 0 FROM attachment JOIN blob ON blob.id = attachment.blob_id
        WHERE blob.freed_at IS NULL AND attachment.disposal_id IS NULL;

    CREATE TABLE content_entry (
        place INTEGER PRIMARY KEY,
        attachment_id INTEGER NOT NULL CONSTRAINT content_once UNIQUE
            CONSTRAINT content_attachment REFERENCES attachment (id),
        blob_id INTEGER NOT NULL CONSTRAINT content_blob REFERENCES blob_text (blob_id),
        head TEXT NOT NULL,
        tags TEXT NOT NULL
    ) STRICT;
    CREATE INDEX content_by_blob ON content_entry (blob_id);
    CREATE VIRTUAL TABLE content_text USING fts5 (
        head, body, tags, content='', tokenize='vanthu', detail=full
    );
    INSERT INTO content_text (content_text, rank) VALUES ('automerge', 16);
    INSERT INTO content_text (content_text, rank) VALUES ('crisismerge', 64);
    INSERT INTO content_text (content_text, rank) VALUES ('hashsize', 8388608);

    CREATE TABLE content_due (
        attachment_id INTEGER PRIMARY KEY CONSTRAINT content_due_attachment REFERENCES attachment (id)
    ) STRICT;
    CREATE TABLE content_purge (
        id INTEGER PRIMARY KEY CONSTRAINT content_purge_one CHECK (id = 1)
    ) STRICT;

    CREATE TRIGGER text_of_attachment AFTER INSERT ON attachment
    BEGIN
        INSERT OR IGNORE INTO blob_text (blob_id, state) VALUES (NEW.blob_id, 0);
        INSERT OR IGNORE INTO content_due (attachment_id) VALUES (NEW.id);
    END;
    CREATE TRIGGER content_of_attachment AFTER UPDATE OF removed_at, disposal_id ON attachment
    BEGIN INSERT OR IGNORE INTO content_due (attachment_id) VALUES (NEW.id); END;
    CREATE TRIGGER content_of_incoming AFTER UPDATE OF place, subject, symbol ON incoming_document
    WHEN OLD.place <> NEW.place OR OLD.subject <> NEW.subject OR OLD.symbol <> NEW.symbol
    BEGIN
        INSERT OR IGNORE INTO content_due (attachment_id) SELECT id FROM attachment WHERE document_id = NEW.id;
    END;
    CREATE TRIGGER content_of_outgoing AFTER UPDATE OF place, subject, symbol_tail, number ON outgoing_document
    WHEN OLD.place <> NEW.place OR OLD.subject <> NEW.subject OR OLD.symbol_tail <> NEW.symbol_tail
        OR OLD.number IS NOT NEW.number
    BEGIN
        INSERT OR IGNORE INTO content_due (attachment_id) SELECT id FROM attachment WHERE outgoing_id = NEW.id;
    END;
    """
