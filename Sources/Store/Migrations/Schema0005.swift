/// The fifth schema: outgoing documents, the policies by which they are numbered, kept numbers, what answers what,
/// files of outgoing documents, replies to them and reminders.
///
/// Frozen once a version is tagged; never names a Swift type. An outgoing document has no number before it is signed, so number and
/// day may be empty; once given they stay. Recipients are one text, a line for each (docs/journal.md): a letter to five thousand
/// unions is one row and one digest. The table of files is built anew, because a file belongs to an incoming document or to an outgoing
/// one; the new column stands at its end, so that rows sealed before stay as they were sealed.
let schema0005 = """
    ALTER TABLE office ADD COLUMN symbol TEXT;

    CREATE TABLE numbering_policy (
        id INTEGER PRIMARY KEY,
        valid_from TEXT NOT NULL CONSTRAINT policy_once UNIQUE,
        grouping TEXT NOT NULL CONSTRAINT policy_has_grouping CHECK (grouping <> ''),
        term_from TEXT
    ) STRICT;
    CREATE TRIGGER policy_is_kept BEFORE DELETE ON numbering_policy
    BEGIN SELECT RAISE(ABORT, 'a numbering policy is never deleted'); END;

    CREATE TABLE outgoing_document (
        id INTEGER PRIMARY KEY,
        series TEXT,
        year INTEGER,
        number INTEGER CONSTRAINT outgoing_number_from_one CHECK (number > 0),
        suffix TEXT,
        place INTEGER NOT NULL,
        date TEXT,
        type_code TEXT NOT NULL,
        symbol_tail TEXT NOT NULL CONSTRAINT outgoing_has_symbol CHECK (symbol_tail <> ''),
        subject TEXT NOT NULL CONSTRAINT outgoing_has_subject CHECK (subject <> ''),
        signer TEXT,
        signer_person_id INTEGER CONSTRAINT outgoing_signer REFERENCES person (id),
        signer_title TEXT,
        manner INTEGER NOT NULL CONSTRAINT outgoing_manner CHECK (manner BETWEEN 0 AND 5),
        recipients TEXT,
        keeper TEXT,
        copies INTEGER,
        handed_over_on TEXT,
        received_by TEXT,
        notes TEXT,
        pages INTEGER,
        urgency INTEGER NOT NULL CONSTRAINT outgoing_urgency CHECK (urgency BETWEEN 0 AND 4),
        circulation INTEGER NOT NULL CONSTRAINT outgoing_circulation CHECK (circulation BETWEEN 0 AND 2),
        department_id INTEGER CONSTRAINT outgoing_department REFERENCES department (id),
        drafter_id INTEGER CONSTRAINT outgoing_drafter REFERENCES person (id),
        way INTEGER CONSTRAINT outgoing_way CHECK (way BETWEEN 0 AND 5),
        answer_wanted TEXT,
        answer_due TEXT,
        state INTEGER NOT NULL CONSTRAINT outgoing_state CHECK (state BETWEEN 0 AND 9),
        reason TEXT,
        replaces_id INTEGER CONSTRAINT outgoing_replaces REFERENCES outgoing_document (id),
        issued_on TEXT,
        version INTEGER NOT NULL CONSTRAINT outgoing_version CHECK (version > 0),
        created_at INTEGER NOT NULL,
        created_by INTEGER NOT NULL CONSTRAINT outgoing_creator REFERENCES person (id),
        form_key TEXT,
        report TEXT,
        CONSTRAINT outgoing_number_once UNIQUE (year, series, number, suffix),
        CONSTRAINT outgoing_number_is_whole CHECK (
            (number IS NULL) = (year IS NULL) AND (number IS NULL) = (series IS NULL)
            AND (number IS NULL) = (suffix IS NULL)),
        CONSTRAINT outgoing_registered_has_number CHECK (
            (state BETWEEN 5 AND 8) = (number IS NOT NULL) AND (number IS NULL OR date IS NOT NULL)),
        CONSTRAINT outgoing_end_has_reason CHECK (state < 7 OR reason IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX outgoing_by_form ON outgoing_document (form_key) WHERE form_key IS NOT NULL;
    CREATE INDEX outgoing_by_number ON outgoing_document (year, number) WHERE number IS NOT NULL;
    CREATE INDEX outgoing_by_day ON outgoing_document (series, year, date) WHERE number IS NOT NULL;
    CREATE INDEX outgoing_by_type ON outgoing_document (type_code, id);
    CREATE INDEX outgoing_by_report ON outgoing_document (report) WHERE report IS NOT NULL;
    CREATE INDEX outgoing_by_replaced ON outgoing_document (replaces_id) WHERE replaces_id IS NOT NULL;
    CREATE TRIGGER outgoing_is_kept BEFORE DELETE ON outgoing_document
    BEGIN SELECT RAISE(ABORT, 'an outgoing document is never deleted'); END;
    CREATE TRIGGER outgoing_number_is_fixed BEFORE UPDATE OF series, year, number, suffix ON outgoing_document
        WHEN OLD.number IS NOT NULL AND (NEW.series IS NOT OLD.series OR NEW.year IS NOT OLD.year
            OR NEW.number IS NOT OLD.number OR NEW.suffix IS NOT OLD.suffix)
    BEGIN SELECT RAISE(ABORT, 'a number once given stays'); END;

    CREATE TABLE outgoing_answer (
        id INTEGER PRIMARY KEY,
        outgoing_id INTEGER NOT NULL CONSTRAINT answer_outgoing REFERENCES outgoing_document (id),
        document_id INTEGER NOT NULL CONSTRAINT answer_incoming REFERENCES incoming_document (id),
        is_partial INTEGER NOT NULL CONSTRAINT answer_is_partial CHECK (is_partial IN (0, 1)),
        is_ended INTEGER NOT NULL CONSTRAINT answer_is_ended CHECK (is_ended IN (0, 1)),
        CONSTRAINT answer_once UNIQUE (outgoing_id, document_id)
    ) STRICT;
    CREATE INDEX answer_by_incoming ON outgoing_answer (document_id);
    CREATE TRIGGER answer_is_kept BEFORE DELETE ON outgoing_answer
    BEGIN SELECT RAISE(ABORT, 'an answer is ended, never deleted'); END;

    CREATE TABLE outgoing_reservation (
        id INTEGER PRIMARY KEY,
        series TEXT NOT NULL,
        year INTEGER NOT NULL,
        number INTEGER NOT NULL,
        holder TEXT NOT NULL CONSTRAINT outgoing_reservation_has_holder CHECK (holder <> ''),
        reserved_on TEXT NOT NULL,
        expires_at INTEGER NOT NULL,
        state INTEGER NOT NULL CONSTRAINT outgoing_reservation_state CHECK (state IN (0, 1, 2)),
        void_reason TEXT,
        outgoing_id INTEGER CONSTRAINT outgoing_reservation_document REFERENCES outgoing_document (id),
        CONSTRAINT outgoing_reservation_once UNIQUE (series, year, number)
    ) STRICT;

    CREATE TABLE draft_version (
        id INTEGER PRIMARY KEY,
        outgoing_id INTEGER NOT NULL CONSTRAINT draft_version_outgoing REFERENCES outgoing_document (id),
        number INTEGER NOT NULL CONSTRAINT draft_version_from_one CHECK (number > 0),
        text TEXT NOT NULL,
        origin INTEGER NOT NULL CONSTRAINT draft_version_origin CHECK (origin BETWEEN 0 AND 4),
        made_at INTEGER NOT NULL,
        made_by INTEGER NOT NULL CONSTRAINT draft_version_maker REFERENCES person (id),
        CONSTRAINT draft_version_once UNIQUE (outgoing_id, number)
    ) STRICT;
    CREATE TRIGGER draft_version_is_kept BEFORE DELETE ON draft_version
    BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
    CREATE TRIGGER draft_version_is_fixed BEFORE UPDATE ON draft_version
    BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;

    CREATE TABLE draft_opinion (
        id INTEGER PRIMARY KEY,
        outgoing_id INTEGER NOT NULL CONSTRAINT draft_opinion_outgoing REFERENCES outgoing_document (id),
        version INTEGER NOT NULL,
        department_id INTEGER CONSTRAINT draft_opinion_department REFERENCES department (id),
        person_id INTEGER CONSTRAINT draft_opinion_person REFERENCES person (id),
        asked_at INTEGER NOT NULL,
        asked_by INTEGER NOT NULL CONSTRAINT draft_opinion_asker REFERENCES person (id),
        due TEXT,
        view INTEGER CONSTRAINT draft_opinion_view CHECK (view BETWEEN 0 AND 2),
        text TEXT,
        answered_at INTEGER,
        answered_by INTEGER CONSTRAINT draft_opinion_answerer REFERENCES person (id),
        CONSTRAINT draft_opinion_asks_one CHECK ((department_id IS NULL) <> (person_id IS NULL)),
        CONSTRAINT draft_opinion_is_whole CHECK (
            (view IS NULL) = (answered_at IS NULL) AND (view IS NULL) = (answered_by IS NULL))
    ) STRICT;
    CREATE INDEX draft_opinion_of ON draft_opinion (outgoing_id);
    CREATE INDEX draft_opinion_awaited ON draft_opinion (department_id, person_id) WHERE view IS NULL;
    CREATE TRIGGER draft_opinion_is_kept BEFORE DELETE ON draft_opinion
    BEGIN SELECT RAISE(ABORT, 'an opinion is never deleted'); END;

    CREATE TABLE report_duty (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CONSTRAINT report_duty_once UNIQUE,
        due TEXT NOT NULL CONSTRAINT report_duty_has_day CHECK (due <> ''),
        recipients TEXT,
        symbol_tail TEXT,
        since TEXT NOT NULL,
        is_ended INTEGER NOT NULL CONSTRAINT report_duty_is_ended CHECK (is_ended IN (0, 1))
    ) STRICT;
    CREATE TRIGGER report_duty_is_kept BEFORE DELETE ON report_duty
    BEGIN SELECT RAISE(ABORT, 'a report duty is ended, never deleted'); END;
    CREATE INDEX outgoing_by_asking ON outgoing_document (date) WHERE answer_wanted IS NOT NULL OR answer_due IS NOT NULL;

    CREATE TABLE outgoing_reply (
        id INTEGER PRIMARY KEY,
        outgoing_id INTEGER NOT NULL CONSTRAINT reply_outgoing REFERENCES outgoing_document (id),
        document_id INTEGER NOT NULL CONSTRAINT reply_incoming REFERENCES incoming_document (id),
        is_partial INTEGER NOT NULL CONSTRAINT reply_is_partial CHECK (is_partial IN (0, 1)),
        is_ended INTEGER NOT NULL CONSTRAINT reply_is_ended CHECK (is_ended IN (0, 1)),
        CONSTRAINT reply_once UNIQUE (outgoing_id, document_id)
    ) STRICT;
    CREATE INDEX reply_by_incoming ON outgoing_reply (document_id);
    CREATE TRIGGER reply_is_kept BEFORE DELETE ON outgoing_reply
    BEGIN SELECT RAISE(ABORT, 'a reply is ended, never deleted'); END;

    CREATE TABLE outgoing_reminder (
        id INTEGER PRIMARY KEY,
        outgoing_id INTEGER NOT NULL CONSTRAINT reminder_outgoing REFERENCES outgoing_document (id),
        reminded_on TEXT NOT NULL,
        recipients TEXT NOT NULL CONSTRAINT reminder_has_recipients CHECK (recipients <> '')
    ) STRICT;
    CREATE INDEX reminder_by_outgoing ON outgoing_reminder (outgoing_id);
    CREATE TRIGGER reminder_is_kept BEFORE DELETE ON outgoing_reminder
    BEGIN SELECT RAISE(ABORT, 'a reminder is never deleted'); END;

    CREATE TABLE recipient_group (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CONSTRAINT group_has_name CHECK (name <> ''),
        name_key TEXT NOT NULL CONSTRAINT group_name_once UNIQUE,
        members TEXT NOT NULL CONSTRAINT group_has_members CHECK (members <> ''),
        is_ended INTEGER NOT NULL CONSTRAINT group_is_ended CHECK (is_ended IN (0, 1))
    ) STRICT;
    CREATE TRIGGER group_is_kept BEFORE DELETE ON recipient_group
    BEGIN SELECT RAISE(ABORT, 'a group of recipients is ended, never deleted'); END;

    DROP TRIGGER attachment_is_kept;
    DROP TRIGGER blob_is_kept;
    DROP TRIGGER blob_is_fixed;
    DROP TRIGGER chunk_is_kept;
    DROP TRIGGER chunk_is_fixed;
    DROP TRIGGER chunk_is_last;
    DROP INDEX attachment_by_blob;
    CREATE TABLE attachment_5 (
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
        CONSTRAINT attachment_place_once UNIQUE (document_id, position),
        CONSTRAINT attachment_outgoing_place_once UNIQUE (outgoing_id, position),
        CONSTRAINT attachment_has_owner CHECK ((document_id IS NULL) <> (outgoing_id IS NULL)),
        CONSTRAINT attachment_removal_is_whole CHECK (
            (removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removal_reason IS NULL))
    ) STRICT;
    INSERT INTO attachment_5 SELECT *, NULL FROM attachment;
    DROP TABLE attachment;
    ALTER TABLE attachment_5 RENAME TO attachment;
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

    CREATE TABLE document_copy (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL,
        number INTEGER NOT NULL CONSTRAINT copy_number_from_one CHECK (number > 0),
        form INTEGER NOT NULL CONSTRAINT copy_form CHECK (form BETWEEN 0 AND 2),
        symbol_tail TEXT NOT NULL CONSTRAINT copy_has_symbol CHECK (symbol_tail <> ''),
        date TEXT NOT NULL,
        part TEXT,
        count INTEGER NOT NULL,
        recipients TEXT NOT NULL,
        signer TEXT NOT NULL,
        signer_person_id INTEGER CONSTRAINT copy_signer REFERENCES person (id),
        signer_title TEXT,
        manner INTEGER NOT NULL CONSTRAINT copy_manner CHECK (manner BETWEEN 0 AND 5),
        asked_by TEXT,
        circulation INTEGER NOT NULL CONSTRAINT copy_circulation CHECK (circulation BETWEEN 0 AND 2),
        notes TEXT,
        state INTEGER NOT NULL CONSTRAINT copy_state CHECK (state IN (0, 1)),
        reason TEXT,
        version INTEGER NOT NULL CONSTRAINT copy_version CHECK (version > 0),
        incoming_id INTEGER CONSTRAINT copy_incoming REFERENCES incoming_document (id),
        outgoing_id INTEGER CONSTRAINT copy_outgoing REFERENCES outgoing_document (id),
        paper TEXT,
        created_at INTEGER NOT NULL,
        created_by INTEGER NOT NULL CONSTRAINT copy_creator REFERENCES person (id),
        form_key TEXT NOT NULL CONSTRAINT copy_by_form UNIQUE,
        CONSTRAINT copy_number_once UNIQUE (year, number),
        CONSTRAINT copy_of_one CHECK (
            (incoming_id IS NOT NULL) + (outgoing_id IS NOT NULL) + (paper IS NOT NULL) = 1),
        CONSTRAINT copy_part_is_extract CHECK ((part IS NOT NULL) = (form = 2)),
        CONSTRAINT copy_void_has_reason CHECK ((state = 1) = (reason IS NOT NULL))
    ) STRICT;
    CREATE INDEX incoming_by_hand_over ON incoming_document (handed_over_on) WHERE handed_over_on IS NOT NULL;
    CREATE INDEX handling_by_routing ON handling (routed_at) WHERE routed_at IS NOT NULL;
    CREATE INDEX outgoing_by_issue ON outgoing_document (issued_on) WHERE issued_on IS NOT NULL;
    CREATE INDEX copy_by_incoming ON document_copy (incoming_id) WHERE incoming_id IS NOT NULL;
    CREATE INDEX copy_by_outgoing ON document_copy (outgoing_id) WHERE outgoing_id IS NOT NULL;
    CREATE TRIGGER copy_is_kept BEFORE DELETE ON document_copy
    BEGIN SELECT RAISE(ABORT, 'a copy is never deleted'); END;
    CREATE TRIGGER copy_number_is_fixed BEFORE UPDATE OF year, number, incoming_id, outgoing_id, paper ON document_copy
        WHEN NEW.year <> OLD.year OR NEW.number <> OLD.number OR NEW.incoming_id IS NOT OLD.incoming_id
            OR NEW.outgoing_id IS NOT OLD.outgoing_id OR NEW.paper IS NOT OLD.paper
    BEGIN SELECT RAISE(ABORT, 'number and source of a copy stay'); END;
    """
