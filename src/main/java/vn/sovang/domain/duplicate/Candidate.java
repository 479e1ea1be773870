package vn.sovang.domain.duplicate;

import java.util.List;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;

/**
 * A person as the search for doubles sees one.
 *
 * @param person as kept or as typed
 * @param card present number of the party card, empty when there is none
 * @param identityNumber empty when unknown
 * @param homeTown empty when unknown
 * @param words of the name, folded, in their order
 */
public record Candidate(Person person, String card, String identityNumber, String homeTown, List<String> words) {
    public Candidate {
        words = List.copyOf(words);
    }

    public static Candidate of(Person person, String card, String identityNumber, String homeTown) {
        return new Candidate(person, card, identityNumber, homeTown, Fold.words(person.name()));
    }

    public long id() {
        return person.id();
    }

    /** The words of the name in alphabetical order, so that two orders of one name are alike. */
    String anyOrder() {
        return words.stream().sorted().reduce("", (one, other) -> one + " " + other);
    }
}
