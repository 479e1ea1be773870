package vn.sovang.service.imports;

import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.exchange.column.ReadRow;

/** A row that was left out, with the reasons. */
public record RejectedRow(ReadRow row, List<Problem> reasons) {
    public RejectedRow {
        reasons = List.copyOf(reasons);
    }
}
