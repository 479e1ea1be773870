-- Layouts of certificates that the clerk has made, one row a version; a ready layout of the program is its version 1.
-- Papers of from_day and later are made by it; without a day, papers of any day.
CREATE TABLE layout (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    from_day TEXT,
    content TEXT NOT NULL,
    UNIQUE (code, version)
);

-- The pictures in them, each once however many versions show it: in the register itself, so that a copy of the register
-- prints what the register prints.
CREATE TABLE layout_picture (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
);
