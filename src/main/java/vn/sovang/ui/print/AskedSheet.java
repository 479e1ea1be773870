package vn.sovang.ui.print;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.service.printing.PrintLog;

/** A sheet the clerk is asked about: good unless something else is said. */
public final class AskedSheet {
    private final AwardLine line;
    private final PrintedSheet sheet;
    private final ObjectProperty<SheetOutcome> outcome = new SimpleObjectProperty<>(SheetOutcome.GOOD);
    private final StringProperty reason = new SimpleStringProperty("");

    AskedSheet(AwardLine line, PrintedSheet sheet) {
        this.line = line;
        this.sheet = sheet;
    }

    public AwardLine line() {
        return line;
    }

    public PrintedSheet sheet() {
        return sheet;
    }

    public ObjectProperty<SheetOutcome> outcomeProperty() {
        return outcome;
    }

    /** Why it is not good; empty while nothing has been chosen. */
    public StringProperty reasonProperty() {
        return reason;
    }

    boolean isGood() {
        return outcome.get() == SheetOutcome.GOOD;
    }

    PrintLog.Verdict verdict() {
        return new PrintLog.Verdict(sheet, outcome.get(), isGood() ? "" : reason.get());
    }
}
