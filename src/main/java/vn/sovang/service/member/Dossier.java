package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.EventContext;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Tables;

/**
 * All the register holds about one member.
 *
 * @param posts of the person, in the party and elsewhere
 * @param cells all, by id, each under the label that tells it apart from others of its name
 */
public record Dossier(
        LocalDate today,
        Member member,
        List<MemberEvent> events,
        List<PartyCard> cards,
        List<Discipline> disciplines,
        List<PartyBadge> badges,
        List<Post> posts,
        List<Evaluation> evaluations,
        Map<Long, Cell> cells,
        Units units,
        RuleBook rules) {

    static Dossier of(Tables tables, long memberId, LocalDate today) {
        Member member = member(tables, memberId);
        return new Dossier(
                today,
                member,
                tables.memberEvents().of(memberId),
                tables.partyCards().of(memberId),
                tables.disciplines().of(memberId),
                tables.partyBadges().of(memberId),
                tables.posts().all().stream()
                        .filter(post -> post.person().id() == member.person().id())
                        .toList(),
                tables.memberEvaluations().all().stream()
                        .filter(evaluation -> evaluation.subjectId() == memberId)
                        .toList(),
                tables.cellRegister().labelled(today),
                Units.of(tables.units().all()),
                RuleBook.of(tables.rules().all()));
    }

    /** @throws vn.sovang.base.ProblemException 2140 when there is no such member */
    static Member member(Tables tables, long memberId) {
        return tables.members()
                .find(memberId)
                .orElseThrow(() -> Problem.of(2140, "event.problem.gone").asException());
    }

    String name() {
        return member.person().name();
    }

    /** The name of a cell, empty for none. */
    String cellName(long cellId) {
        Cell cell = cells.get(cellId);
        return cell == null ? "" : cell.name();
    }

    /** The name of a body or cell by its code; the code where there is none. */
    String bodyName(String code, LocalDate day) {
        return cells.values().stream()
                .filter(cell -> cell.code().equals(code))
                .map(Cell::name)
                .findFirst()
                .or(() -> units.find(code, day == null ? today : day).map(UnitVersion::name))
                .orElse(code);
    }

    EventContext eventContext() {
        return new EventContext(today, rules, member.person().birth(), this::cellName);
    }

    CodeList codes(String list) {
        return CodeList.of(rules, list, today);
    }
}
