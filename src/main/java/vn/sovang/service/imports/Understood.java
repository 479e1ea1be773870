package vn.sovang.service.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Term;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.kinds.FixedWords;
import vn.sovang.exchange.sheet.Plain;

/** What a cell was understood as, as the program would write it. */
final class Understood {
    private final ImportContext context;
    private Regime regime;
    private final Map<String, CodeList> lists = new HashMap<>();

    Understood(ImportContext context) {
        this.context = context;
    }

    /** The value of a column in words; empty for null. */
    String text(Column<?> column, Object value) {
        String list = column.type().list();
        if (list != null && value instanceof String code) {
            return list.equals("level")
                    ? level(code)
                    : lists.computeIfAbsent(list, context::codeList).label(code);
        }
        return switch (value) {
            case null -> "";
            case Term term -> term.text();
            case Comparison comparison -> first(FixedWords.COMPARISON, comparison);
            case RecipientKind kind -> first(FixedWords.RECIPIENT, kind);
            case Stream stream -> first(FixedWords.STREAM, stream);
            case Gender gender -> gender.vietnamese();
            case Enum<?> other -> other.name();
            default -> Plain.of(value, column.type().kind());
        };
    }

    private String level(String code) {
        if (regime == null) {
            regime = Regime.of(context.rules(), context.requiredYear());
        }
        return regime.abbreviation(code);
    }

    private static <T> String first(Map<T, List<String>> words, T value) {
        return words.get(value).getFirst();
    }
}
