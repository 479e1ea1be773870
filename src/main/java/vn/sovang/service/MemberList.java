package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * The members as the register knows them on a day.
 *
 * @param day the day whose state is shown
 * @param rows all who ever were members, in the Vietnamese order of names
 * @param cells in the order of their codes, each under the label that tells it apart from others of its name
 * @param rules the dated rules, for the lists of codes
 */
public record MemberList(LocalDate day, List<MemberRow> rows, List<Cell> cells, RuleBook rules) {
    public MemberList {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** A list without anybody. */
    public static MemberList empty(LocalDate day) {
        return new MemberList(day, List.of(), List.of(), RuleBook.of(List.of()));
    }

    public Optional<MemberRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    public Optional<Cell> cell(String code) {
        return cells.stream().filter(cell -> cell.code().equals(code)).findFirst();
    }

    /** A list of codes as it stands on the day. */
    public CodeList codes(String name) {
        return CodeList.of(rules, name, day);
    }
}
