package vn.sovang.service.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.document.paper.Page;
import vn.sovang.document.register.ListColumn;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;

/**
 * Which paper of the register is wanted, and of what.
 *
 * @param day whose state it tells; the last day of a period
 * @param from first day of the period; in the member list those who left on this day or later still stand
 * @param dated the day it bears
 * @param cells codes of the cells it is about; empty for all
 * @param members ids of the members it is about; empty for all
 * @param size of the sheets where a choice makes sense
 * @param selection which members a list is of
 * @param group what a list is grouped by
 * @param columns of a list; empty for those that suit it
 * @param newOnly whether proposals of badges leave out who had served the years on an earlier occasion
 */
public record PaperWish(
        RegisterPaper paper,
        LocalDate day,
        LocalDate from,
        LocalDate dated,
        Set<String> cells,
        Set<Long> members,
        Page.Size size,
        MemberSelection selection,
        ListGroup group,
        List<ListColumn> columns,
        boolean newOnly) {

    /** @throws vn.sovang.base.ProblemException 2402 when the period ends before it begins */
    public PaperWish {
        cells = Set.copyOf(cells);
        members = Set.copyOf(members);
        columns = List.copyOf(columns);
        if (from.isAfter(day)) {
            throw Problem.of(2402, "paper.period.backwards", from, day).asException();
        }
    }

    /** A paper on the whole body as of a day, in the usual form. */
    public static PaperWish of(RegisterPaper paper, LocalDate day) {
        return new PaperWish(
                paper,
                day,
                day.withDayOfYear(1),
                day,
                Set.of(),
                Set.of(),
                Page.Size.A4,
                MemberSelection.ALL,
                ListGroup.CELL,
                List.of(),
                false);
    }

    public PaperWish since(LocalDate first) {
        return new PaperWish(paper, day, first, dated, cells, members, size, selection, group, columns, newOnly);
    }

    public PaperWish dated(LocalDate other) {
        return new PaperWish(paper, day, from, other, cells, members, size, selection, group, columns, newOnly);
    }

    public PaperWish ofCells(Set<String> codes) {
        return new PaperWish(paper, day, from, dated, codes, members, size, selection, group, columns, newOnly);
    }

    public PaperWish ofMembers(Set<Long> ids) {
        return new PaperWish(paper, day, from, dated, cells, ids, size, selection, group, columns, newOnly);
    }

    public PaperWish on(Page.Size other) {
        return new PaperWish(paper, day, from, dated, cells, members, other, selection, group, columns, newOnly);
    }

    public PaperWish of(MemberSelection other) {
        return new PaperWish(paper, day, from, dated, cells, members, size, other, group, columns, newOnly);
    }

    public PaperWish by(ListGroup other) {
        return new PaperWish(paper, day, from, dated, cells, members, size, selection, other, columns, newOnly);
    }

    public PaperWish with(List<ListColumn> others) {
        return new PaperWish(paper, day, from, dated, cells, members, size, selection, group, others, newOnly);
    }

    public PaperWish newOnly(boolean other) {
        return new PaperWish(paper, day, from, dated, cells, members, size, selection, group, columns, other);
    }
}
