package vn.sovang.service.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.sovang.base.Problem;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.store.Tables;

/**
 * What an import stands on.
 *
 * @param year the working year of the table, 0 when unknown
 * @param fileName name of the file without its folder
 * @param decision id of the decision whose list the table is; 0 when the name of the file tells it
 */
record ImportContext(Tables tables, RuleBook rules, int year, String fileName, long decision) {

    /** The lists of codes that a kind needs, as they stand in the working year, or today where there is none. */
    Lookups lookups(SheetKind kind) {
        Map<String, Function<String, Optional<String>>> lists = new HashMap<>();
        for (String list : kind.lists()) {
            lists.put(list, list.equals("level") ? levels() : codeList(list)::find);
        }
        return new Lookups(lists);
    }

    CodeList codeList(String name) {
        return CodeList.of(rules, name, day());
    }

    /** @throws vn.sovang.base.ProblemException 252 when nobody has said for which year the table is */
    int requiredYear() {
        if (year == 0) {
            throw Problem.of(252, "import.year.unknown", fileName).asException();
        }
        return year;
    }

    /** The last day of the working year, or today where there is none. */
    LocalDate day() {
        return year == 0 ? LocalDate.now(ZoneId.systemDefault()) : new WorkingYear(year).lastDay();
    }

    private Function<String, Optional<String>> levels() {
        Regime regime = Regime.of(rules, requiredYear());
        return text -> regime.find(text).map(Level::code);
    }
}
