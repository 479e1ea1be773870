-- A campaign says what is striven for, and which units have pledged themselves and what they registered.
ALTER TABLE campaign ADD COLUMN kind TEXT;
ALTER TABLE campaign ADD COLUMN launched TEXT;
ALTER TABLE campaign ADD COLUMN criteria TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE TABLE campaign_unit (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    unit TEXT NOT NULL,
    pledged TEXT,
    registered TEXT NOT NULL,
    collectives INTEGER,
    households INTEGER,
    individuals INTEGER,
    UNIQUE (campaign_id, unit)
);

-- A round of proposals up to the council's result.
CREATE TABLE proposal_round (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    stream TEXT NOT NULL,
    kind TEXT NOT NULL,
    campaign_id INTEGER REFERENCES campaign (id),
    honoured_year INTEGER NOT NULL,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    met TEXT,
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    secretary TEXT NOT NULL,
    present TEXT NOT NULL,
    absent TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    note TEXT NOT NULL,
    decided INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX proposal_round_year ON proposal_round (honoured_year);

-- The decision a line became may be a draft that is dropped again, so decision_id is no reference.
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES proposal_round (id),
    position INTEGER NOT NULL,
    proposer TEXT NOT NULL,
    recipient_kind TEXT NOT NULL,
    honorific TEXT NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    unit TEXT NOT NULL,
    achievement TEXT NOT NULL,
    form TEXT NOT NULL,
    field TEXT,
    person_id INTEGER REFERENCES person (id),
    household_id INTEGER REFERENCES household (id),
    collective_id INTEGER REFERENCES collective (id),
    cell_id INTEGER REFERENCES cell (id),
    outcome TEXT NOT NULL,
    votes_for INTEGER,
    votes_against INTEGER,
    outcome_reason TEXT NOT NULL,
    note TEXT NOT NULL,
    decision_id INTEGER
);
CREATE INDEX proposal_of_round ON proposal (round_id, position);
CREATE INDEX proposal_person ON proposal (person_id);

-- Why a finding of the checks stands: it holds only as long as the finding is the same.
CREATE TABLE proposal_override (
    id INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id),
    finding TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX proposal_override_proposal ON proposal_override (proposal_id);

-- Papers of the dossier: the files lie beside the store under their hash.
CREATE TABLE dossier_paper (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES proposal_round (id),
    proposal_id INTEGER REFERENCES proposal (id),
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX dossier_paper_round ON dossier_paper (round_id);

CREATE TABLE phrase (
    id INTEGER PRIMARY KEY,
    stream TEXT,
    text TEXT NOT NULL
);
