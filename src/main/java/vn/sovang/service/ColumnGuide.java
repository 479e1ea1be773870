package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.csv.CsvSource;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.Sheet;
import vn.sovang.exchange.sheet.SheetRow;

/** What the columns of the tables mean, in Vietnamese, for whoever reads an export without the program. */
public final class ColumnGuide {
    private static final String RESOURCE = "/export/columns.csv";
    /** Stands for every kind that says nothing of its own. */
    private static final String ANY = "*";

    private final Map<String, String[]> texts = new HashMap<>();
    private final RuleBook rules;
    private final LocalDate day;

    private ColumnGuide(RuleBook rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
        for (SheetRow row : Sheet.of(CsvSource.shipped(ColumnGuide.class.getResourceAsStream(RESOURCE), "columns.csv"))
                .rows()) {
            texts.put(
                    key(row.cell(0).text(), row.cell(1).text()),
                    new String[] {row.cell(2).text(), row.cell(3).text()});
        }
    }

    /**
     * A column described.
     *
     * @param needed whether every row must fill it
     * @param written how its values are written, with the unit
     * @param allowed the values it may have, empty when they are free
     */
    public record Line(String heading, boolean needed, String meaning, String written, String allowed) {}

    /** @param day the day whose lists of codes give the values */
    static ColumnGuide of(RuleBook rules, LocalDate day) {
        return new ColumnGuide(rules, day);
    }

    /** The columns of a kind in their order. */
    List<Line> lines(String code) {
        SheetKind kind = SheetKinds.byCode(code);
        List<Line> lines = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            String[] own = texts.getOrDefault(
                    key(code, column.heading()), texts.getOrDefault(key(ANY, column.heading()), new String[] {"", ""}));
            lines.add(new Line(
                    column.heading(),
                    column.isRequired(),
                    own[0],
                    own[1].isEmpty() ? usual(column) : own[1],
                    allowed(column)));
        }
        return lines;
    }

    private static String usual(Column<?> column) {
        if (column.type().kind() == ColumnKind.DAY) {
            return "ngày/tháng/năm";
        }
        return column.type().kind() == ColumnKind.TEXT ? "một trong các giá trị bên cạnh" : "số";
    }

    private String allowed(Column<?> column) {
        String list = column.type().list();
        if (list == null) {
            return String.join(" · ", column.type().words());
        }
        if (list.equals("level")) {
            return Regime.of(rules, day.getYear()).levels().stream()
                    .map(Level::abbreviation)
                    .collect(Collectors.joining(" · "));
        }
        CodeList codes = CodeList.of(rules, list, day);
        return codes.codes().stream().map(codes::label).collect(Collectors.joining(" · "));
    }

    /** The keys of all descriptions, for a test that none is left over. */
    static List<String> described() {
        return List.copyOf(new ColumnGuide(RuleBook.of(List.of()), LocalDate.EPOCH).texts.keySet());
    }

    static String key(String kind, String heading) {
        return kind + "/" + heading;
    }
}
