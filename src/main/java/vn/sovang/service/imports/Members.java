package vn.sovang.service.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.kinds.PersonSheet;
import vn.sovang.store.Tables;

/**
 * Finds the member a row speaks of: by the card, else by name and birth, else by whatever tells namesakes apart. Cards are
 * issued anew now and then, so another card alone does not make another member; and where two members fit alike, none
 * is taken.
 */
final class Members {
    private final Map<Long, Known> byPerson = new HashMap<>();
    private final Map<String, Known> byCard = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    /**
     * What a row says about who is meant.
     *
     * @param card may be empty
     * @param birth null when unknown
     * @param admitted null when unknown
     * @param cellId 0 when unknown
     */
    record Wanted(String card, String name, PartialDate birth, LocalDate admitted, long cellId) {}

    /**
     * A member of the register.
     *
     * @param admitted null when unknown
     * @param cellId the present cell, 0 when no longer a member
     */
    record Known(Member member, LocalDate admitted, long cellId) {}

    static Members of(Tables tables, LocalDate today) {
        Map<Long, List<MemberEvent>> events = new HashMap<>();
        for (MemberEvent event : tables.memberEvents().all()) {
            events.computeIfAbsent(event.memberId(), id -> new ArrayList<>()).add(event);
        }
        Members members = new Members();
        for (Member member : tables.members().all()) {
            List<MemberEvent> happened = events.getOrDefault(member.id(), List.of());
            LocalDate admitted = happened.stream()
                    .filter(event -> event.kind() == MemberEventKind.ADMISSION)
                    .findFirst()
                    .map(MemberEvent::day)
                    .orElse(null);
            members.add(
                    new Known(member, admitted, Membership.on(today, happened).cellId()));
        }
        return members;
    }

    void add(Known known) {
        byPerson.put(known.member().person().id(), known);
        if (!known.member().cardNumber().isEmpty()) {
            byCard.put(known.member().cardNumber(), known);
        }
        byName.computeIfAbsent(Fold.of(known.member().person().name()), name -> new ArrayList<>())
                .add(known);
    }

    /** Whether a person is a member, or was one. */
    boolean isMember(long person) {
        return byPerson.containsKey(person);
    }

    /**
     * @throws vn.sovang.base.ProblemException 152 when the card is another's, 153 when several members fit alike
     */
    Optional<Known> find(Wanted wanted) {
        Known holder = wanted.card().isEmpty() ? null : byCard.get(wanted.card());
        if (holder != null) {
            requireSame(holder, wanted);
            return Optional.of(holder);
        }
        List<Known> fitting = byName.getOrDefault(Fold.of(wanted.name()), List.of()).stream()
                .filter(known -> fits(known.member(), wanted))
                .toList();
        List<Known> narrowed = narrowed(fitting, wanted);
        if (narrowed.size() > 1) {
            throw Problem.of(153, "import.member.several", wanted.name(), narrowed.size())
                    .asException();
        }
        return narrowed.stream().findFirst();
    }

    /** The member whose code of an export a row bears, where name and birth of the row fit. */
    Optional<Known> coded(ReadRow row, String name, PartialDate birth) {
        return Optional.ofNullable(byPerson.get(PersonSheet.id(row.text(PersonSheet.CODE))))
                .filter(known -> known.member().person().name().equals(name))
                .filter(known -> birth == null
                        || known.member().person().birth() == null
                        || birth.equals(known.member().person().birth()));
    }

    /**
     * The member a row about members speaks of, by the columns that tell who is meant.
     *
     * @throws vn.sovang.base.ProblemException 148 when there is none; else as {@link #find}
     */
    Member ofRow(ReadRow row) {
        String name = row.text(MemberSheet.NAME);
        LocalDate admitted =
                row.get(MemberSheet.ADMITTED).flatMap(PartialDate::toLocalDate).orElse(null);
        PartialDate birth = row.get(MemberSheet.BIRTH).orElse(null);
        return coded(row, name, birth)
                .or(() -> find(new Wanted(row.text(MemberSheet.CARD), name, birth, admitted, 0)))
                .orElseThrow(() -> Problem.of(148, "import.member.absent", name).asException())
                .member();
    }

    private static void requireSame(Known holder, Wanted wanted) {
        String name = holder.member().person().name();
        if (!Fold.of(name).equals(Fold.of(wanted.name())) && !sameBirth(holder.member(), wanted)) {
            throw Problem.of(152, "import.member.card", wanted.card(), name, wanted.name())
                    .asException();
        }
    }

    private static boolean fits(Member member, Wanted wanted) {
        PartialDate birth = member.person().birth();
        boolean births = birth == null || wanted.birth() == null || birth.equals(wanted.birth());
        boolean cards = wanted.card().isEmpty() || member.cardNumber().isEmpty() || sameBirth(member, wanted);
        return births && cards;
    }

    private static boolean sameBirth(Member member, Wanted wanted) {
        return wanted.birth() != null
                && wanted.birth().isFull()
                && wanted.birth().equals(member.person().birth());
    }

    private static List<Known> narrowed(List<Known> fitting, Wanted wanted) {
        List<Known> byAdmission = narrowed(
                fitting, known -> wanted.admitted() != null && wanted.admitted().equals(known.admitted()));
        List<Known> byCell = narrowed(byAdmission, known -> wanted.cellId() != 0 && wanted.cellId() == known.cellId());
        List<Known> byBirth = narrowed(
                byCell,
                known -> Objects.equals(wanted.birth(), known.member().person().birth()));
        return narrowed(byBirth, known -> wanted.card().equals(known.member().cardNumber()));
    }

    /** What passes a test, where anything does and it is needed to tell several apart. */
    private static List<Known> narrowed(List<Known> several, Predicate<Known> test) {
        List<Known> passing =
                several.size() < 2 ? List.of() : several.stream().filter(test).toList();
        return passing.isEmpty() ? several : passing;
    }
}
