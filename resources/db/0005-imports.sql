-- How the columns of a clerk's table were matched, found again by its headings. It is no change of the register: not
-- traced and not undone.
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL,
    UNIQUE (kind, name)
);

-- What was taken over, so that the same file is recognised the second time.
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    digest TEXT NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    year INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    same INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    rows TEXT NOT NULL
);
CREATE INDEX import_run_kind ON import_run (kind, at);
