/// The tenth schema: what a disposal takes of the texts that were written in the program, and files of papers that stand in no register.
///
/// Frozen once a version is tagged; never names a Swift type. `draft_version` says the SHA-256 of its text, so that a disposal need not read
/// it; older rows leave it open. `destroyed_text` names the versions whose texts a disposal destroyed, with the case and the hash: it is
/// sealed, and from then on the text is no part of what the journal seals of the version. The text itself goes afterwards, in small
/// steps: `text_clearing` (documents whose texts are still to go, and how far they are) and `search_purge` (that words of what was
/// destroyed may still stand in parts of the index that are not merged yet) are no records. `attachment` is built anew, because a file may belong to
/// what lies in a file of the archive (`item_id`) and to nothing else.
let schema0010 = """
    ALTER TABLE draft_version ADD COLUMN sha256 TEXT
        CONSTRAINT draft_version_sha256_length CHECK (length(sha256) = 64);
    ALTER TABLE disposal_file ADD COLUMN texts INTEGER;
    ALTER TABLE disposal_file ADD COLUMN texts_kept INTEGER;

    CREATE TABLE destroyed_text (
        id INTEGER PRIMARY KEY CONSTRAINT destroyed_text_version REFERENCES draft_version (id),
        disposal_id INTEGER NOT NULL CONSTRAINT destroyed_text_disposal REFERENCES disposal_case (id),
        sha256 TEXT NOT NULL CONSTRAINT destroyed_text_sha256_length CHECK (length(sha256) = 64)
    ) STRICT;
    CREATE TRIGGER destroyed_text_is_kept BEFORE DELETE ON destroyed_text
    BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
    CREATE TRIGGER destroyed_text_is_fixed BEFORE UPDATE ON destroyed_text
    BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
    DROP TRIGGER draft_version_is_fixed;
    CREATE TRIGGER draft_version_is_fixed BEFORE UPDATE ON draft_version
    WHEN NEW.id <> OLD.id OR NEW.outgoing_id <> OLD.outgoing_id OR NEW.number <> OLD.number OR NEW.origin <> OLD.origin
        OR NEW.made_at <> OLD.made_at OR NEW.made_by <> OLD.made_by OR NEW.sha256 IS NOT OLD.sha256 OR NEW.text <> ''
        OR NOT EXISTS (SELECT 1 FROM destroyed_text WHERE destroyed_text.id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'the text of a version is cleared by a disposal alone'); END;

    CREATE TABLE text_clearing (
        outgoing_id INTEGER PRIMARY KEY CONSTRAINT text_clearing_document REFERENCES outgoing_document (id),
        is_indexed INTEGER NOT NULL CONSTRAINT text_clearing_is_indexed CHECK (is_indexed IN (0, 1)),
        word TEXT
    ) STRICT;
    CREATE TABLE search_purge (
        id INTEGER PRIMARY KEY CONSTRAINT search_purge_one CHECK (id = 1)
    ) STRICT;

    DROP TRIGGER attachment_is_kept;
    DROP TRIGGER attachment_stays_destroyed;
    DROP TRIGGER text_of_attachment;
    DROP TRIGGER content_of_attachment;
    DROP TRIGGER content_of_incoming;
    DROP TRIGGER content_of_outgoing;
    DROP TRIGGER blob_is_kept;
    DROP TRIGGER blob_is_fixed;
    DROP TRIGGER blob_hash_stays;
    DROP TRIGGER chunk_is_kept;
    DROP TRIGGER chunk_is_fixed;
    DROP TRIGGER chunk_is_last;
    DROP INDEX attachment_by_blob;
    CREATE TABLE attachment_10 (
        id INTEGER PRIMARY KEY,
        document_id INTEGER CONSTRAINT attachment_document REFERENCES incoming_document (id),
        blob_id INTEGER NOT NULL CONSTRAINT attachment_blob REFERENCES blob (id),
        name TEXT NOT NULL CONSTRAINT attachment_has_name CHECK (name <> ''),
        kind TEXT NOT NULL,
        bytes INTEGER NOT NULL CONSTRAINT attachment_not_empty CHECK (bytes > 0),
        sha256 TEXT NOT NULL CONSTRAINT attachment_sha256_length CHECK (length(sha256) = 64),
        position INTEGER NOT NULL CONSTRAINT attachment_position CHECK (position > 0),
        added_at INTEGER NOT NULL,
        added_by INTEGER NOT NULL CONSTRAINT attachment_person REFERENCES person (id),
        removed_at INTEGER,
        removed_by INTEGER CONSTRAINT attachment_remover REFERENCES person (id),
        removal_reason TEXT CONSTRAINT attachment_removal_reason CHECK (removal_reason <> ''),
        outgoing_id INTEGER CONSTRAINT attachment_outgoing REFERENCES outgoing_document (id),
        disposal_id INTEGER CONSTRAINT attachment_disposal REFERENCES disposal_case (id),
        item_id INTEGER CONSTRAINT attachment_item REFERENCES file_item (id),
        CONSTRAINT attachment_place_once UNIQUE (document_id, position),
        CONSTRAINT attachment_outgoing_place_once UNIQUE (outgoing_id, position),
        CONSTRAINT attachment_item_place_once UNIQUE (item_id, position),
        CONSTRAINT attachment_has_owner CHECK (
            (document_id IS NOT NULL) + (outgoing_id IS NOT NULL) + (item_id IS NOT NULL) = 1),
        CONSTRAINT attachment_removal_is_whole CHECK (
            (removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removal_reason IS NULL))
    ) STRICT;
    INSERT INTO attachment_10 SELECT id, document_id, blob_id, name, kind, bytes, sha256, position, added_at, added_by,
        removed_at, removed_by, removal_reason, outgoing_id, disposal_id, NULL FROM attachment;
    DROP TABLE attachment;
    ALTER TABLE attachment_10 RENAME TO attachment;
    CREATE INDEX attachment_by_blob ON attachment (blob_id);
    CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
    BEGIN SELECT RAISE(ABORT, 'a file of a document is never deleted'); END;
    CREATE TRIGGER attachment_stays_destroyed BEFORE UPDATE OF disposal_id ON attachment WHEN OLD.disposal_id IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
    CREATE TRIGGER attachment_has_loose_paper BEFORE INSERT ON attachment
    WHEN NEW.item_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM file_item WHERE id = NEW.item_id AND incoming_id IS NULL AND outgoing_id IS NULL)
    BEGIN SELECT RAISE(ABORT, 'files of a registered document belong to the document'); END;
    CREATE TRIGGER blob_is_kept BEFORE DELETE ON blob
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never deleted'); END;
    CREATE TRIGGER blob_is_fixed BEFORE UPDATE OF id, sha256, bytes, is_finished ON blob
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id AND disposal_id IS NULL)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never changed'); END;
    CREATE TRIGGER blob_hash_stays BEFORE UPDATE OF id, sha256, bytes ON blob
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'the hash of a file is never changed'); END;
    CREATE TRIGGER chunk_is_kept BEFORE DELETE ON blob_chunk
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.blob_id AND disposal_id IS NULL)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are deleted by a disposal alone'); END;
    CREATE TRIGGER chunk_is_fixed BEFORE UPDATE ON blob_chunk
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.blob_id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never changed'); END;
    CREATE TRIGGER chunk_is_last BEFORE INSERT ON blob_chunk
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = NEW.blob_id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never added to'); END;
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
