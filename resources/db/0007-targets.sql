-- What a target demands and what became of it: a range, a second plan from above, quarters, a figure of the register.
ALTER TABLE target ADD COLUMN planned_to TEXT;
ALTER TABLE target ADD COLUMN assigned TEXT;
ALTER TABLE target ADD COLUMN lower_is_better INTEGER NOT NULL DEFAULT 0;
ALTER TABLE target ADD COLUMN quarter1 TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN quarter2 TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN quarter3 TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN quarter4 TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN summed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE target ADD COLUMN computed TEXT;
ALTER TABLE target ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- How a task goes.
ALTER TABLE year_task ADD COLUMN state TEXT NOT NULL DEFAULT 'OPEN';
ALTER TABLE year_task ADD COLUMN finished TEXT;
ALTER TABLE year_task ADD COLUMN note TEXT NOT NULL DEFAULT '';
