-- What stands beside the three levels of an evaluation: points of years that have them, ballots in favour of those cast
-- (12/15), the decision, a note. A cell, too, may not be rated, with a reason.
ALTER TABLE member_evaluation ADD COLUMN self_points TEXT;
ALTER TABLE member_evaluation ADD COLUMN points TEXT;
ALTER TABLE member_evaluation ADD COLUMN votes TEXT;
ALTER TABLE member_evaluation ADD COLUMN decision TEXT NOT NULL DEFAULT '';
ALTER TABLE member_evaluation ADD COLUMN decision_day TEXT;
ALTER TABLE member_evaluation ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- The clerk rates somebody of whom the register says that he is not rated.
ALTER TABLE member_evaluation ADD COLUMN rated_anyway INTEGER NOT NULL DEFAULT 0;

ALTER TABLE cell_evaluation ADD COLUMN not_rated_reason TEXT CHECK (decided IS NULL OR not_rated_reason IS NULL);
ALTER TABLE cell_evaluation ADD COLUMN self_points TEXT;
ALTER TABLE cell_evaluation ADD COLUMN points TEXT;
ALTER TABLE cell_evaluation ADD COLUMN votes TEXT;
ALTER TABLE cell_evaluation ADD COLUMN decision TEXT NOT NULL DEFAULT '';
ALTER TABLE cell_evaluation ADD COLUMN decision_day TEXT;
ALTER TABLE cell_evaluation ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- More were rated outstanding than the cap allows, and that stands for a reason. Without a cell it is the commune as a
-- whole; kind tells members from cells.
CREATE TABLE cap_exception (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('members', 'cells')),
    cell_id INTEGER REFERENCES cell (id),
    reason TEXT NOT NULL CHECK (reason <> '')
);
CREATE UNIQUE INDEX cap_exception_body ON cap_exception (year, kind, ifnull(cell_id, 0));
