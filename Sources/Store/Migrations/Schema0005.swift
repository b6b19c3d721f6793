/// The fifth schema: outgoing documents, the policies by which they are numbered, kept numbers, what answers what.
///
/// Frozen once a version is tagged; never names a Swift type. An outgoing document has no number before it is signed, so number and
/// day may be empty; once given they stay. Recipients are one text, a line for each (docs/journal.md): a letter to five thousand
/// unions is one row and one digest.
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
    """
