-- What the register keeps of a member beside the first list: the person's further names and numbers, work, sponsors.
ALTER TABLE member ADD COLUMN birth_name TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN alias TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN identity_number TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN file_number TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN specialty TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN foreign_language TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN computer_skill TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN occupation_before TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN occupation TEXT;
ALTER TABLE member ADD COLUMN admission_place TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN sponsors TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN union_post TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN policy_family TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- What happened is told with its decision, and where somebody came from or went to.
ALTER TABLE member_event ADD COLUMN decision_day TEXT;
ALTER TABLE member_event ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE member_event ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE member_event ADD COLUMN until TEXT;

-- Cards are history: the present number also stands in member.card_number.
CREATE TABLE party_card (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    number TEXT NOT NULL CHECK (number <> ''),
    issued TEXT,
    reason TEXT NOT NULL
);
CREATE INDEX party_card_member ON party_card (member_id);
CREATE INDEX party_card_number ON party_card (number);

CREATE TABLE discipline (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    form TEXT NOT NULL,
    day TEXT NOT NULL,
    decision TEXT NOT NULL,
    decision_day TEXT,
    reason TEXT NOT NULL,
    lifted TEXT
);
CREATE INDEX discipline_member ON discipline (member_id, day);

CREATE TABLE party_badge (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id),
    years INTEGER NOT NULL CHECK (years > 0),
    day TEXT NOT NULL,
    manner TEXT NOT NULL,
    number TEXT NOT NULL,
    decision TEXT NOT NULL,
    decision_day TEXT
);
CREATE INDEX party_badge_member ON party_badge (member_id, years);

-- Neither of the two is a change of the register: they are not traced and not undone.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    screen TEXT NOT NULL,
    subject INTEGER NOT NULL,
    at TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (screen, subject)
);

CREATE TABLE preference (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
);
