/// The second schema: registers beside the incoming one, fields of invitations, petitions and documents that want a reply,
/// the way of a document through the office, absences.
///
/// Frozen once a version is tagged; never names a Swift type. The table of documents is built anew, because a number is now
/// unique within its register: `register` is NULL for the incoming register, so that rows sealed before stay as they were
/// sealed. New columns stand at the end for the same reason.
let schema0002 = """
    DROP TRIGGER incoming_is_kept;
    DROP INDEX incoming_by_form;
    DROP INDEX incoming_by_symbol;
    CREATE TABLE incoming_document_2 (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL,
        number INTEGER NOT NULL CONSTRAINT incoming_number_from_one CHECK (number > 0),
        suffix TEXT NOT NULL,
        place INTEGER NOT NULL,
        arrived_on TEXT NOT NULL,
        arrived_at TEXT,
        issuer_id INTEGER NOT NULL CONSTRAINT incoming_issuer REFERENCES issuer (id),
        issuer TEXT NOT NULL CONSTRAINT incoming_has_issuer CHECK (issuer <> ''),
        sender TEXT,
        symbol TEXT NOT NULL,
        symbol_number INTEGER,
        symbol_key TEXT NOT NULL,
        date TEXT,
        type_code TEXT,
        subject TEXT NOT NULL CONSTRAINT incoming_has_subject CHECK (subject <> ''),
        signer TEXT,
        recipient TEXT,
        recipient_department_id INTEGER CONSTRAINT incoming_department REFERENCES department (id),
        recipient_person_id INTEGER CONSTRAINT incoming_person REFERENCES person (id),
        handed_over_on TEXT,
        received_by TEXT,
        notes TEXT,
        urgency INTEGER NOT NULL CONSTRAINT incoming_urgency CHECK (urgency BETWEEN 0 AND 4),
        circulation INTEGER NOT NULL CONSTRAINT incoming_circulation CHECK (circulation BETWEEN 0 AND 2),
        way INTEGER NOT NULL CONSTRAINT incoming_way CHECK (way BETWEEN 0 AND 5),
        pages INTEGER,
        copies INTEGER,
        deadline TEXT,
        state INTEGER NOT NULL CONSTRAINT incoming_state CHECK (state IN (0, 1)),
        void_reason TEXT,
        paper_arrived_on TEXT,
        version INTEGER NOT NULL CONSTRAINT incoming_version CHECK (version > 0),
        registered_at INTEGER NOT NULL,
        registered_by INTEGER NOT NULL CONSTRAINT incoming_registrar REFERENCES person (id),
        form_key TEXT,
        register TEXT CONSTRAINT incoming_register CHECK (register IN ('petition', 'task')),
        meeting_on TEXT,
        meeting_at TEXT,
        meeting_place TEXT,
        attendees TEXT,
        sender_address TEXT,
        reply_wanted TEXT,
        reply_due TEXT,
        CONSTRAINT incoming_void_has_reason CHECK ((state = 1) = (void_reason IS NOT NULL))
    ) STRICT;
    INSERT INTO incoming_document_2 SELECT *, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM incoming_document;
    DROP TABLE incoming_document;
    ALTER TABLE incoming_document_2 RENAME TO incoming_document;
    CREATE UNIQUE INDEX incoming_number_once ON incoming_document (year, number, suffix, coalesce(register, ''));
    CREATE UNIQUE INDEX incoming_by_form ON incoming_document (form_key) WHERE form_key IS NOT NULL;
    CREATE INDEX incoming_by_symbol ON incoming_document (issuer_id, symbol_number) WHERE symbol_number IS NOT NULL;
    CREATE INDEX incoming_by_meeting ON incoming_document (meeting_on, meeting_at) WHERE meeting_on IS NOT NULL;
    CREATE TRIGGER incoming_is_kept BEFORE DELETE ON incoming_document
    BEGIN SELECT RAISE(ABORT, 'a registered document is never deleted'); END;

    CREATE TABLE handling (
        id INTEGER PRIMARY KEY CONSTRAINT handling_document REFERENCES incoming_document (id),
        state INTEGER NOT NULL CONSTRAINT handling_state CHECK (state BETWEEN 0 AND 8),
        version INTEGER NOT NULL CONSTRAINT handling_version CHECK (version > 0),
        leader_id INTEGER CONSTRAINT handling_leader REFERENCES person (id),
        submitted_at INTEGER,
        proposal TEXT,
        proposed_department_id INTEGER CONSTRAINT handling_proposed_department REFERENCES department (id),
        proposed_person_id INTEGER CONSTRAINT handling_proposed_person REFERENCES person (id),
        proposed_deadline TEXT,
        proposed_by INTEGER CONSTRAINT handling_proposer REFERENCES person (id),
        instruction TEXT,
        instructed_by INTEGER CONSTRAINT handling_instructor REFERENCES person (id),
        instructed_at INTEGER,
        entered_by INTEGER CONSTRAINT handling_enterer REFERENCES person (id),
        routed_at INTEGER,
        extension_day TEXT,
        extension_reason TEXT,
        extension_by INTEGER CONSTRAINT handling_asker REFERENCES person (id),
        settlement INTEGER CONSTRAINT handling_settlement CHECK (settlement BETWEEN 0 AND 3),
        result TEXT,
        settled_at INTEGER,
        settled_by INTEGER CONSTRAINT handling_settler REFERENCES person (id),
        is_late INTEGER CONSTRAINT handling_is_late CHECK (is_late IN (0, 1)),
        return_reason TEXT,
        CONSTRAINT handling_result_says_late CHECK ((settlement IS NOT NULL) = (is_late IS NOT NULL)),
        CONSTRAINT handling_completed_has_result CHECK ((state = 6) = (settlement IS NOT NULL))
    ) STRICT;
    CREATE TRIGGER handling_is_kept BEFORE DELETE ON handling
    BEGIN SELECT RAISE(ABORT, 'the way of a document is never deleted'); END;

    CREATE TABLE assignment (
        id INTEGER PRIMARY KEY,
        document_id INTEGER NOT NULL CONSTRAINT assignment_document REFERENCES incoming_document (id),
        position INTEGER NOT NULL,
        role INTEGER NOT NULL CONSTRAINT assignment_role CHECK (role BETWEEN 0 AND 2),
        department_id INTEGER CONSTRAINT assignment_department REFERENCES department (id),
        person_id INTEGER CONSTRAINT assignment_person REFERENCES person (id),
        received_at INTEGER,
        received_by INTEGER CONSTRAINT assignment_receiver REFERENCES person (id),
        is_ended INTEGER NOT NULL CONSTRAINT assignment_is_ended CHECK (is_ended IN (0, 1)),
        CONSTRAINT assignment_one_party CHECK ((department_id IS NULL) <> (person_id IS NULL))
    ) STRICT;
    CREATE INDEX assignment_by_document ON assignment (document_id) WHERE is_ended = 0;
    CREATE TRIGGER assignment_is_kept BEFORE DELETE ON assignment
    BEGIN SELECT RAISE(ABORT, 'who had a document is never deleted'); END;

    CREATE TABLE absence (
        id INTEGER PRIMARY KEY,
        person_id INTEGER NOT NULL CONSTRAINT absence_person REFERENCES person (id),
        deputy_id INTEGER NOT NULL CONSTRAINT absence_deputy REFERENCES person (id),
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        CONSTRAINT absence_of_two CHECK (person_id <> deputy_id)
    ) STRICT;
    """
