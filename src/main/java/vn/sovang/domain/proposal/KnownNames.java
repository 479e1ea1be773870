package vn.sovang.domain.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;

/** Whom the register knows, as far as a proposal may speak of them. */
public final class KnownNames {
    private static final List<String> CELL_WORDS = List.of("chi bo ", "dang bo ");

    private final Map<Long, Person> persons = new HashMap<>();
    private final Map<Long, Long> memberOf = new HashMap<>();
    private final Map<Long, Household> households = new HashMap<>();
    private final Map<Long, String> collectives = new HashMap<>();
    private final Map<Long, String> cells = new HashMap<>();
    private final Map<Long, Set<String>> places = new HashMap<>();
    private final Map<Long, List<String>> shownPlaces = new HashMap<>();
    private final Map<String, Set<Long>> personsByName = new HashMap<>();
    private final Map<String, Set<Long>> headsByName = new HashMap<>();
    private final Map<String, Set<Long>> collectivesByName = new HashMap<>();
    private final Map<String, Set<Long>> cellsByName = new HashMap<>();

    /** Takes note of a person in whatever role. */
    public void person(Person person) {
        persons.put(person.id(), person);
        add(personsByName, person.name(), person.id());
    }

    /** The person is a party member. */
    public void member(long personId, long memberId) {
        memberOf.put(personId, memberId);
    }

    /** Where a person lives, works or is organised; told apart by it from namesakes. */
    public void place(long personId, String place) {
        if (!place.isBlank()) {
            if (places.computeIfAbsent(personId, id -> new HashSet<>()).add(bare(place))) {
                shownPlaces.computeIfAbsent(personId, id -> new ArrayList<>()).add(place);
            }
        }
    }

    /** @param village name of its village, empty when unknown */
    public void household(Household household, String village) {
        households.put(household.id(), household);
        add(headsByName, household.head().name(), household.id());
        place(household.head().id(), village);
    }

    public void collective(long id, String name) {
        collectives.put(id, name);
        add(collectivesByName, name, id);
    }

    public void cell(long id, String name) {
        cells.put(id, name);
        add(cellsByName, name, id);
    }

    private static void add(Map<String, Set<Long>> names, String name, long id) {
        names.computeIfAbsent(Fold.of(name), key -> new HashSet<>()).add(id);
    }

    public Optional<Person> person(long id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** The member a person is, 0 when none. */
    public long memberOf(long personId) {
        return memberOf.getOrDefault(personId, 0L);
    }

    public Optional<Household> household(long id) {
        return Optional.ofNullable(households.get(id));
    }

    /** What a linked collective or cell is called. */
    public Optional<String> collectiveName(Links links) {
        return Optional.ofNullable(
                links.cellId() != 0 ? cells.get(links.cellId()) : collectives.get(links.collectiveId()));
    }

    /** The names of persons, or of heads of households, that differ from a name in accents or capitals alone. */
    public List<String> alike(Recipient recipient) {
        Collection<Long> same = named(recipient);
        return same.stream()
                .map(id -> recipient instanceof Recipient.Household
                        ? households.get(id).head().name()
                        : persons.get(id).name())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a party member is called so. */
    public boolean isMember(String name) {
        return personsByName.getOrDefault(Fold.of(name), Set.of()).stream()
                .anyMatch(
                        id -> memberOf.containsKey(id) && persons.get(id).name().equals(name));
    }

    private Set<Long> named(Recipient recipient) {
        Map<String, Set<Long>> names = switch (recipient) {
            case Recipient.Individual individual -> personsByName;
            case Recipient.Household household -> headsByName;
            case Recipient.Collective collective -> Map.of();
        };
        return names.getOrDefault(Fold.of(recipient.name()), Set.of());
    }

    /** Everybody of the register a recipient may mean by its name, whatever the accents. */
    public List<Links> candidates(Recipient recipient) {
        List<Links> found = new ArrayList<>();
        switch (recipient) {
            case Recipient.Individual one -> named(one).forEach(id -> found.add(Links.person(id)));
            case Recipient.Household one -> named(one).forEach(id -> found.add(Links.household(id)));
            case Recipient.Collective one -> {
                String name = Fold.of(one.name());
                cellsByName.getOrDefault(name, Set.of()).forEach(id -> found.add(Links.cell(id)));
                collectivesByName.getOrDefault(name, Set.of()).forEach(id -> found.add(Links.collective(id)));
            }
        }
        return found;
    }

    /** Of the person, or of the head of the household. */
    public Gender gender(Links links) {
        return personOf(links).map(Person::gender).orElse(Gender.UNKNOWN);
    }

    private Optional<Person> personOf(Links links) {
        return links.householdId() != 0
                ? household(links.householdId()).map(Household::head)
                : person(links.personId());
    }

    /** Where a person or the head of a household lives, works or is organised, as the register says it. */
    public List<String> places(Links links) {
        return personOf(links)
                .map(person -> shownPlaces.getOrDefault(person.id(), List.of()))
                .orElse(List.of());
    }

    /**
     * Who is meant by a recipient, where it is certain: the only one of exactly that name who also stands in the unit that
     * is named, or, for the party, the only member of that name. Namesakes are left to the clerk.
     */
    public Links find(Stream stream, Recipient recipient) {
        return switch (recipient) {
            case Recipient.Individual one ->
                only(exact(one).filter(id -> stands(stream, id, one)).toList())
                        .map(Links::person)
                        .orElse(Links.NONE);
            case Recipient.Household one ->
                only(named(one).stream()
                                .filter(id -> households.get(id).head().name().equals(one.name()))
                                .filter(id -> isAt(households.get(id).head().id(), one.unit()))
                                .toList())
                        .map(Links::household)
                        .orElse(Links.NONE);
            case Recipient.Collective one -> collective(one);
        };
    }

    private java.util.stream.Stream<Long> exact(Recipient.Individual one) {
        return named(one).stream().filter(id -> persons.get(id).name().equals(one.name()));
    }

    private boolean stands(Stream stream, long person, Recipient.Individual one) {
        boolean member = memberOf.containsKey(person);
        if (stream == Stream.PARTY
                && member
                && exact(one).filter(memberOf::containsKey).count() == 1) {
            return true;
        }
        return (stream == Stream.STATE || member) && (isAt(person, one.unit()) || isAt(person, one.post()));
    }

    private Links collective(Recipient.Collective one) {
        String name = Fold.of(one.name());
        Optional<Links> cell = only(cellsByName.getOrDefault(name, Set.of())).map(Links::cell);
        return cell.or(() ->
                        only(collectivesByName.getOrDefault(name, Set.of())).map(Links::collective))
                .orElse(Links.NONE);
    }

    private boolean isAt(long person, String unit) {
        String wanted = bare(unit);
        return !wanted.isEmpty()
                && places.getOrDefault(person, Set.of()).stream()
                        .anyMatch(place -> place.contains(wanted) || wanted.contains(place));
    }

    private static String bare(String place) {
        String folded = Fold.of(place);
        for (String word : CELL_WORDS) {
            if (folded.startsWith(word)) {
                return folded.substring(word.length());
            }
        }
        return folded;
    }

    private static Optional<Long> only(Collection<Long> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
