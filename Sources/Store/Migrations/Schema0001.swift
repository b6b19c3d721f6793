/// The first schema: the office, its people and directory, the books, incoming documents, their search index, the journal.
///
/// Frozen once a version is tagged; never names a Swift type. A later migration may only add columns that are NULL by
/// default: a row's digest leaves NULLs out, so that sealed rows stay as they were sealed (docs/journal.md).
///
/// Merging late (`automerge`) and gathering more words in memory (`hashsize`) make imports a third faster; a high
/// `crisismerge` keeps one registration from merging whole levels at once. `Vault.settle` merges when nobody works.
let schema0001 = """
    CREATE TABLE office (
        id INTEGER PRIMARY KEY CONSTRAINT office_is_one CHECK (id = 1),
        name TEXT NOT NULL CONSTRAINT office_has_name CHECK (name <> ''),
        superior TEXT,
        place TEXT,
        code TEXT NOT NULL,
        language TEXT NOT NULL CONSTRAINT office_language CHECK (language IN ('vi', 'en')),
        is_demo INTEGER NOT NULL CONSTRAINT office_is_demo CHECK (is_demo IN (0, 1))
    ) STRICT;

    CREATE TABLE department (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CONSTRAINT department_has_name CHECK (name <> ''),
        code TEXT,
        valid_from TEXT,
        valid_to TEXT
    ) STRICT;

    CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        login TEXT NOT NULL CONSTRAINT person_login_once UNIQUE,
        name TEXT NOT NULL CONSTRAINT person_has_name CHECK (name <> ''),
        sort_key BLOB NOT NULL,
        title TEXT,
        department_id INTEGER CONSTRAINT person_department REFERENCES department (id),
        roles TEXT NOT NULL,
        is_owner INTEGER NOT NULL CONSTRAINT person_is_owner CHECK (is_owner IN (0, 1)),
        is_active INTEGER NOT NULL CONSTRAINT person_is_active CHECK (is_active IN (0, 1))
    ) STRICT;

    CREATE TABLE issuer (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CONSTRAINT issuer_has_name CHECK (name <> ''),
        name_key TEXT NOT NULL,
        sort_key BLOB NOT NULL,
        abbreviation TEXT,
        unit_code TEXT CONSTRAINT issuer_unit_once UNIQUE,
        kind TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        successor_code TEXT,
        parent_code TEXT,
        is_unsure INTEGER NOT NULL CONSTRAINT issuer_is_unsure CHECK (is_unsure IN (0, 1)),
        source TEXT,
        email TEXT,
        merged_into INTEGER CONSTRAINT issuer_merged REFERENCES issuer (id)
    ) STRICT;
    CREATE INDEX issuer_by_name ON issuer (name_key);
    CREATE INDEX issuer_by_order ON issuer (sort_key);
    CREATE INDEX issuer_by_merge ON issuer (merged_into) WHERE merged_into IS NOT NULL;

    CREATE TABLE holiday (
        id INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        name_vi TEXT NOT NULL,
        name_en TEXT NOT NULL,
        kind TEXT NOT NULL,
        is_provisional INTEGER NOT NULL CONSTRAINT holiday_is_provisional CHECK (is_provisional IN (0, 1)),
        source TEXT NOT NULL
    ) STRICT;
    CREATE INDEX holiday_by_day ON holiday (day);

    CREATE TABLE book (
        id INTEGER PRIMARY KEY,
        register TEXT NOT NULL,
        series TEXT NOT NULL,
        year INTEGER NOT NULL,
        opened_on TEXT NOT NULL,
        closed_on TEXT,
        CONSTRAINT book_once UNIQUE (register, series, year)
    ) STRICT;

    CREATE TABLE counter (
        register TEXT NOT NULL,
        series TEXT NOT NULL,
        year INTEGER NOT NULL,
        last INTEGER NOT NULL CONSTRAINT counter_from_one CHECK (last > 0),
        PRIMARY KEY (register, series, year)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE total (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL CONSTRAINT total_not_negative CHECK (value >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE incoming_document (
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
        CONSTRAINT incoming_number_once UNIQUE (year, number, suffix),
        CONSTRAINT incoming_void_has_reason CHECK ((state = 1) = (void_reason IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX incoming_by_form ON incoming_document (form_key) WHERE form_key IS NOT NULL;
    CREATE INDEX incoming_by_symbol ON incoming_document (issuer_id, symbol_number) WHERE symbol_number IS NOT NULL;
    CREATE TRIGGER incoming_is_kept BEFORE DELETE ON incoming_document
    BEGIN SELECT RAISE(ABORT, 'a registered document is never deleted'); END;

    CREATE TABLE reservation (
        id INTEGER PRIMARY KEY,
        register TEXT NOT NULL,
        year INTEGER NOT NULL,
        number INTEGER NOT NULL,
        holder TEXT NOT NULL CONSTRAINT reservation_has_holder CHECK (holder <> ''),
        reserved_on TEXT NOT NULL,
        expires_at INTEGER NOT NULL,
        state INTEGER NOT NULL CONSTRAINT reservation_state CHECK (state IN (0, 1, 2)),
        void_reason TEXT,
        document_id INTEGER CONSTRAINT reservation_document REFERENCES incoming_document (id),
        CONSTRAINT reservation_once UNIQUE (register, year, number)
    ) STRICT;

    CREATE TABLE search_entry (
        place INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        id INTEGER NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE search_text USING fts5 (
        subject, symbol, issuer, people, more, tags,
        content='', tokenize='vanthu', prefix='1 2 3', detail=full
    );
    INSERT INTO search_text (search_text, rank) VALUES ('automerge', 16);
    INSERT INTO search_text (search_text, rank) VALUES ('crisismerge', 64);
    INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 8388608);

    CREATE TABLE search_word (
        word TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
        sequence INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        person TEXT NOT NULL,
        acting_for TEXT,
        command TEXT NOT NULL,
        subject_kind TEXT NOT NULL,
        subject_id INTEGER NOT NULL,
        change TEXT NOT NULL,
        sealed TEXT NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL CONSTRAINT journal_hash_length CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX journal_by_subject ON journal (subject_kind, subject_id);
    CREATE TRIGGER journal_is_fixed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
    CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is never deleted from'); END;
    """
