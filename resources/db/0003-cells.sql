-- A row of cell tells how a cell began; what became of it since is told by its events.
CREATE TABLE cell_event (
    id INTEGER PRIMARY KEY,
    cell_id INTEGER NOT NULL REFERENCES cell (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    name TEXT,
    cell_kind TEXT,
    parent_code TEXT,
    other_cell_id INTEGER REFERENCES cell (id),
    decision TEXT NOT NULL,
    decision_day TEXT
);
CREATE INDEX cell_event_cell ON cell_event (cell_id, day);

-- Congresses of a cell or body by term; whom they elected stands in post, with the code of the cell as its body.
CREATE TABLE congress (
    id INTEGER PRIMARY KEY,
    unit_code TEXT NOT NULL,
    term TEXT,
    day TEXT,
    note TEXT NOT NULL,
    UNIQUE (unit_code, term)
);

ALTER TABLE post ADD COLUMN decision TEXT NOT NULL DEFAULT '';
ALTER TABLE unit_version ADD COLUMN decision TEXT NOT NULL DEFAULT '';

-- Cells that came with a merger of communes: whose they were, and since when they belong to this party organisation.
ALTER TABLE cell ADD COLUMN former_commune TEXT NOT NULL DEFAULT '';
ALTER TABLE cell ADD COLUMN joined TEXT;
