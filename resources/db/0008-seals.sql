-- Each change holds a seal over the seal of the one before, itself and its rows; Java fills in those of older changes.
ALTER TABLE change ADD COLUMN seal TEXT;
