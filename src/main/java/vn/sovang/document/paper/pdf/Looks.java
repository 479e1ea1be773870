package vn.sovang.document.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Align;
import vn.sovang.document.paper.Role;

/** The names of the styles within the compiled templates; the build writes them in, the program gives them their looks. */
public final class Looks {
    /** Property of a printed element that tells the row of the flow it came from; its prefix lets it through. */
    public static final String ROW_PROPERTY = "net.sf.jasperreports.export.row";

    /** Value of {@link #ROW_PROPERTY} at the headings of a table. */
    public static final String HEADING_ROW = "heading";

    /** Ends the name of a style whose text is made of runs, escaped by {@link StyledText}. */
    static final String RUNS = "+";

    private Looks() {}

    /** All names. */
    public static List<String> all() {
        List<String> names = new ArrayList<>();
        for (Role role : Role.values()) {
            names.add(role.name());
            names.add(role.name() + RUNS);
        }
        for (Role cell : List.of(Role.CELL, Role.SMALL_CELL)) {
            for (Align align : Align.values()) {
                for (boolean strong : new boolean[] {false, true}) {
                    names.add(cell(cell, align, strong));
                    names.add(cell(cell, align, strong) + RUNS);
                }
            }
        }
        return names;
    }

    /** @param cell the role of cells, in one size or the other */
    static String cell(Role cell, Align align, boolean strong) {
        return cell + "/" + align + (strong ? "/STRONG" : "");
    }
}
