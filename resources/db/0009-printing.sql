-- Every sheet that went to a printer, written down before it went. It is issued once and printed as often as needed, so
-- nothing is counted from here. What came out is told afterwards: good, spoilt, or not printed, with the reason.
CREATE TABLE print_sheet (
    id INTEGER PRIMARY KEY,
    award_id INTEGER NOT NULL REFERENCES award (id),
    copy INTEGER NOT NULL CHECK (copy > 0),
    layout TEXT NOT NULL,
    printer TEXT NOT NULL,
    tray TEXT NOT NULL,
    sheet TEXT NOT NULL,
    sent TEXT NOT NULL,
    who TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('OPEN', 'GOOD', 'SPOILT', 'NOT_PRINTED')),
    reason TEXT NOT NULL,
    UNIQUE (award_id, copy)
);

-- What a printer does to a sheet, as it was measured. It belongs to the printer, not to the register: not traced and not
-- undone. The newest of a printer, tray and sheet holds; the older ones tell how it was.
CREATE TABLE printer_calibration (
    id INTEGER PRIMARY KEY,
    printer TEXT NOT NULL,
    tray TEXT NOT NULL,
    sheet TEXT NOT NULL,
    at TEXT NOT NULL,
    readings TEXT NOT NULL,
    shift_x TEXT NOT NULL,
    shift_y TEXT NOT NULL,
    scale_x TEXT NOT NULL,
    scale_y TEXT NOT NULL,
    turn TEXT NOT NULL
);
CREATE INDEX printer_calibration_of ON printer_calibration (printer, tray, sheet, id);
