package vn.sovang.document.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.yearend.EvaluationFigures;
import vn.sovang.domain.yearend.Figure;

/** The rows and columns of the summary that goes upward; headings are rules, for nobody has seen the real form yet. */
public final class RatingSummary {
    private static final String COLUMN = "evaluation.summary.column.";
    private static final String PERCENT = "_percent";
    private static final String MEMBERS = "members.";

    private final RatingRecords records;

    public RatingSummary(RatingRecords records) {
        this.records = records;
    }

    /**
     * A column.
     *
     * @param code last part of the key of its rule
     */
    public record Column(String code, String heading) {
        /** Whether words stand in it, not a number. */
        public boolean isText() {
            return code.equals("reasons") || code.equals("note");
        }

        public boolean isPercent() {
            return code.endsWith(PERCENT) || code.endsWith("_of_base");
        }
    }

    /**
     * A row.
     *
     * @param prefix beginning of the names of its figures
     * @param strong whether it sums up those below it
     */
    public record Row(String name, String prefix, boolean strong, String note) {}

    /** The columns as the rules of the year have them, in their order. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Rule rule : records.register()
                .rules()
                .under(COLUMN, records.figures().records().cutoff())) {
            columns.add(new Column(rule.key().substring(COLUMN.length()), rule.value()));
        }
        return columns;
    }

    /** Organisations, cells, members and leaders, each as a whole. */
    public List<Row> together() {
        List<Row> rows = new ArrayList<>();
        if (count("organisations.total") > 0) {
            rows.add(new Row("Tổ chức cơ sở đảng", "organisations.", false, ""));
        }
        rows.add(new Row("Chi bộ", "cells.", false, ""));
        rows.add(new Row("Đảng viên", MEMBERS, false, records.kept(0).orElse("")));
        rows.add(new Row("Cá nhân lãnh đạo, quản lý", "leaders.", false, ""));
        return rows;
    }

    /** The members cell by cell; a body with cells below it stands before them with the sum of all. */
    public List<Row> byCell() {
        List<Cell> cells = records.register().cells();
        CellTree tree = CellTree.of(records.figures().records().cells());
        Set<String> wanted = cells.stream().map(Cell::code).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        for (Cell root : tree.roots()) {
            for (Cell cell : tree.subtree(root.code())) {
                if (wanted.contains(cell.code())) {
                    rows(rows, labelled(cells, cell), !tree.below(cell.code()).isEmpty());
                }
            }
        }
        return rows;
    }

    private static Cell labelled(List<Cell> cells, Cell cell) {
        return cells.stream().filter(one -> one.id() == cell.id()).findFirst().orElse(cell);
    }

    private void rows(List<Row> rows, Cell cell, boolean above) {
        String note = records.kept(cell.id()).orElse("");
        if (above) {
            rows.add(new Row(cell.name(), EvaluationFigures.ofOrganisation(cell.code()), true, note));
        }
        String own = EvaluationFigures.ofCell(cell.code());
        if (!above || count(own + "total") > 0) {
            rows.add(new Row(above ? "Riêng " + cell.name() : cell.name(), own, false, above ? "" : note));
        }
    }

    /** The figure of a cell of the table; empty where it has none, a percentage of nothing for instance. */
    public Optional<Figure> figure(Row row, Column column) {
        String name = row.prefix()
                + switch (column.code()) {
                    case "total" -> row.prefix().equals(MEMBERS) ? "in_evaluation" : "total";
                    case "rated", "not_rated" -> column.code();
                    case "outstanding_of_base" -> "outstanding.percent";
                    default -> level(column.code());
                };
        return records.figures().has(name) ? Optional.of(records.figures().get(name)) : Optional.empty();
    }

    private static String level(String code) {
        return code.endsWith(PERCENT)
                ? "level." + code.substring(0, code.length() - PERCENT.length()) + ".percent"
                : "level." + code;
    }

    /** The words of a cell of the table. */
    public String text(Row row, Column column) {
        if (column.code().equals("note")) {
            return row.note();
        }
        List<String> reasons = new ArrayList<>();
        for (String reason : records.reasons().codes()) {
            long of = count(EvaluationFigures.reason(row.prefix(), reason));
            if (of > 0) {
                reasons.add(records.reasons().label(reason) + ": " + of);
            }
        }
        long open = count(row.prefix() + "open");
        if (open > 0) {
            reasons.add("Chưa xếp loại: " + open);
        }
        return String.join("; ", reasons);
    }

    private long count(String name) {
        return records.figures().has(name) ? records.figures().get(name).value().longValueExact() : 0;
    }

    /** What the percentages are taken of. */
    public String base() {
        var cap = records.regime().cap();
        String good = records.regime().level("good").map(Level::abbreviation).orElse("HTT");
        String of = cap.base() == vn.sovang.domain.evaluation.Cap.Base.GOOD ? good : good + " trở lên";
        return "Tỷ lệ % của các mức tính trên số được đánh giá, làm tròn để cộng đủ 100%; tỷ lệ xuất sắc so với mức tối đa "
                + vn.sovang.domain.text.Decimals.percentShort(cap.percent()) + " tính trên số " + of + ".";
    }
}
