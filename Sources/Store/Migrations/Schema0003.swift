/// The third schema: files of documents. Bytes lie in chunks of 1 MiB, so that no write holds the lock for long, and files
/// of the same content share them.
///
/// A blob belongs to nobody until an `attachment` refers to it; from then on nothing of it may be changed or deleted.
let schema0003 = """
    CREATE TABLE blob (
        id INTEGER PRIMARY KEY,
        sha256 TEXT CONSTRAINT blob_sha256_length CHECK (length(sha256) = 64),
        bytes INTEGER CONSTRAINT blob_not_empty CHECK (bytes > 0),
        staged_at INTEGER NOT NULL,
        is_finished INTEGER NOT NULL CONSTRAINT blob_is_finished CHECK (is_finished IN (0, 1)),
        is_claimed INTEGER NOT NULL CONSTRAINT blob_is_claimed CHECK (is_claimed IN (0, 1)),
        CONSTRAINT blob_finished_is_whole CHECK (is_finished = 0 OR (sha256 IS NOT NULL AND bytes IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX blob_once ON blob (sha256) WHERE is_finished = 1;
    CREATE INDEX blob_waiting ON blob (staged_at) WHERE is_claimed = 0;

    CREATE TABLE blob_chunk (
        blob_id INTEGER NOT NULL CONSTRAINT chunk_blob REFERENCES blob (id),
        sequence INTEGER NOT NULL CONSTRAINT chunk_sequence CHECK (sequence >= 0),
        bytes BLOB NOT NULL CONSTRAINT chunk_length CHECK (length(bytes) BETWEEN 1 AND 1048576),
        PRIMARY KEY (blob_id, sequence)
    ) STRICT;

    CREATE TABLE attachment (
        id INTEGER PRIMARY KEY,
        document_id INTEGER NOT NULL CONSTRAINT attachment_document REFERENCES incoming_document (id),
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
        CONSTRAINT attachment_place_once UNIQUE (document_id, position),
        CONSTRAINT attachment_removal_is_whole CHECK (
            (removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removal_reason IS NULL))
    ) STRICT;
    CREATE INDEX attachment_by_blob ON attachment (blob_id);

    CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
    BEGIN SELECT RAISE(ABORT, 'a file of a document is never deleted'); END;
    CREATE TRIGGER blob_is_kept BEFORE DELETE ON blob
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never deleted'); END;
    CREATE TRIGGER blob_is_fixed BEFORE UPDATE OF id, sha256, bytes, is_finished ON blob
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never changed'); END;
    CREATE TRIGGER chunk_is_kept BEFORE DELETE ON blob_chunk
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.blob_id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never deleted'); END;
    CREATE TRIGGER chunk_is_fixed BEFORE UPDATE ON blob_chunk
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.blob_id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never changed'); END;
    CREATE TRIGGER chunk_is_last BEFORE INSERT ON blob_chunk
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = NEW.blob_id)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never added to'); END;
    """
