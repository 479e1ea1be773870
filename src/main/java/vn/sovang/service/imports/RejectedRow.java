package vn.sovang.service.imports;

import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.exchange.sheet.SheetRow;

/** A row that was left out, with the reasons. */
public record RejectedRow(SheetRow row, List<Problem> reasons) {
    public RejectedRow {
        reasons = List.copyOf(reasons);
    }
}
