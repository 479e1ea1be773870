-- What follows a signed decision is an act of its own, with its own number in the same series and its reason.
CREATE TABLE decision_act (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    kind TEXT NOT NULL CHECK (kind IN ('CORRECTION', 'REVOCATION')),
    number INTEGER NOT NULL CHECK (number > 0),
    day TEXT NOT NULL,
    signer TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> '')
);
CREATE INDEX decision_act_decision ON decision_act (decision_id);

-- A row of award tells what is said now; what a correcting act replaced stands here.
CREATE TABLE award_past (
    id INTEGER PRIMARY KEY,
    act_id INTEGER NOT NULL REFERENCES decision_act (id),
    award_id INTEGER NOT NULL REFERENCES award (id),
    honorific TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL,
    unit TEXT NOT NULL,
    achievement TEXT NOT NULL,
    UNIQUE (act_id, award_id)
);
CREATE INDEX award_past_award ON award_past (award_id);
ALTER TABLE award ADD COLUMN revoked_by INTEGER REFERENCES decision_act (id);

ALTER TABLE decision ADD COLUMN presented TEXT;

-- Numbers that were reserved for a draft which then was dropped: the next paper of the series takes them first.
CREATE TABLE freed_number (
    id INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    series TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    UNIQUE (stream, series, number)
);

-- Paragraphs of a decision that the office words otherwise than the template of the day.
CREATE TABLE decision_text (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    part TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (decision_id, part)
);

-- A certificate that is void keeps its number; the award may get another.
CREATE TABLE certificate_issue (
    id INTEGER PRIMARY KEY,
    award_id INTEGER NOT NULL REFERENCES award (id),
    stream TEXT NOT NULL,
    series TEXT NOT NULL,
    register_number INTEGER NOT NULL CHECK (register_number > 0),
    voided TEXT NOT NULL DEFAULT '',
    UNIQUE (stream, series, register_number)
);
INSERT INTO certificate_issue (id, award_id, stream, series, register_number)
    SELECT id, award_id, stream, series, register_number FROM certificate;
DROP TABLE certificate;
ALTER TABLE certificate_issue RENAME TO certificate;
CREATE UNIQUE INDEX certificate_award ON certificate (award_id) WHERE voided = '';
