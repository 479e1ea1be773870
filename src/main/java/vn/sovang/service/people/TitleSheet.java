package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.office.Share;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * The grid of titles of one year.
 *
 * @param day the day whose households stand in it: the last of the year, or the present one
 * @param rows by village, then in the Vietnamese order of the heads' names
 * @param codes the titles of that year
 * @param cultural the titles that make a cultural family
 * @param basis the act the first title rests on, may be empty
 * @param typed the households of all villages as they were counted, 0 when that is unknown
 * @param reported what the target of the year says of cultural families, null when it says nothing
 * @param meritAfter after how many years on end a certificate may be proposed, 0 when there is no rule
 */
public record TitleSheet(
        int year,
        LocalDate day,
        List<TitleRow> rows,
        Villages villages,
        CodeList codes,
        Set<String> cultural,
        String basis,
        int typed,
        Share reported,
        int meritAfter) {
    public TitleSheet {
        rows = List.copyOf(rows);
        cultural = Set.copyOf(cultural);
    }

    /** Nothing has been read yet. */
    public static TitleSheet empty(LocalDate day) {
        return new TitleSheet(
                day.getYear(),
                day,
                List.of(),
                Villages.of(List.of(), List.of()),
                CodeList.of(RuleBook.of(List.of()), "household_title", day),
                Set.of(),
                "",
                0,
                null,
                0);
    }

    /** The villages that have households, in the order of the rows. */
    public List<Village> villagesWithHouseholds() {
        return rows.stream()
                .map(row -> row.household().villageId())
                .distinct()
                .flatMap(id -> villages.get(id).stream())
                .toList();
    }

    /** The titles as they are kept, by household. */
    public Map<Long, Set<String>> kept() {
        return rows.stream().collect(Collectors.toMap(TitleRow::id, TitleRow::titles));
    }
}
