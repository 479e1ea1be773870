package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.store.Tables;

/** Everybody the register knows, in whatever role, so that one person is not entered twice: offered, never forced. */
public final class KnownPersons {
    /** Nobody. */
    public static final KnownPersons NONE = new KnownPersons(List.of());

    private final Map<Long, KnownPerson> byId = new LinkedHashMap<>();

    /** Made when it is first asked for: most lists are only read. */
    private Map<String, List<KnownPerson>> byName;

    KnownPersons(List<KnownPerson> all) {
        all.forEach(known -> byId.put(known.person().id(), known));
    }

    public static KnownPersons of(Tables tables, Villages villages, LocalDate day) {
        return new KnownPersons(new Reader(tables, villages, day).all());
    }

    public Optional<KnownPerson> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Those who may be meant by a name: who bears it, accents aside, and was not born on another day. The same birth
     * comes first.
     *
     * @param birth null when unknown
     */
    public List<KnownPerson> offers(String name, PartialDate birth) {
        return named().getOrDefault(Fold.of(name), List.of()).stream()
                .filter(known -> birth == null
                        || known.person().birth() == null
                        || birth.equals(known.person().birth()))
                .sorted(Comparator.comparing(known -> !sameBirth(known, birth)))
                .toList();
    }

    private synchronized Map<String, List<KnownPerson>> named() {
        if (byName == null) {
            byName = byId.values().stream()
                    .collect(Collectors.groupingBy(
                            known -> Fold.of(known.person().name())));
        }
        return byName;
    }

    /** Whether a person was certainly born then. */
    public static boolean sameBirth(KnownPerson known, PartialDate birth) {
        return birth != null && birth.equals(known.person().birth());
    }

    /** Reads all roles from the tables. */
    private static final class Reader {
        private final Tables tables;
        private final Map<Long, List<Role>> roles = new HashMap<>();

        Reader(Tables tables, Villages villages, LocalDate day) {
            this.tables = tables;
            members(day);
            staff(day);
            Map<Long, String> labels = villages.labels(day);
            villages.all().forEach(one -> add(one.headPerson(), Role.Kind.VILLAGE_HEAD, labels.get(one.id())));
            tables.households()
                    .all()
                    .forEach(
                            one -> add(one.head(), Role.Kind.HOUSEHOLD_HEAD, labels.getOrDefault(one.villageId(), "")));
            tables.collectives().all().forEach(one -> add(one.leader(), Role.Kind.COLLECTIVE_LEADER, one.name()));
        }

        private void members(LocalDate day) {
            Map<Long, Cell> cells = tables.cellRegister().labelled(day);
            Map<Long, Long> lastCell = new HashMap<>();
            tables.memberEvents().all().stream()
                    .filter(event -> event.cellId() != 0 && !event.day().isAfter(day))
                    .sorted(Comparator.comparing(MemberEvent::day).thenComparingLong(MemberEvent::id))
                    .forEach(event -> lastCell.put(event.memberId(), event.cellId()));
            tables.members()
                    .all()
                    .forEach(one ->
                            add(one.person(), Role.Kind.MEMBER, name(cells.get(lastCell.getOrDefault(one.id(), 0L)))));
        }

        private static String name(Cell cell) {
            return cell == null ? "" : cell.name();
        }

        /** The posts of somebody of the office are the title once more. */
        private void staff(LocalDate day) {
            Map<Long, List<Staff>> byPerson = tables.staff().all().stream()
                    .collect(Collectors.groupingBy(one -> one.person().id()));
            byPerson.values().stream()
                    .map(stretches -> Staff.telling(stretches, day))
                    .forEach(one -> add(one.person(), Role.Kind.STAFF, one.title()));
            tables.posts().all().stream()
                    .filter(one -> !byPerson.containsKey(one.person().id()))
                    .forEach(one -> add(one.person(), Role.Kind.POST, one.title()));
        }

        private void add(Person person, Role.Kind kind, String where) {
            if (person != null) {
                List<Role> known = roles.computeIfAbsent(person.id(), id -> new ArrayList<>());
                Role role = new Role(kind, where);
                if (!known.contains(role)) {
                    known.add(role);
                }
            }
        }

        private List<KnownPerson> all() {
            return tables.persons().all().stream()
                    .map(person -> new KnownPerson(
                            person,
                            roles.getOrDefault(person.id(), List.of()).stream()
                                    .sorted(Comparator.comparing(Role::kind))
                                    .toList()))
                    .toList();
        }
    }
}
