/// The seventh schema: fonds, series and boxes, files and what lies in them, filing lists and the retention schedule.
///
/// Frozen once a version is tagged; never names a Swift type. What can be made again of the rows stands in tables that the journal does
/// not seal: `archive_path` (the keys from the fonds down, so that a branch is a range), `archive_total` (files of the whole branch by
/// state, so that no screen counts), `file_due` (what is next to be done with a file), `file_entry` with `file_text` (the index of files;
/// the words as they were indexed stand in `file_entry`, because a maker's name or a loose paper may have changed since; its columns
/// are those of `search_text`, so that one search means the same in both).
let schema0007 = """
    CREATE TABLE archive_node (
        id INTEGER PRIMARY KEY,
        parent_id INTEGER CONSTRAINT node_parent REFERENCES archive_node (id),
        level INTEGER NOT NULL CONSTRAINT node_level CHECK (level BETWEEN 0 AND 2),
        code TEXT NOT NULL CONSTRAINT node_has_code CHECK (code <> ''),
        title TEXT NOT NULL CONSTRAINT node_has_title CHECK (title <> ''),
        store TEXT,
        rack TEXT,
        shelf TEXT,
        place INTEGER NOT NULL CONSTRAINT node_place_from_one CHECK (place > 0),
        notes TEXT,
        version INTEGER NOT NULL CONSTRAINT node_version CHECK (version > 0),
        created_at INTEGER NOT NULL,
        created_by INTEGER NOT NULL CONSTRAINT node_creator REFERENCES person (id),
        CONSTRAINT node_code_once UNIQUE (parent_id, code),
        CONSTRAINT node_fonds_has_no_parent CHECK ((level = 0) = (parent_id IS NULL)),
        CONSTRAINT node_shelf_is_whole CHECK (
            (store IS NOT NULL OR rack IS NULL) AND (rack IS NOT NULL OR shelf IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX node_fonds_once ON archive_node (code) WHERE parent_id IS NULL;
    CREATE INDEX node_by_parent ON archive_node (parent_id, place);
    CREATE TRIGGER node_is_kept BEFORE DELETE ON archive_node
    BEGIN SELECT RAISE(ABORT, 'a fonds, series or box is never deleted'); END;

    CREATE TABLE archive_path (
        node_id INTEGER PRIMARY KEY CONSTRAINT path_node REFERENCES archive_node (id),
        path TEXT NOT NULL CONSTRAINT path_once UNIQUE
    ) STRICT;

    CREATE TABLE archive_total (
        node_id INTEGER NOT NULL CONSTRAINT archive_total_node REFERENCES archive_node (id),
        state INTEGER NOT NULL,
        files INTEGER NOT NULL CONSTRAINT archive_total_not_negative CHECK (files >= 0),
        PRIMARY KEY (node_id, state)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE record_file (
        id INTEGER PRIMARY KEY,
        notation TEXT NOT NULL CONSTRAINT file_has_notation CHECK (notation <> ''),
        year INTEGER NOT NULL,
        title TEXT NOT NULL CONSTRAINT file_has_title CHECK (title <> ''),
        retention TEXT NOT NULL CONSTRAINT file_has_retention CHECK (retention <> ''),
        rules TEXT,
        maker_id INTEGER CONSTRAINT file_maker REFERENCES person (id),
        department_id INTEGER CONSTRAINT file_department REFERENCES department (id),
        started_on TEXT,
        ended_on TEXT,
        matter INTEGER NOT NULL CONSTRAINT file_matter CHECK (matter BETWEEN 0 AND 1),
        carrier INTEGER NOT NULL CONSTRAINT file_carrier CHECK (carrier BETWEEN 0 AND 2),
        circulation INTEGER NOT NULL CONSTRAINT file_circulation CHECK (circulation BETWEEN 0 AND 2),
        sheets INTEGER CONSTRAINT file_sheets CHECK (sheets > 0),
        pages INTEGER CONSTRAINT file_pages CHECK (pages > 0),
        closing_note TEXT,
        keywords TEXT,
        condition TEXT,
        notes TEXT,
        state INTEGER NOT NULL CONSTRAINT file_state CHECK (state BETWEEN 0 AND 6),
        node_id INTEGER NOT NULL CONSTRAINT file_node REFERENCES archive_node (id),
        place INTEGER NOT NULL CONSTRAINT file_place_from_one CHECK (place > 0),
        closed_on TEXT,
        archived_on TEXT,
        kept_back_until TEXT,
        reason TEXT,
        documents INTEGER NOT NULL CONSTRAINT file_documents CHECK (documents >= 0),
        version INTEGER NOT NULL CONSTRAINT file_version CHECK (version > 0),
        created_at INTEGER NOT NULL,
        created_by INTEGER NOT NULL CONSTRAINT file_creator REFERENCES person (id),
        form_key TEXT,
        CONSTRAINT file_place_once UNIQUE (node_id, place),
        CONSTRAINT file_archived_has_day CHECK (state NOT IN (4, 5) OR archived_on IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX file_by_form ON record_file (form_key) WHERE form_key IS NOT NULL;
    CREATE INDEX file_by_name ON record_file (notation COLLATE NOCASE, year);
    CREATE INDEX file_by_maker ON record_file (maker_id, node_id, place) WHERE maker_id IS NOT NULL;
    CREATE INDEX file_by_department ON record_file (department_id, node_id, place) WHERE department_id IS NOT NULL;
    CREATE INDEX file_by_creator ON record_file (created_by, node_id, place);
    CREATE TRIGGER file_is_kept BEFORE DELETE ON record_file
    BEGIN SELECT RAISE(ABORT, 'the description of a file is never deleted'); END;

    CREATE TABLE file_due (
        file_id INTEGER PRIMARY KEY CONSTRAINT due_file REFERENCES record_file (id),
        duty INTEGER NOT NULL CONSTRAINT due_duty CHECK (duty BETWEEN 0 AND 3),
        day TEXT NOT NULL,
        maker_id INTEGER,
        department_id INTEGER,
        created_by INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX due_by_day ON file_due (duty, day, file_id);
    CREATE INDEX due_by_maker ON file_due (maker_id, duty, day, file_id) WHERE maker_id IS NOT NULL;
    CREATE INDEX due_by_department ON file_due (department_id, duty, day, file_id) WHERE department_id IS NOT NULL;
    CREATE INDEX due_by_creator ON file_due (created_by, duty, day, file_id);

    CREATE TABLE file_entry (
        place INTEGER PRIMARY KEY,
        file_id INTEGER NOT NULL CONSTRAINT file_entry_once UNIQUE
            CONSTRAINT file_entry_file REFERENCES record_file (id),
        subject TEXT NOT NULL,
        symbol TEXT NOT NULL,
        issuer TEXT NOT NULL,
        people TEXT NOT NULL,
        more TEXT NOT NULL,
        tags TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE file_text USING fts5 (
        subject, symbol, issuer, people, more, tags,
        content='file_entry', content_rowid='place', tokenize='vanthu', prefix='1 2 3', detail=full
    );
    INSERT INTO file_text (file_text, rank) VALUES ('automerge', 16);
    INSERT INTO file_text (file_text, rank) VALUES ('crisismerge', 64);
    INSERT INTO file_text (file_text, rank) VALUES ('hashsize', 8388608);

    CREATE TABLE file_item (
        id INTEGER PRIMARY KEY,
        file_id INTEGER NOT NULL CONSTRAINT item_file REFERENCES record_file (id),
        place INTEGER NOT NULL CONSTRAINT item_place_from_one CHECK (place > 0),
        incoming_id INTEGER CONSTRAINT item_incoming REFERENCES incoming_document (id),
        outgoing_id INTEGER CONSTRAINT item_outgoing REFERENCES outgoing_document (id),
        symbol TEXT,
        date TEXT,
        title TEXT CONSTRAINT item_title CHECK (title <> ''),
        author TEXT,
        first_sheet INTEGER CONSTRAINT item_sheet_from_one CHECK (first_sheet > 0),
        last_sheet INTEGER,
        pages INTEGER CONSTRAINT item_pages CHECK (pages > 0),
        notes TEXT,
        weeded TEXT CONSTRAINT item_weeded_says_why CHECK (weeded <> ''),
        added_at INTEGER NOT NULL,
        added_by INTEGER NOT NULL CONSTRAINT item_person REFERENCES person (id),
        CONSTRAINT item_is_one CHECK (
            (incoming_id IS NOT NULL) + (outgoing_id IS NOT NULL) + (title IS NOT NULL) = 1),
        CONSTRAINT item_paper_is_loose CHECK (
            title IS NOT NULL OR (symbol IS NULL AND date IS NULL AND author IS NULL)),
        CONSTRAINT item_sheets_are_whole CHECK (
            (first_sheet IS NULL) = (last_sheet IS NULL) AND (first_sheet IS NULL OR last_sheet >= first_sheet))
    ) STRICT;
    CREATE INDEX item_by_file ON file_item (file_id, place);
    CREATE UNIQUE INDEX item_incoming_once ON file_item (incoming_id, file_id)
        WHERE incoming_id IS NOT NULL AND weeded IS NULL;
    CREATE UNIQUE INDEX item_outgoing_once ON file_item (outgoing_id, file_id)
        WHERE outgoing_id IS NOT NULL AND weeded IS NULL;
    CREATE TRIGGER item_is_kept BEFORE DELETE ON file_item
    BEGIN SELECT RAISE(ABORT, 'what lies in a file is taken out with a reason, never deleted'); END;

    CREATE TABLE filing_list (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL CONSTRAINT filing_list_once UNIQUE,
        state INTEGER NOT NULL CONSTRAINT filing_list_state CHECK (state IN (0, 1)),
        approved_on TEXT,
        approved_by INTEGER CONSTRAINT filing_list_approver REFERENCES person (id),
        version INTEGER NOT NULL CONSTRAINT filing_list_version CHECK (version > 0),
        CONSTRAINT filing_list_approval_is_whole CHECK (
            (state = 1) = (approved_on IS NOT NULL) AND (state = 1) = (approved_by IS NOT NULL))
    ) STRICT;
    CREATE TRIGGER filing_list_is_kept BEFORE DELETE ON filing_list
    BEGIN SELECT RAISE(ABORT, 'a filing list is never deleted'); END;

    CREATE TABLE filing_entry (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL CONSTRAINT entry_list REFERENCES filing_list (year),
        place INTEGER NOT NULL CONSTRAINT entry_place_from_one CHECK (place > 0),
        depth INTEGER CONSTRAINT entry_depth CHECK (depth IN (1, 2)),
        title TEXT NOT NULL CONSTRAINT entry_has_title CHECK (title <> ''),
        abbreviation TEXT,
        notation TEXT,
        retention TEXT,
        rules TEXT,
        maker_id INTEGER CONSTRAINT entry_maker REFERENCES person (id),
        department_id INTEGER CONSTRAINT entry_department REFERENCES department (id),
        notes TEXT,
        is_ended INTEGER NOT NULL CONSTRAINT entry_is_ended CHECK (is_ended IN (0, 1)),
        CONSTRAINT entry_is_one CHECK (
            (depth IS NULL) = (notation IS NOT NULL) AND (depth IS NULL) = (retention IS NOT NULL)
            AND (depth IS NULL OR (rules IS NULL AND maker_id IS NULL AND department_id IS NULL)))
    ) STRICT;
    CREATE INDEX entry_by_list ON filing_entry (year, place);
    CREATE UNIQUE INDEX entry_notation_once ON filing_entry (year, notation) WHERE notation IS NOT NULL AND is_ended = 0;
    CREATE TRIGGER entry_is_kept BEFORE DELETE ON filing_entry
    BEGIN SELECT RAISE(ABORT, 'a row of a filing list is ended, never deleted'); END;

    CREATE TABLE retention_rule (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL CONSTRAINT rule_has_code CHECK (code <> ''),
        grouping TEXT NOT NULL CONSTRAINT rule_has_group CHECK (grouping <> ''),
        title TEXT NOT NULL CONSTRAINT rule_has_title CHECK (title <> ''),
        period TEXT NOT NULL CONSTRAINT rule_has_period CHECK (period <> ''),
        source TEXT NOT NULL CONSTRAINT rule_has_source CHECK (source <> ''),
        certainty INTEGER NOT NULL CONSTRAINT rule_certainty CHECK (certainty BETWEEN 0 AND 2),
        valid_from TEXT NOT NULL,
        valid_to TEXT,
        CONSTRAINT rule_once UNIQUE (code, valid_from),
        CONSTRAINT rule_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
    ) STRICT;
    CREATE TRIGGER rule_is_kept BEFORE DELETE ON retention_rule
    BEGIN SELECT RAISE(ABORT, 'a row of the retention schedule is never deleted'); END;
    """
