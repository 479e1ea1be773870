package vn.sovang.service.printing;

import java.util.Optional;
import vn.sovang.document.printing.Setup;
import vn.sovang.domain.printing.SheetSize;
import vn.sovang.store.Store;

/** What the clerk chose the last time for a size of sheet, so that next year begins with it. */
public final class PrintSettings {
    private static final String LAST = "printer/last/";
    private static final String STACK = "printer/stack";
    private static final String PATTERN = "printer/pattern";
    private static final String SEPARATOR = "\n";
    private static final int USUAL_STACK = 10;
    private static final String USUAL_PATTERN = "{stt} {ten}";

    private final Store store;

    public PrintSettings(Store store) {
        this.store = store;
    }

    /** A printer with how it is set. */
    public record Chosen(String printer, Setup setup) {}

    /** What was chosen last for a sheet; empty when nothing was. */
    public Optional<Chosen> last(SheetSize sheet) {
        return find(LAST + sheet.key()).map(text -> text.split(SEPARATOR, -1)).flatMap(parts -> {
            try {
                return Optional.of(new Chosen(parts[0], new Setup(sheet, SheetSize.ofKey(parts[2]), parts[1])));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                return Optional.empty();
            }
        });
    }

    public void keep(Chosen chosen) {
        Setup setup = chosen.setup();
        put(
                LAST + setup.sheet().key(),
                String.join(
                        SEPARATOR, chosen.printer(), setup.tray(), setup.paper().key()));
    }

    /** How many sheets are sent before the clerk is asked. */
    public int stack() {
        return find(STACK)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(USUAL_STACK);
    }

    public void keepStack(int sheets) {
        put(STACK, String.valueOf(sheets));
    }

    /** The pattern of the names of single files. */
    public String pattern() {
        return find(PATTERN).filter(text -> !text.isBlank()).orElse(USUAL_PATTERN);
    }

    public void keepPattern(String pattern) {
        put(PATTERN, pattern);
    }

    private Optional<String> find(String key) {
        return store.notes(notes -> notes.preferences().find(key));
    }

    private void put(String key, String value) {
        store.notes(notes -> {
            notes.preferences().put(key, value);
            return null;
        });
    }
}
