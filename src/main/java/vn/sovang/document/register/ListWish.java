package vn.sovang.document.register;

import java.util.List;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.Table;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;

/**
 * How a list is to look.
 *
 * @param columns in the order of the sheet, besides the running number
 * @param size of the sheets
 */
public record ListWish(MemberSelection selection, ListGroup group, List<ListColumn> columns, Page.Size size) {
    /** As many as a table holds besides the running number. */
    public static final int MOST_COLUMNS = Table.MOST_COLUMNS - 1;

    public ListWish {
        columns = columns.isEmpty() ? usual(selection, group) : List.copyOf(columns);
    }

    private static List<ListColumn> usual(MemberSelection selection, ListGroup group) {
        ListColumn last = ListColumn.PARTY_POST;
        ListColumn cell = group == ListGroup.CELL ? ListColumn.GENDER : ListColumn.CELL;
        return List.of(ListColumn.NAME, ListColumn.BIRTH, cell, ListColumn.ADMITTED, ListColumn.FULL, last);
    }
}
