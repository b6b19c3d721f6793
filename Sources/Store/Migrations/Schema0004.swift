/// The fourth schema: figures of units. Forms and rows that the office adds, periods, what each unit owes, facts, what the
/// office sets for the reference score, confirmed lacks of conditions, questions.
///
/// Frozen once a version is tagged; never names a Swift type. A fact is never changed but for its end, and never deleted:
/// a correction is another fact.
let schema0004 = """
    ALTER TABLE office ADD COLUMN unit_code TEXT;

    CREATE TABLE figure_form (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL CONSTRAINT form_code_once UNIQUE,
        name_vi TEXT NOT NULL CONSTRAINT form_has_name CHECK (name_vi <> ''),
        name_en TEXT NOT NULL,
        levels TEXT NOT NULL,
        periods TEXT NOT NULL,
        due_after INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE indicator (
        id INTEGER PRIMARY KEY,
        form TEXT NOT NULL,
        code TEXT NOT NULL CONSTRAINT indicator_code_once UNIQUE,
        task INTEGER CONSTRAINT indicator_task CHECK (task BETWEEN 1 AND 6),
        name_vi TEXT NOT NULL CONSTRAINT indicator_has_name CHECK (name_vi <> ''),
        name_en TEXT NOT NULL,
        kind TEXT NOT NULL,
        base TEXT,
        direction INTEGER NOT NULL CONSTRAINT indicator_direction CHECK (direction BETWEEN 0 AND 2),
        is_inspected INTEGER NOT NULL CONSTRAINT indicator_is_inspected CHECK (is_inspected IN (0, 1)),
        valid_from TEXT,
        valid_to TEXT
    ) STRICT;
    CREATE TRIGGER indicator_is_kept BEFORE DELETE ON indicator
    BEGIN SELECT RAISE(ABORT, 'a row of a form ends, it is never deleted'); END;

    CREATE TABLE figure_period (
        id INTEGER PRIMARY KEY,
        form TEXT NOT NULL,
        period TEXT NOT NULL,
        due TEXT NOT NULL,
        opened_on TEXT NOT NULL,
        closed_on TEXT,
        CONSTRAINT figure_period_once UNIQUE (form, period)
    ) STRICT;

    CREATE TABLE figure_return (
        id INTEGER PRIMARY KEY,
        form TEXT NOT NULL,
        period TEXT NOT NULL,
        unit_id INTEGER NOT NULL CONSTRAINT return_unit REFERENCES issuer (id),
        state INTEGER NOT NULL CONSTRAINT return_state CHECK (state BETWEEN 0 AND 4),
        due TEXT NOT NULL,
        received_on TEXT,
        document_id INTEGER CONSTRAINT return_document REFERENCES incoming_document (id),
        reason TEXT CONSTRAINT return_reason CHECK (reason <> ''),
        reminders INTEGER NOT NULL CONSTRAINT return_reminders CHECK (reminders >= 0),
        reminded_on TEXT,
        version INTEGER NOT NULL CONSTRAINT return_version CHECK (version > 0),
        CONSTRAINT return_once UNIQUE (form, period, unit_id),
        CONSTRAINT return_reminded CHECK ((reminders = 0) = (reminded_on IS NULL)),
        CONSTRAINT return_received CHECK (state = 0 OR received_on IS NOT NULL)
    ) STRICT;
    CREATE INDEX return_of_unit ON figure_return (unit_id, form, period);
    CREATE TRIGGER return_is_kept BEFORE DELETE ON figure_return
    BEGIN SELECT RAISE(ABORT, 'a return is never deleted'); END;

    CREATE TABLE fact (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL CONSTRAINT fact_unit REFERENCES issuer (id),
        form TEXT NOT NULL,
        period TEXT NOT NULL,
        code TEXT NOT NULL,
        value TEXT NOT NULL CONSTRAINT fact_has_value CHECK (value <> ''),
        as_of TEXT NOT NULL,
        source INTEGER NOT NULL CONSTRAINT fact_source CHECK (source BETWEEN 0 AND 4),
        document_id INTEGER CONSTRAINT fact_document REFERENCES incoming_document (id),
        source_text TEXT CONSTRAINT fact_source_text CHECK (source_text <> ''),
        entered_by INTEGER NOT NULL CONSTRAINT fact_person REFERENCES person (id),
        entered_at INTEGER NOT NULL,
        ended_by INTEGER CONSTRAINT fact_ender REFERENCES person (id),
        ended_at INTEGER,
        ended_why TEXT CONSTRAINT fact_ended_why CHECK (ended_why <> ''),
        CONSTRAINT fact_end_is_whole CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
        CONSTRAINT fact_why_has_end CHECK (ended_why IS NULL OR ended_at IS NOT NULL),
        CONSTRAINT fact_source_is_whole CHECK (
            (source = 1) = (document_id IS NOT NULL) AND (source IN (3, 4)) = (source_text IS NOT NULL))
    ) STRICT;
    -- The end stands in it although it is always empty: without it SQLite looks every row up in the table as well.
    CREATE INDEX fact_current ON fact (form, period, code, unit_id, value, as_of, ended_at) WHERE ended_at IS NULL;
    CREATE UNIQUE INDEX fact_once ON fact (unit_id, form, code, period) WHERE ended_at IS NULL;
    CREATE INDEX fact_past ON fact (unit_id, form, code, period) WHERE ended_at IS NOT NULL;
    CREATE INDEX fact_by_document ON fact (document_id) WHERE document_id IS NOT NULL;
    CREATE TRIGGER fact_is_kept BEFORE DELETE ON fact
    BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
    CREATE TRIGGER fact_is_fixed BEFORE UPDATE OF id, unit_id, form, period, code, value, as_of, source, document_id,
        source_text, entered_by, entered_at ON fact
    BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
    CREATE TRIGGER fact_ends_once BEFORE UPDATE OF ended_by, ended_at, ended_why ON fact WHEN OLD.ended_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a fact ends once'); END;

    CREATE TABLE scoring_setting (
        id INTEGER PRIMARY KEY,
        subject TEXT NOT NULL,
        from_day TEXT NOT NULL,
        value TEXT,
        set_by TEXT NOT NULL,
        set_on TEXT NOT NULL,
        CONSTRAINT setting_once UNIQUE (subject, from_day)
    ) STRICT;

    CREATE TABLE lack_of_conditions (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL CONSTRAINT lack_unit REFERENCES issuer (id),
        reason TEXT NOT NULL CONSTRAINT lack_has_reason CHECK (reason <> ''),
        confirmed_by INTEGER NOT NULL CONSTRAINT lack_person REFERENCES person (id),
        confirmed_on TEXT NOT NULL,
        holds_from TEXT NOT NULL,
        review_on TEXT NOT NULL,
        document_id INTEGER CONSTRAINT lack_document REFERENCES incoming_document (id),
        ended_on TEXT
    ) STRICT;
    CREATE INDEX lack_of_unit ON lack_of_conditions (unit_id);
    CREATE TRIGGER lack_is_kept BEFORE DELETE ON lack_of_conditions
    BEGIN SELECT RAISE(ABORT, 'a confirmed lack is never deleted'); END;

    CREATE TABLE unit_question (
        id INTEGER PRIMARY KEY,
        direction INTEGER NOT NULL CONSTRAINT question_direction CHECK (direction IN (0, 1)),
        unit_id INTEGER CONSTRAINT question_unit REFERENCES issuer (id),
        task INTEGER CONSTRAINT question_task CHECK (task BETWEEN 1 AND 6),
        text TEXT NOT NULL CONSTRAINT question_has_text CHECK (text <> ''),
        raised_on TEXT NOT NULL,
        document_id INTEGER CONSTRAINT question_document REFERENCES incoming_document (id),
        recipient TEXT,
        assignee_id INTEGER CONSTRAINT question_assignee REFERENCES person (id),
        state INTEGER NOT NULL CONSTRAINT question_state CHECK (state BETWEEN 0 AND 3),
        answer TEXT,
        answer_number TEXT,
        answered_on TEXT,
        closed_on TEXT,
        form_key TEXT CONSTRAINT question_form_once UNIQUE,
        version INTEGER NOT NULL CONSTRAINT question_version CHECK (version > 0),
        CONSTRAINT question_asker CHECK ((direction = 0) = (unit_id IS NOT NULL)),
        CONSTRAINT question_answer_is_whole CHECK ((answer IS NULL) = (answered_on IS NULL))
    ) STRICT;
    CREATE INDEX question_of_unit ON unit_question (unit_id) WHERE unit_id IS NOT NULL;
    CREATE INDEX question_waiting ON unit_question (direction, raised_on) WHERE state IN (0, 1);
    CREATE TRIGGER question_is_kept BEFORE DELETE ON unit_question
    BEGIN SELECT RAISE(ABORT, 'a question is never deleted'); END;
    """
