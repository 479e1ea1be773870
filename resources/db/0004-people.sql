-- Villages are merged and renamed; of two with one name the former commune tells which is meant.
ALTER TABLE village ADD COLUMN former_commune TEXT NOT NULL DEFAULT '';
ALTER TABLE village ADD COLUMN from_day TEXT;
ALTER TABLE village ADD COLUMN to_day TEXT;
ALTER TABLE village ADD COLUMN successor_id INTEGER REFERENCES village (id);

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

CREATE TABLE household_title (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES household (id),
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    decision TEXT NOT NULL,
    UNIQUE (household_id, year, title)
);

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
