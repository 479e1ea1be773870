package vn.sovang.service.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.Word;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Makes one record of two that are of one person, in whatever roles: one named change, undone at one stroke. */
public final class MergeService {
    private final Store store;

    public MergeService(Store store) {
        this.store = store;
    }

    /**
     * The two side by side.
     *
     * @param keep id of the person who stays
     * @param other id of the person who goes into the first
     * @throws vn.sovang.base.ProblemException 2190 when one of them is no longer there, or both are the same
     */
    public MergePreview preview(long keep, long other, LocalDate today) {
        return store.read(tables -> preview(tables, keep, other, today));
    }

    private static MergePreview preview(Tables tables, long keep, long other, LocalDate today) {
        Both both = Both.of(tables, keep, other);
        RuleBook rules = RuleBook.of(tables.rules().all());
        List<MergePreview.Value> values = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            if (!field.isPersonal() && (both.member() == null || both.otherMember() == null)) {
                continue;
            }
            String kept = field.of(both.person(), both.member());
            String second = field.of(both.otherPerson(), both.otherMember());
            if (!kept.equals(second)) {
                CodeList list = CodeList.of(rules, field.list(), today);
                boolean coded = !field.list().isEmpty();
                values.add(new MergePreview.Value(
                        field,
                        coded && !kept.isEmpty() ? list.label(kept) : kept,
                        coded && !second.isEmpty() ? list.label(second) : second,
                        kept.isEmpty()));
            }
        }
        return new MergePreview(
                keep,
                other,
                values,
                both.newEvents(tables),
                conflicts(tables, both),
                tables.references().to("person", other).stream()
                        .filter(count -> both.member() == null || !count.table().equals("member"))
                        .map(count -> new MergePreview.Moved(new Word("field.table." + count.table()), count.rows()))
                        .toList());
    }

    private static List<MergePreview.Conflict> conflicts(Tables tables, Both both) {
        if (both.member() == null || both.otherMember() == null) {
            return List.of();
        }
        Map<Integer, Evaluation> kept = tables.memberEvaluations().all().stream()
                .filter(one -> one.subjectId() == both.member().id())
                .collect(Collectors.toMap(Evaluation::year, Function.identity()));
        return tables.memberEvaluations().all().stream()
                .filter(one -> one.subjectId() == both.otherMember().id() && kept.containsKey(one.year()))
                .map(one -> new MergePreview.Conflict(one.year(), kept.get(one.year()), one))
                .toList();
    }

    /**
     * Merges.
     *
     * @throws vn.sovang.base.ProblemException 2190 when one of them is no longer there; 2191 when their events do not go
     *     together in one life, with the first that does not; nothing has changed then
     */
    public void merge(long keep, long other, MergeChoice choice, LocalDate today, Words words) {
        String name = store.read(tables -> Both.of(tables, keep, other).person().name());
        store.change(words.say("duplicate.change", name), tables -> {
            new Merger(tables, Both.of(tables, keep, other), choice, today).merge();
            return null;
        });
    }

    /**
     * The two.
     *
     * @param member null when the first is no member
     * @param otherMember null when the second is none
     */
    record Both(Person person, Person otherPerson, Member member, Member otherMember) {

        static Both of(Tables tables, long keep, long other) {
            Map<Long, Person> persons =
                    tables.persons().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
            if (keep == other || !persons.containsKey(keep) || !persons.containsKey(other)) {
                throw Problem.of(2190, "duplicate.problem.gone").asException();
            }
            List<Member> members = tables.members().all();
            return new Both(persons.get(keep), persons.get(other), member(members, keep), member(members, other));
        }

        private static Member member(List<Member> members, long person) {
            Optional<Member> found = members.stream()
                    .filter(member -> member.person().id() == person)
                    .findFirst();
            return found.orElse(null);
        }

        /** The events of the second member that the first does not have; none unless both are members. */
        List<MemberEvent> newEvents(Tables tables) {
            if (member == null || otherMember == null) {
                return List.of();
            }
            List<MemberEvent> known = tables.memberEvents().of(member.id());
            return tables.memberEvents().of(otherMember.id()).stream()
                    .filter(event -> known.stream().noneMatch(one -> isSame(one, event)))
                    .toList();
        }

        static boolean isSame(MemberEvent one, MemberEvent other) {
            return one.kind() == other.kind() && one.day().equals(other.day());
        }
    }
}
