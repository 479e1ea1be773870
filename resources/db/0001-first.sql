-- Every table has an integer key called id: the trace of changes and undo rely on it.
-- Dates are ISO text; partial dates are 1965, 1965-07 or 1965-07-03; decimal numbers are text.

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'fixed')),
    reverses INTEGER REFERENCES change (id)
);

CREATE TABLE change_row (
    change_id INTEGER NOT NULL REFERENCES change (id),
    seq INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX change_row_change ON change_row (change_id, seq);
CREATE INDEX change_row_row ON change_row (table_name, row_id);

CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    from_day TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    certainty TEXT NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    position INTEGER NOT NULL,
    UNIQUE (key, from_day, own)
);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
);

CREATE TABLE unit_version (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    superior TEXT NOT NULL,
    place TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    UNIQUE (code, from_day)
);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL,
    gender TEXT,
    birth TEXT
);
CREATE INDEX person_folded ON person (folded);

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT
);

CREATE TABLE cell (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    founded TEXT,
    term TEXT,
    congress TEXT
);

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    card_number TEXT NOT NULL,
    ethnic_group TEXT,
    religion TEXT,
    home_town TEXT NOT NULL,
    residence TEXT NOT NULL,
    education TEXT NOT NULL,
    professional_level TEXT,
    political_theory TEXT,
    party_post TEXT NOT NULL,
    state_post TEXT NOT NULL
);
CREATE INDEX member_card ON member (card_number);

CREATE TABLE member_event (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    cell_id INTEGER REFERENCES cell (id),
    decision TEXT NOT NULL
);
CREATE INDEX member_event_member ON member_event (member_id, day);

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    professional_level TEXT,
    political_theory TEXT,
    since TEXT
);

CREATE TABLE village (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    head TEXT,
    households INTEGER CHECK (households >= 0)
);

CREATE TABLE cell_evaluation (
    id INTEGER PRIMARY KEY,
    cell_id INTEGER NOT NULL REFERENCES cell (id),
    year INTEGER NOT NULL,
    self TEXT,
    appraised TEXT,
    decided TEXT,
    UNIQUE (cell_id, year)
);

CREATE TABLE member_evaluation (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    cell_id INTEGER NOT NULL REFERENCES cell (id),
    year INTEGER NOT NULL,
    self TEXT,
    appraised TEXT,
    decided TEXT,
    not_rated_reason TEXT,
    UNIQUE (member_id, year),
    CHECK (decided IS NULL OR not_rated_reason IS NULL)
);

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    comparison TEXT NOT NULL,
    planned TEXT,
    numerator TEXT,
    denominator TEXT,
    achieved TEXT NOT NULL,
    source TEXT NOT NULL,
    indicator TEXT,
    UNIQUE (year, position)
);

CREATE TABLE year_task (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    wording TEXT NOT NULL,
    owner TEXT NOT NULL,
    deadline TEXT NOT NULL,
    UNIQUE (year, number)
);

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    launched_by TEXT NOT NULL
);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    day TEXT NOT NULL,
    honoured_year INTEGER NOT NULL,
    signer TEXT NOT NULL,
    summary TEXT NOT NULL,
    list_name TEXT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX decision_number ON decision (stream, number);

CREATE TABLE award (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    position INTEGER NOT NULL,
    recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('collective', 'household', 'individual')),
    honorific TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL,
    unit TEXT NOT NULL,
    achievement TEXT NOT NULL,
    form TEXT NOT NULL,
    UNIQUE (decision_id, position)
);

-- The issue of a certificate: once for each award, with its number in the commendation register.
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    award_id INTEGER NOT NULL UNIQUE REFERENCES award (id),
    stream TEXT NOT NULL,
    series TEXT NOT NULL,
    register_number INTEGER NOT NULL CHECK (register_number > 0),
    UNIQUE (stream, series, register_number)
);

CREATE TABLE higher_award (
    id INTEGER PRIMARY KEY,
    form TEXT NOT NULL,
    giver TEXT,
    recipient TEXT NOT NULL,
    achievement TEXT NOT NULL,
    period TEXT NOT NULL,
    year INTEGER NOT NULL
);

CREATE TABLE conference (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    session TEXT NOT NULL,
    chair TEXT NOT NULL,
    co_chairs TEXT NOT NULL,
    attendees TEXT NOT NULL
);
