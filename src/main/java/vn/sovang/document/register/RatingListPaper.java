package vn.sovang.document.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.yearend.EvaluationFigures;
import vn.sovang.domain.yearend.Figure;

/**
 * A cell's list of its members' evaluation, and the minutes of the meeting that made it; each cell is a paper of its own
 * within the file. What only the meeting knows is left to be written in by hand.
 */
public final class RatingListPaper {
    private static final String DOTS = "……………………………………………………";

    /** A line to write on; one word over the whole width would stretch what stands before it. */
    private static final String LINE = "…".repeat(33);

    private static final int LINES = 3;

    private final RatingRecords records;
    private final boolean minutes;

    private RatingListPaper(RatingRecords records, boolean minutes) {
        this.records = records;
        this.minutes = minutes;
    }

    /** The lists. */
    public static Paper of(RatingRecords records) {
        return new RatingListPaper(records, false).paper();
    }

    /** The minutes. */
    public static Paper minutes(RatingRecords records) {
        return new RatingListPaper(records, true).paper();
    }

    private Paper paper() {
        PaperBuilder paper = PartyHead.begin(
                records.register(), minutes ? "Biên bản đánh giá, xếp loại" : "Danh sách đánh giá, xếp loại");
        boolean first = true;
        for (Cell cell : records.register().cells()) {
            List<EvaluationLine> lines = records.lines(cell);
            if (lines.isEmpty()) {
                continue;
            }
            if (!first) {
                paper.next();
            }
            first = false;
            head(paper, cell);
            if (minutes) {
                meeting(paper, cell, lines);
            } else {
                paper.table(table(lines));
                counts(paper, cell);
            }
            end(paper);
        }
        return paper.build();
    }

    private void head(PaperBuilder paper, Cell cell) {
        paper.add(new Block.Letterhead(
                List.of(Case.upper(records.register().body().name())),
                List.of(Case.upper(cell.name())),
                null,
                Padding.placeAndDate(
                        records.register().body().place(), records.register().dated())));
        paper.add(new Block.Title(
                minutes ? "BIÊN BẢN" : "DANH SÁCH",
                List.of(
                        (minutes ? "Họp đánh giá" : "Đánh giá") + ", xếp loại chất lượng đảng viên năm "
                                + records.year(),
                        cell.name())));
    }

    private Table table(List<EvaluationLine> lines) {
        List<EvaluationField> fields = fields();
        List<Column> columns = new ArrayList<>(List.of(Column.centre("STT", 0.7), Column.left("Họ và tên", 3)));
        fields.forEach(field -> columns.add(column(field)));
        Table.Builder table = Table.of(columns);
        int number = 0;
        for (EvaluationLine line : lines) {
            List<Text> cells = new ArrayList<>();
            cells.add(Text.of(String.valueOf(++number)));
            cells.add(Text.of(records.name(line)));
            fields.forEach(field -> cells.add(Text.of(shown(line, field))));
            table.row(cells.toArray(Text[]::new));
        }
        return table.build();
    }

    private List<EvaluationField> fields() {
        List<EvaluationField> fields = new ArrayList<>();
        if (records.regime().hasPoints()) {
            fields.add(EvaluationField.SELF_POINTS);
        }
        fields.add(EvaluationField.SELF);
        if (records.regime().hasPoints()) {
            fields.add(EvaluationField.POINTS);
        }
        fields.add(EvaluationField.APPRAISED);
        fields.add(EvaluationField.VOTES);
        fields.add(EvaluationField.DECIDED);
        fields.add(EvaluationField.NOTE);
        return fields;
    }

    private static Column column(EvaluationField field) {
        return switch (field) {
            case SELF_POINTS -> Column.centre("Tự chấm", 1);
            case SELF -> Column.centre("Tự xếp loại", 1.2);
            case POINTS -> Column.centre("Điểm", 0.9);
            case APPRAISED -> Column.centre("Thẩm định", 1.2);
            case VOTES -> Column.centre("Số phiếu", 1.1);
            case DECIDED -> Column.centre("Mức xếp loại", 1.3);
            default -> Column.left("Ghi chú", 2.3);
        };
    }

    /** Whoever is not rated has the reason where the notes stand. */
    private String shown(EvaluationLine line, EvaluationField field) {
        String text = records.entry().text(line, field);
        if (field != EvaluationField.NOTE) {
            return text;
        }
        String reason = records.entry().text(line, EvaluationField.REASON);
        return reason.isEmpty() || text.isEmpty() ? reason + text : reason + "; " + text;
    }

    private void counts(PaperBuilder paper, Cell cell) {
        String prefix = EvaluationFigures.ofCell(cell.code());
        Text text = figure(Text.of("Tổng số đảng viên: "), prefix + "total").and("; được đánh giá, xếp loại: ");
        text = figure(text, prefix + "rated");
        for (Level level : records.regime().levels()) {
            text = figure(text.and("; " + Case.lower(level.label()) + ": "), prefix + "level." + level.code());
            String percent = EvaluationFigures.percent(prefix, level.code());
            if (records.figures().has(percent)) {
                text = figure(text.and(" ("), percent).and(")");
            }
        }
        text = figure(text.and("; không xếp loại: "), prefix + "excused");
        if (records.figures().get(prefix + "open").value().signum() > 0) {
            text = figure(text.and("; chưa xếp loại: "), prefix + "open");
        }
        paper.paragraph(text.and(". Tỷ lệ tính trên số được đánh giá, xếp loại, làm tròn để cộng đủ 100%."));
        Optional<String> kept = records.kept(cell.id());
        if (records.capHoldsFor(cell)) {
            Text most = figure(Text.of("Số xuất sắc tối đa theo tỷ lệ "), prefix + "outstanding.allowed", " là ");
            paper.paragraph(most.and(
                    kept.map(reason -> "; giữ quá tỷ lệ vì: " + reason + ".").orElse(".")));
        } else {
            kept.ifPresent(reason -> paper.paragraph("Giữ số xuất sắc nhiều hơn tỷ lệ vì: " + reason + "."));
        }
    }

    private Text figure(Text text, String name, String before) {
        return figure(text.and(Decimals.percentShort(records.regime().cap().percent()) + before), name);
    }

    private Text figure(Text text, String name) {
        Figure figure = records.figures().get(name);
        return text.figure(name, FigureText.inSentence(figure));
    }

    private void meeting(PaperBuilder paper, Cell cell, List<EvaluationLine> lines) {
        paper.paragraph("Hôm nay, hồi …… giờ …… ngày …… tháng …… năm ………, tại " + DOTS + ", " + cell.name()
                + " họp đánh giá, xếp loại chất lượng đảng viên năm " + records.year() + ".");
        String prefix = EvaluationFigures.ofCell(cell.code());
        paper.heading(1, "Thành phần");
        paper.paragraph(figure(Text.of("Tổng số đảng viên của chi bộ: "), prefix + "total")
                .and(" đồng chí; có mặt: ……… đồng chí; vắng: ……… đồng chí (lý do: " + DOTS + ")."));
        paper.paragraph("Chủ trì: đồng chí " + DOTS + "; thư ký: đồng chí " + DOTS + ".");
        paper.heading(1, "Nội dung");
        paper.paragraph(
                "Từng đảng viên trình bày bản tự kiểm điểm và tự xếp loại; chi bộ góp ý, thẩm định và bỏ phiếu.");
        paper.field(Text.of("Ý kiến thảo luận: "));
        for (int line = 0; line < LINES; line++) {
            paper.field(Text.of(LINE));
        }
        paper.heading(1, "Kết quả");
        paper.table(table(lines));
        counts(paper, cell);
        paper.paragraph(
                "Biên bản được đọc lại và chi bộ nhất trí thông qua; cuộc họp kết thúc hồi …… giờ …… cùng ngày.");
    }

    private void end(PaperBuilder paper) {
        paper.add(new Block.Signatures(minutes ? "THƯ KÝ" : "NGƯỜI LẬP BIỂU", List.of("T/M CHI BỘ", "BÍ THƯ"), ""));
    }
}
