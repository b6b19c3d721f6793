/// The tenth schema: what a disposal takes of the texts that were written in the program.
///
/// Frozen once a version is tagged; never names a Swift type. `draft_version` says the SHA-256 of its text, so that a disposal need not read
/// it; older rows leave it open. `destroyed_text` names the versions whose texts a disposal destroyed, with the case and the hash: it is
/// sealed, and from then on the text is no part of what the journal seals of the version. The text itself goes afterwards, in small
/// steps: `text_clearing` (documents whose texts are still to go, and how far they are) and `search_purge` (that words of what was
/// destroyed may still stand in parts of the index that are not merged yet) are no records.
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
    """
