package vn.sovang.service.imports;

import java.util.Set;
import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.sheet.PackedSheet;

/**
 * Everything that makes an import: checked and taken over it does the same.
 *
 * @param sheet the rows, read once
 * @param year the working year where the rows do not say it; 0 when nobody knows it
 * @param mapping how the columns are read; null to read those whose headings leave no doubt
 * @param decision the decision whose list it is, or the round whose proposals they are, by its id; 0 for the one that names the
 *     file as its list, or the one that is open
 * @param recorded whether the import is kept to be known again
 */
public record ImportPlan(
        SheetKind kind,
        ImportSource source,
        PackedSheet sheet,
        Mapping mapping,
        int year,
        long decision,
        RowEdits edits,
        boolean recorded) {
    /** Kinds whose rows do not say themselves of which year they are. */
    private static final Set<String> OF_A_YEAR =
            Set.of("cell-evaluations", "member-evaluations", "targets", "tasks", "higher-awards");

    /** Whether tables of a kind are each of one working year. */
    public static boolean isOfAYear(SheetKind kind) {
        return OF_A_YEAR.contains(kind.code());
    }

    /** The year by which the table is told from others with the same content; 0 when the rows say it. */
    int ownYear() {
        return isOfAYear(kind) ? year : 0;
    }

    ImportPlan with(Mapping other) {
        return new ImportPlan(kind, source, sheet, other, year, decision, edits, recorded);
    }

    ImportPlan with(RowEdits other) {
        return new ImportPlan(kind, source, sheet, mapping, year, decision, other, recorded);
    }
}
