-- A decision that is not signed has no number, or one that is reserved for it. Which working kind of commendation it is
-- and which campaign it closes stand with it.
DROP INDEX decision_number;
ALTER TABLE decision ADD COLUMN given_number INTEGER CHECK (given_number > 0);
UPDATE decision SET given_number = number;
ALTER TABLE decision DROP COLUMN number;
ALTER TABLE decision RENAME COLUMN given_number TO number;
CREATE INDEX decision_number ON decision (stream, number);
ALTER TABLE decision ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN campaign_id INTEGER REFERENCES campaign (id);

-- Whom of the register an award speaks of, in which field it was earned, and what is given otherwise than by the rules.
ALTER TABLE award ADD COLUMN person_id INTEGER REFERENCES person (id);
ALTER TABLE award ADD COLUMN household_id INTEGER REFERENCES household (id);
ALTER TABLE award ADD COLUMN collective_id INTEGER REFERENCES collective (id);
ALTER TABLE award ADD COLUMN field TEXT NOT NULL DEFAULT '';
ALTER TABLE award ADD COLUMN gift TEXT NOT NULL DEFAULT '';
ALTER TABLE award ADD COLUMN own_amount INTEGER CHECK (own_amount >= 0);
ALTER TABLE award ADD COLUMN amount_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX award_person ON award (person_id);
CREATE INDEX award_household ON award (household_id);
CREATE INDEX award_collective ON award (collective_id);
