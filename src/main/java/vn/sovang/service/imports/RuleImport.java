package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.RuleSheet;
import vn.sovang.store.RuleTable;

/**
 * The office's own rules and entries of lists, as an export wrote them. A rule must be one that the program knows, or an
 * entry of a list that may be extended; a number stays a number.
 */
final class RuleImport implements KindImport {
    private final RuleTable table;
    private final List<Rule> present;
    private final Set<String> shipped;
    private final Set<Key> taken = new HashSet<>();
    private int count;

    private record Key(String key, LocalDate from) {}

    RuleImport(ImportContext context) {
        table = context.tables().rules();
        present = table.all();
        shipped = present.stream().filter(rule -> !rule.own()).map(Rule::key).collect(Collectors.toSet());
        count = present.size();
    }

    @Override
    public Outcome take(ReadRow row) {
        Key key = new Key(row.text(RuleSheet.KEY), row.get(RuleSheet.FROM).orElseThrow());
        requireKnown(key.key());
        requireNumber(key.key(), row.text(RuleSheet.VALUE));
        if (!taken.add(key)) {
            throw Problem.of(141, "import.row.twice", key.key()).asException();
        }
        Optional<Rule> old = present.stream()
                .filter(rule -> rule.own()
                        && rule.key().equals(key.key())
                        && rule.from().equals(key.from()))
                .findFirst();
        Rule rule = new Rule(
                key.key(),
                key.from(),
                row.text(RuleSheet.VALUE),
                or(row.get(RuleSheet.SOURCE), old.orElse(null), Rule::source, ""),
                row.get(RuleSheet.CERTAINTY).orElseThrow(),
                true);
        if (old.filter(rule::equals).isPresent()) {
            return Outcome.SAME;
        }
        table.put(rule, RuleTable.AFTER_SHIPPED + (old.isPresent() ? present.indexOf(old.get()) : count));
        count += old.isPresent() ? 0 : 1;
        return old.isPresent() ? Outcome.CHANGED : Outcome.CREATED;
    }

    private void requireKnown(String key) {
        boolean entry = CodeList.EXTENDABLE.stream().anyMatch(list -> key.startsWith("list." + list + "."));
        if (!entry && !shipped.contains(key)) {
            throw Problem.of(1743, "takeout.import.rule.unknown", key).asException();
        }
    }

    private void requireNumber(String key, String value) {
        boolean number =
                present.stream().anyMatch(rule -> !rule.own() && rule.key().equals(key) && isNumber(rule.value()));
        if (number && !isNumber(value)) {
            throw Problem.of(1744, "takeout.import.rule.number", key, value).asException();
        }
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d+(?:[.,]\\d+)?");
    }
}
