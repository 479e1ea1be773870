-- A row of village or household tells how it is now; how it was until a day is told by its past. Nothing is overwritten.
-- Of two villages with one name the former commune tells which is meant.
ALTER TABLE village ADD COLUMN head_id INTEGER REFERENCES person (id);
ALTER TABLE village ADD COLUMN former_commune TEXT NOT NULL DEFAULT '';
ALTER TABLE village ADD COLUMN from_day TEXT;
ALTER TABLE village ADD COLUMN to_day TEXT;
ALTER TABLE village ADD COLUMN successor_id INTEGER REFERENCES village (id);
ALTER TABLE village ADD COLUMN ended_by TEXT NOT NULL DEFAULT '';

CREATE TABLE village_past (
    id INTEGER PRIMARY KEY,
    village_id INTEGER NOT NULL REFERENCES village (id),
    until TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    head TEXT,
    head_id INTEGER REFERENCES person (id),
    decision TEXT NOT NULL,
    UNIQUE (village_id, until)
);

-- A row of staff is a stretch of service with one title and one schooling; a person may have several, one after the other.
ALTER TABLE staff ADD COLUMN until TEXT;
ALTER TABLE staff ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    head_id INTEGER NOT NULL REFERENCES person (id),
    village_id INTEGER REFERENCES village (id),
    address TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    note TEXT NOT NULL
);
CREATE INDEX household_head ON household (head_id);
CREATE INDEX household_village ON household (village_id);

CREATE TABLE household_past (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES household (id),
    until TEXT NOT NULL,
    head_id INTEGER NOT NULL REFERENCES person (id),
    village_id INTEGER REFERENCES village (id),
    address TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (household_id, until)
);

CREATE TABLE household_title (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES household (id),
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    decision TEXT NOT NULL,
    UNIQUE (household_id, year, title)
);
CREATE INDEX household_title_year ON household_title (year);

-- Collectives that are commended: villages, schools, associations, and boards that exist for a time.
CREATE TABLE collective (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    superior TEXT NOT NULL,
    leader_id INTEGER REFERENCES person (id),
    from_day TEXT,
    to_day TEXT,
    decision TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX collective_folded ON collective (folded);
