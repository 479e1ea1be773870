package vn.sovang.service.imports;

import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.sheet.PackedSheet;

/**
 * Everything that makes an import: checked and taken over it does the same.
 *
 * @param sheet the rows, read once
 * @param year the working year where the rows do not say it; 0 when nobody knows it
 * @param mapping how the columns are read; null to read those whose headings leave no doubt
 * @param decision the decision whose list it is, by its id; 0 for the one that names the file as its list
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
        boolean recorded) {}
