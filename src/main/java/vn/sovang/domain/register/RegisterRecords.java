package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.office.Signature;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.RuleBook;

/**
 * What the papers of the register are made from.
 *
 * @param day the day whose state is told
 * @param dated the day of the paper, which chooses heading, place, signatory and style
 * @param body the Party Committee as it is named when the paper is dated
 * @param cells the cells the paper is about, in order
 * @param existing ids of those of them that exist on the day; the others had members at the beginning of the time
 *     looked at
 * @param whole whether those are all cells of the body
 * @param allCells every cell the register knows, for names in histories
 * @param entries who is or ever was a member in one of the cells, by cell and then in the order of names
 */
public record RegisterRecords(
        LocalDate day,
        LocalDate dated,
        UnitVersion body,
        Signature signature,
        RuleBook rules,
        List<Cell> cells,
        Set<Long> existing,
        boolean whole,
        List<Cell> allCells,
        List<RegisterEntry> entries) {
    public RegisterRecords {
        cells = List.copyOf(cells);
        existing = Set.copyOf(existing);
        allCells = List.copyOf(allCells);
        entries = List.copyOf(entries);
    }

    /** The members on the day. */
    public List<RegisterEntry> members() {
        return entries.stream().filter(entry -> entry.state().isMember()).toList();
    }

    /** The members on the day, and those who left on or after another. */
    public List<RegisterEntry> membersAndLeftSince(LocalDate since) {
        return entries.stream()
                .filter(entry -> entry.state().isMember()
                        || entry.left().map(MemberEvent::day).stream().anyMatch(left -> !left.isBefore(since)))
                .toList();
    }

    /** The labels of codes on the day. */
    public Codes codes() {
        return new Codes(rules, day);
    }
}
