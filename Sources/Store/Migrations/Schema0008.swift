/// The eighth schema: what happens to files of the archive – transfers, keeping back, disposal, loans, holds – and the backups that still
/// hold what was destroyed.
///
/// Destroyed are the bytes of files alone: an attachment says in which case, its blob says when it was let go, and both rows stay with
/// their hashes. A blob that another document's file shares is not let go.
let schema0008 = """
    CREATE TABLE archive_transfer (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL CONSTRAINT transfer_kind CHECK (kind IN (0, 1)),
        state INTEGER NOT NULL CONSTRAINT transfer_state CHECK (state BETWEEN 0 AND 3),
        department_id INTEGER CONSTRAINT transfer_department REFERENCES department (id),
        giver_id INTEGER NOT NULL CONSTRAINT transfer_giver REFERENCES person (id),
        taker_id INTEGER CONSTRAINT transfer_taker REFERENCES person (id),
        receiver TEXT CONSTRAINT transfer_has_receiver CHECK (receiver <> ''),
        title TEXT NOT NULL CONSTRAINT transfer_has_title CHECK (title <> ''),
        centimetres INTEGER CONSTRAINT transfer_shelf_length CHECK (centimetres > 0),
        boxes INTEGER CONSTRAINT transfer_boxes CHECK (boxes > 0),
        condition TEXT,
        given_on TEXT,
        taken_on TEXT,
        reason TEXT,
        version INTEGER NOT NULL CONSTRAINT transfer_version CHECK (version > 0),
        form_key TEXT NOT NULL CONSTRAINT transfer_by_form UNIQUE,
        CONSTRAINT transfer_given_has_day CHECK (state NOT IN (1, 2) OR given_on IS NOT NULL),
        CONSTRAINT transfer_taken_is_whole CHECK ((state = 2) = (taken_on IS NOT NULL AND taker_id IS NOT NULL)),
        CONSTRAINT transfer_dropped_has_reason CHECK (state <> 3 OR reason IS NOT NULL)
    ) STRICT;
    CREATE INDEX transfer_by_state ON archive_transfer (state, id);
    CREATE TRIGGER transfer_is_kept BEFORE DELETE ON archive_transfer
    BEGIN SELECT RAISE(ABORT, 'a transfer is given up, never deleted'); END;

    CREATE TABLE transfer_file (
        id INTEGER PRIMARY KEY,
        transfer_id INTEGER NOT NULL CONSTRAINT transfer_file_transfer REFERENCES archive_transfer (id),
        file_id INTEGER NOT NULL CONSTRAINT transfer_file_file REFERENCES record_file (id),
        place INTEGER NOT NULL CONSTRAINT transfer_file_place CHECK (place > 0),
        notes TEXT,
        returned TEXT CONSTRAINT transfer_file_returned CHECK (returned <> ''),
        is_out INTEGER NOT NULL CONSTRAINT transfer_file_is_out CHECK (is_out IN (0, 1)),
        CONSTRAINT transfer_file_once UNIQUE (transfer_id, file_id)
    ) STRICT;
    CREATE INDEX transfer_file_by_file ON transfer_file (file_id);
    CREATE TRIGGER transfer_file_is_kept BEFORE DELETE ON transfer_file
    BEGIN SELECT RAISE(ABORT, 'a file is taken out of a transfer, never deleted'); END;

    CREATE TABLE kept_back (
        id INTEGER PRIMARY KEY,
        file_id INTEGER NOT NULL CONSTRAINT kept_back_file REFERENCES record_file (id),
        until TEXT NOT NULL,
        reason TEXT NOT NULL CONSTRAINT kept_back_has_reason CHECK (reason <> ''),
        paper TEXT,
        consented_by INTEGER NOT NULL CONSTRAINT kept_back_consent REFERENCES person (id),
        consented_on TEXT NOT NULL,
        ended_on TEXT,
        end_reason TEXT,
        CONSTRAINT kept_back_end_is_whole CHECK ((ended_on IS NULL) = (end_reason IS NULL))
    ) STRICT;
    CREATE INDEX kept_back_by_file ON kept_back (file_id);
    CREATE TRIGGER kept_back_is_kept BEFORE DELETE ON kept_back
    BEGIN SELECT RAISE(ABORT, 'a consent is ended, never deleted'); END;

    CREATE TABLE disposal_case (
        id INTEGER PRIMARY KEY,
        title TEXT NOT NULL CONSTRAINT disposal_has_title CHECK (title <> ''),
        explanation TEXT,
        state INTEGER NOT NULL CONSTRAINT disposal_state CHECK (state BETWEEN 0 AND 6),
        proposer_id INTEGER NOT NULL CONSTRAINT disposal_proposer REFERENCES person (id),
        appraisal TEXT,
        decider_id INTEGER CONSTRAINT disposal_decider REFERENCES person (id),
        decision TEXT,
        decided_on TEXT,
        method TEXT,
        destroyed_on TEXT,
        version INTEGER NOT NULL CONSTRAINT disposal_version CHECK (version > 0),
        form_key TEXT NOT NULL CONSTRAINT disposal_by_form UNIQUE,
        CONSTRAINT disposal_appraised CHECK (state NOT IN (3, 4, 5) OR appraisal IS NOT NULL),
        CONSTRAINT disposal_decided CHECK (
            state NOT IN (4, 5) OR (decider_id IS NOT NULL AND decision IS NOT NULL AND decided_on IS NOT NULL)),
        CONSTRAINT disposal_by_two CHECK (state NOT IN (4, 5) OR decider_id <> proposer_id),
        CONSTRAINT disposal_destroyed CHECK ((state = 5) = (destroyed_on IS NOT NULL AND method IS NOT NULL)),
        CONSTRAINT disposal_refused_has_reason CHECK (state <> 6 OR decision IS NOT NULL)
    ) STRICT;
    CREATE INDEX disposal_by_state ON disposal_case (state, id);
    CREATE TRIGGER disposal_is_kept BEFORE DELETE ON disposal_case
    BEGIN SELECT RAISE(ABORT, 'a disposal case is refused, never deleted'); END;
    CREATE TRIGGER disposal_stays_destroyed BEFORE UPDATE OF state ON disposal_case WHEN OLD.state = 5 AND NEW.state <> 5
    BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;

    CREATE TABLE disposal_file (
        id INTEGER PRIMARY KEY,
        disposal_id INTEGER NOT NULL CONSTRAINT disposal_file_case REFERENCES disposal_case (id),
        file_id INTEGER NOT NULL CONSTRAINT disposal_file_file REFERENCES record_file (id),
        place INTEGER NOT NULL CONSTRAINT disposal_file_place CHECK (place > 0),
        ground TEXT,
        spared TEXT CONSTRAINT disposal_file_spared CHECK (spared <> ''),
        documents INTEGER,
        attachments INTEGER,
        bytes INTEGER,
        shared INTEGER,
        CONSTRAINT disposal_file_once UNIQUE (disposal_id, file_id)
    ) STRICT;
    CREATE INDEX disposal_file_by_file ON disposal_file (file_id);
    CREATE TRIGGER disposal_file_is_kept BEFORE DELETE ON disposal_file
    BEGIN SELECT RAISE(ABORT, 'a file is spared, never deleted from a case'); END;

    CREATE TABLE council_member (
        id INTEGER PRIMARY KEY,
        disposal_id INTEGER NOT NULL CONSTRAINT member_case REFERENCES disposal_case (id),
        person_id INTEGER NOT NULL CONSTRAINT member_person REFERENCES person (id),
        seat INTEGER NOT NULL CONSTRAINT member_seat CHECK (seat BETWEEN 0 AND 2),
        agrees INTEGER CONSTRAINT member_agrees CHECK (agrees IN (0, 1)),
        words TEXT,
        said_at INTEGER,
        CONSTRAINT member_once UNIQUE (disposal_id, person_id),
        CONSTRAINT member_opinion_is_whole CHECK ((agrees IS NULL) = (said_at IS NULL)),
        CONSTRAINT member_refusal_has_words CHECK (agrees IS NOT 0 OR words IS NOT NULL)
    ) STRICT;
    CREATE INDEX member_by_person ON council_member (person_id);
    CREATE TRIGGER member_is_kept BEFORE DELETE ON council_member
    BEGIN SELECT RAISE(ABORT, 'a member of a council is never deleted'); END;

    CREATE TABLE disposal_executor (
        id INTEGER PRIMARY KEY,
        disposal_id INTEGER NOT NULL CONSTRAINT executor_case REFERENCES disposal_case (id),
        person_id INTEGER NOT NULL CONSTRAINT executor_person REFERENCES person (id),
        CONSTRAINT executor_once UNIQUE (disposal_id, person_id)
    ) STRICT;
    CREATE TRIGGER executor_is_kept BEFORE DELETE ON disposal_executor
    BEGIN SELECT RAISE(ABORT, 'who destroyed is never deleted'); END;

    CREATE TABLE backup_copy (
        id INTEGER PRIMARY KEY,
        made_at INTEGER NOT NULL,
        path TEXT NOT NULL CONSTRAINT backup_has_path CHECK (path <> ''),
        bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL CONSTRAINT backup_sha256_length CHECK (length(sha256) = 64),
        keep_until TEXT,
        gone_on TEXT
    ) STRICT;
    CREATE TRIGGER backup_is_kept BEFORE DELETE ON backup_copy
    BEGIN SELECT RAISE(ABORT, 'a backup is told gone, never deleted from the list'); END;

    CREATE TABLE disposal_backup (
        id INTEGER PRIMARY KEY,
        disposal_id INTEGER NOT NULL CONSTRAINT disposal_backup_case REFERENCES disposal_case (id),
        backup_id INTEGER NOT NULL CONSTRAINT disposal_backup_backup REFERENCES backup_copy (id),
        keep_until TEXT,
        CONSTRAINT disposal_backup_once UNIQUE (disposal_id, backup_id)
    ) STRICT;
    CREATE TRIGGER disposal_backup_is_kept BEFORE DELETE ON disposal_backup
    BEGIN SELECT RAISE(ABORT, 'minutes of destruction are never deleted'); END;
    CREATE TRIGGER disposal_backup_is_fixed BEFORE UPDATE ON disposal_backup
    BEGIN SELECT RAISE(ABORT, 'minutes of destruction are never changed'); END;

    CREATE TABLE file_loan (
        id INTEGER PRIMARY KEY,
        file_id INTEGER NOT NULL CONSTRAINT loan_file REFERENCES record_file (id),
        reader_id INTEGER CONSTRAINT loan_reader REFERENCES person (id),
        reader_name TEXT CONSTRAINT loan_reader_name CHECK (reader_name <> ''),
        reader_from TEXT,
        purpose TEXT NOT NULL CONSTRAINT loan_has_purpose CHECK (purpose <> ''),
        manner INTEGER NOT NULL CONSTRAINT loan_manner CHECK (manner IN (0, 1)),
        state INTEGER NOT NULL CONSTRAINT loan_state CHECK (state BETWEEN 0 AND 4),
        asked_on TEXT NOT NULL,
        asked_by INTEGER NOT NULL CONSTRAINT loan_asker REFERENCES person (id),
        decided_by INTEGER CONSTRAINT loan_decider REFERENCES person (id),
        reason TEXT,
        out_on TEXT,
        due TEXT,
        returned_on TEXT,
        condition TEXT,
        version INTEGER NOT NULL CONSTRAINT loan_version CHECK (version > 0),
        form_key TEXT NOT NULL CONSTRAINT loan_by_form UNIQUE,
        CONSTRAINT loan_has_one_reader CHECK ((reader_id IS NULL) <> (reader_name IS NULL)),
        CONSTRAINT loan_permitted CHECK (state NOT IN (1, 2, 3) OR decided_by IS NOT NULL),
        CONSTRAINT loan_out_has_days CHECK (state NOT IN (2, 3) OR (out_on IS NOT NULL AND due IS NOT NULL)),
        CONSTRAINT loan_returned_has_day CHECK ((state = 3) = (returned_on IS NOT NULL)),
        CONSTRAINT loan_refused_has_reason CHECK (state <> 4 OR reason IS NOT NULL)
    ) STRICT;
    CREATE INDEX loan_by_file ON file_loan (file_id);
    CREATE INDEX loan_by_reader ON file_loan (reader_id) WHERE reader_id IS NOT NULL;
    CREATE INDEX loan_open ON file_loan (state, due) WHERE state < 3;
    CREATE TRIGGER loan_is_kept BEFORE DELETE ON file_loan
    BEGIN SELECT RAISE(ABORT, 'a loan is never deleted'); END;
    CREATE TRIGGER loan_is_of_one BEFORE UPDATE OF file_id, reader_id, reader_name, asked_on, asked_by ON file_loan
    BEGIN SELECT RAISE(ABORT, 'file and reader of a loan stay'); END;

    CREATE TABLE loan_copy (
        id INTEGER PRIMARY KEY,
        loan_id INTEGER NOT NULL CONSTRAINT loan_copy_loan REFERENCES file_loan (id),
        copy_id INTEGER NOT NULL CONSTRAINT loan_copy_once UNIQUE CONSTRAINT loan_copy_copy REFERENCES document_copy (id)
    ) STRICT;
    CREATE INDEX loan_copy_by_loan ON loan_copy (loan_id);
    CREATE TRIGGER loan_copy_is_kept BEFORE DELETE ON loan_copy
    BEGIN SELECT RAISE(ABORT, 'a copy made for a reader is never deleted'); END;

    CREATE TABLE legal_hold (
        id INTEGER PRIMARY KEY,
        node_id INTEGER CONSTRAINT hold_node REFERENCES archive_node (id),
        file_id INTEGER CONSTRAINT hold_file REFERENCES record_file (id),
        reason TEXT NOT NULL CONSTRAINT hold_has_reason CHECK (reason <> ''),
        first_day TEXT NOT NULL,
        last_day TEXT,
        set_by INTEGER NOT NULL CONSTRAINT hold_setter REFERENCES person (id),
        ended_on TEXT,
        end_reason TEXT,
        CONSTRAINT hold_of_one CHECK ((node_id IS NULL) <> (file_id IS NULL)),
        CONSTRAINT hold_end_is_whole CHECK ((ended_on IS NULL) = (end_reason IS NULL))
    ) STRICT;
    CREATE INDEX hold_by_node ON legal_hold (node_id) WHERE node_id IS NOT NULL;
    CREATE INDEX hold_by_file ON legal_hold (file_id) WHERE file_id IS NOT NULL;
    CREATE TRIGGER hold_is_kept BEFORE DELETE ON legal_hold
    BEGIN SELECT RAISE(ABORT, 'a hold is ended, never deleted'); END;

    ALTER TABLE attachment ADD COLUMN disposal_id INTEGER CONSTRAINT attachment_disposal REFERENCES disposal_case (id);
    ALTER TABLE blob ADD COLUMN freed_at INTEGER;
    CREATE INDEX blob_freed ON blob (freed_at) WHERE freed_at IS NOT NULL;
    CREATE TRIGGER attachment_stays_destroyed BEFORE UPDATE OF disposal_id ON attachment WHEN OLD.disposal_id IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
    DROP TRIGGER blob_is_fixed;
    CREATE TRIGGER blob_is_fixed BEFORE UPDATE OF id, sha256, bytes, is_finished ON blob
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id AND disposal_id IS NULL)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are never changed'); END;
    CREATE TRIGGER blob_hash_stays BEFORE UPDATE OF id, sha256, bytes ON blob
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'the hash of a file is never changed'); END;
    DROP TRIGGER chunk_is_kept;
    CREATE TRIGGER chunk_is_kept BEFORE DELETE ON blob_chunk
    WHEN EXISTS (SELECT 1 FROM attachment WHERE blob_id = OLD.blob_id AND disposal_id IS NULL)
    BEGIN SELECT RAISE(ABORT, 'the bytes of a file are deleted by a disposal alone'); END;
    """
