package vn.sovang.service.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.document.register.CellNames;
import vn.sovang.document.register.ListColumn;
import vn.sovang.document.register.ListWish;
import vn.sovang.document.register.MemberListForm;
import vn.sovang.document.register.MovementColumn;
import vn.sovang.document.register.MovementWords;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.Grouping.Group;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MovementCause;
import vn.sovang.domain.register.MovementRecords;
import vn.sovang.domain.register.Movements;
import vn.sovang.domain.register.Movements.Movement;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetOf;

/** The papers of the register as data sheets, in which numbers are numbers and dates are dates. */
final class RegisterSheets {
    private RegisterSheets() {}

    /** The fourteen columns of Mẫu 7-HSĐV and the cell, one row a member. */
    static List<DataSheet> memberList(RegisterRecords records, LocalDate since) {
        MemberListForm form = new MemberListForm(records);
        List<DataColumn> columns = new ArrayList<>();
        columns.add(DataColumn.of(MemberListForm.columns().getFirst().heading(), ColumnKind.WHOLE));
        MemberListForm.columns().stream().skip(1).forEach(column -> columns.add(DataColumn.text(column.heading())));
        columns.add(DataColumn.text("Chi bộ"));
        List<List<Object>> rows = new ArrayList<>();
        for (RegisterEntry entry : records.membersAndLeftSince(since)) {
            int number = rows.size() + 1;
            List<Object> row = new ArrayList<>(List.of(number));
            form.row(entry, number).stream().skip(1).forEach(lines -> row.add(joined(lines)));
            row.add(entry.cell().name());
            rows.add(row);
        }
        return List.of(new DataSheet("Mẫu 7-HSĐV", columns, rows));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    /** A list; its groups are a column in front. */
    static List<DataSheet> list(RegisterContext context, ListWish wish, List<Group> groups) {
        List<DataColumn> columns = new ArrayList<>(List.of(DataColumn.of("STT", ColumnKind.WHOLE)));
        boolean grouped = wish.group() != ListGroup.NONE;
        if (grouped) {
            columns.add(DataColumn.text("Nhóm"));
        }
        wish.columns().forEach(column -> columns.add(DataColumn.of(column.heading(), kind(column))));
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : groups) {
            for (RegisterEntry entry : group.entries()) {
                List<Object> row = new ArrayList<>(List.of(rows.size() + 1));
                if (grouped) {
                    row.add(group.label());
                }
                wish.columns().forEach(column -> row.add(column.value(entry, context)));
                rows.add(row);
            }
        }
        return List.of(new DataSheet("Danh sách", columns, rows));
    }

    static ColumnKind kind(ListColumn column) {
        return switch (column) {
            case BIRTH, ADMITTED, FULL -> ColumnKind.DAY;
            case AGE, PARTY_AGE -> ColumnKind.WHOLE;
            default -> ColumnKind.TEXT;
        };
    }

    /** Counts, cell by cell, and by name. */
    static List<DataSheet> movements(MovementRecords records) {
        return List.of(counts(records.together()), byCell(records), names(records));
    }

    private record Count(String label, int count) {}

    private static DataSheet counts(Movements together) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count("Đầu kỳ", together.opening()));
        counts.add(new Count("Tăng trong kỳ", together.incoming()));
        counts.add(new Count("Giảm trong kỳ", together.outgoing()));
        counts.add(new Count("Cuối kỳ", together.closing()));
        for (Map.Entry<MovementCause, Integer> count : together.counts().entrySet()) {
            counts.add(new Count(MovementWords.of(count.getKey()), count.getValue()));
        }
        return SheetOf.<Count>named("Tổng hợp")
                .text("Nội dung", Count::label)
                .whole("Số lượng", Count::count)
                .of(counts);
    }

    private static DataSheet byCell(MovementRecords records) {
        SheetOf<Map.Entry<Cell, Movements>> sheet = SheetOf.<Map.Entry<Cell, Movements>>named("Theo chi bộ")
                .numbered()
                .text("Chi bộ", row -> row.getKey().name());
        for (MovementColumn column : MovementColumn.all()) {
            sheet.whole(column.heading(), row -> column.count().applyAsInt(row.getValue()));
        }
        return sheet.of(List.copyOf(records.byCell().entrySet()));
    }

    private static DataSheet names(MovementRecords records) {
        CellNames cells = new CellNames(records.register().allCells());
        return SheetOf.<Movement>named("Danh sách")
                .numbered()
                .column("Ngày", ColumnKind.DAY, movement -> movement.event().day())
                .text("Nội dung", movement -> MovementWords.of(movement.cause()))
                .text("Họ và tên", movement -> movement.member().person().name())
                .column(
                        "Ngày sinh",
                        ColumnKind.DAY,
                        movement -> movement.member().person().birth())
                .text("Từ chi bộ", movement -> cells.name(movement.fromCell()))
                .text("Đến chi bộ", movement -> cells.name(movement.toCell()))
                .text("Quyết định", movement -> movement.event().decision())
                .column(
                        "Ngày quyết định",
                        ColumnKind.DAY,
                        movement -> movement.event().decisionDay())
                .text("Nơi đi, nơi đến", movement -> movement.event().place())
                .text("Lý do", movement -> movement.event().reason())
                .of(records.together().all());
    }
}
