package vn.sovang.document.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.register.MovementCause;
import vn.sovang.domain.register.MovementRecords;
import vn.sovang.domain.register.Movements;
import vn.sovang.domain.register.Movements.Movement;
import vn.sovang.domain.time.DayText;

/** How the number of members changed in a period: as counts, cell by cell, and by name. */
public final class MovementPaper {
    private final MovementRecords records;
    private final Movements together;
    private final CellNames cells;

    private MovementPaper(MovementRecords records) {
        this.records = records;
        together = records.together();
        cells = new CellNames(records.register().allCells());
    }

    public static Paper of(MovementRecords records) {
        return new MovementPaper(records).paper();
    }

    private Paper paper() {
        String span = "từ ngày " + DayText.of(records.period().from()) + " đến ngày "
                + DayText.of(records.period().to());
        PaperBuilder paper = PartyHead.begin(records.register(), "Biến động đảng viên " + span);
        PartyHead.head(
                paper,
                records.register(),
                "TỔNG HỢP BIẾN ĐỘNG ĐẢNG VIÊN",
                List.of(PartyHead.subject(records.register()), "(" + span + ")"));
        paper.heading(1, "Tổng hợp");
        paper.table(counts());
        paper.paragraph(proof());
        if (records.byCell().size() > 1) {
            paper.heading(1, "Theo chi bộ");
            paper.table(byCell());
        }
        paper.heading(1, "Danh sách");
        if (together.all().isEmpty()) {
            paper.paragraph("Trong kỳ không có biến động.");
        }
        for (Map.Entry<MovementCause, Integer> count : together.counts().entrySet()) {
            paper.heading(
                    2, MovementWords.of(count.getKey()) + " (" + RegisterFigures.inSentence(count.getValue()) + ")");
            paper.table(names(count.getKey()));
        }
        PartyHead.end(paper, records.register());
        return paper.build();
    }

    private Table counts() {
        Table.Builder table = Table.of(Column.left("Nội dung", 6), Column.right("Số lượng (đồng chí)", 1.8));
        row(
                table,
                "Số đảng viên đầu kỳ (trước ngày " + DayText.of(records.period().from()) + ")",
                "opening",
                together.opening());
        row(table, "Tăng trong kỳ", "incoming", together.incoming());
        causes(table, MovementCause::in);
        row(table, "Giảm trong kỳ", "outgoing", together.outgoing());
        causes(table, MovementCause::out);
        row(
                table,
                "Số đảng viên cuối kỳ (ngày " + DayText.of(records.period().to()) + ")",
                "closing",
                together.closing());
        Map<MovementCause, Integer> counts = together.counts();
        if (counts.keySet().stream().anyMatch(cause -> !cause.in() && !cause.out())) {
            table.group("Biến động không làm thay đổi số lượng");
            causes(table, cause -> !cause.in() && !cause.out());
        }
        return table.build();
    }

    private static void row(Table.Builder table, String label, String figure, int count) {
        table.total(1, label, figure("movement." + figure, count));
    }

    private void causes(Table.Builder table, Predicate<MovementCause> which) {
        together.counts().forEach((cause, count) -> {
            if (which.test(cause)) {
                table.row(Text.of("- " + MovementWords.of(cause)), figure("movement.cause." + cause.key(), count));
            }
        });
    }

    private Text proof() {
        return Text.of("Đối chiếu: ")
                .figure("movement.opening", String.valueOf(together.opening()))
                .and(" + ")
                .figure("movement.incoming", String.valueOf(together.incoming()))
                .and(" − ")
                .figure("movement.outgoing", String.valueOf(together.outgoing()))
                .and(" = ")
                .figure("movement.closing", String.valueOf(together.closing()))
                .and(" đảng viên.");
    }

    private Table byCell() {
        List<MovementColumn> columns = MovementColumn.all();
        List<Column> headings = new ArrayList<>(List.of(Column.left("Chi bộ", 4)));
        columns.forEach(column -> headings.add(Column.right(column.heading(), 1.2)));
        Table.Builder table = Table.of(headings).small();
        records.byCell().forEach((cell, movements) -> {
            List<Text> cells = new ArrayList<>(List.of(Text.of(cell.name())));
            columns.forEach(column -> cells.add(figure(
                    RegisterFigures.ofCell(cell, column.key()), column.count().applyAsInt(movements))));
            table.row(cells.toArray(Text[]::new));
        });
        table.total(
                1,
                "Cộng",
                columns.stream()
                        .map(column -> figure("register.cells." + column.key(), sum(column.count())))
                        .toArray(Text[]::new));
        return table.build();
    }

    private int sum(ToIntFunction<Movements> count) {
        return records.byCell().values().stream().mapToInt(count).sum();
    }

    /** Places and reasons take a column only where there are any. */
    private Table names(MovementCause cause) {
        List<Movement> movements = together.of(cause);
        boolean told = movements.stream()
                .anyMatch(movement -> !movement.event().place().isBlank()
                        || !movement.event().reason().isBlank());
        List<Column> columns = new ArrayList<>(List.of(
                Column.centre("STT", 0.7),
                Column.left("Họ và tên", 2.7),
                Column.centre("Ngày sinh", 1.5),
                Column.centre("Ngày", 1.5),
                Column.left("Chi bộ", 2.4),
                Column.left("Quyết định", 1.9)));
        if (told) {
            columns.add(Column.left("Nơi đi, nơi đến, lý do", 2.4));
        }
        Table.Builder table = Table.of(columns);
        for (int i = 0; i < movements.size(); i++) {
            table.row(row(movements.get(i), i + 1, told));
        }
        return table.build();
    }

    private Text[] row(Movement movement, int number, boolean told) {
        var person = movement.member().person();
        MemberEvent event = movement.event();
        List<Text> row = new ArrayList<>(List.of(
                Text.of(String.valueOf(number)),
                Text.of(person.name()),
                Text.of(person.birth() == null ? "" : person.birth().text()),
                Text.of(DayText.of(event.day())),
                Text.of(cellOf(movement)),
                Text.of(event.decision())));
        if (told) {
            row.add(Text.lines(List.of(event.place(), event.reason())));
        }
        return row.toArray(Text[]::new);
    }

    private String cellOf(Movement movement) {
        String from = cells.name(movement.fromCell());
        String to = cells.name(movement.toCell());
        return from.equals(to) || from.isEmpty() || to.isEmpty() ? (to.isEmpty() ? from : to) : from + " → " + to;
    }

    private static Text figure(String name, int count) {
        return Text.ofFigure(name, String.valueOf(count));
    }
}
