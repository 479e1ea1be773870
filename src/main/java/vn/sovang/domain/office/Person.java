package vn.sovang.domain.office;

import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;

/**
 * A person the office knows, in whatever role.
 *
 * @param id 0 before the store has given one
 * @param name full name in NFC as written, never empty
 * @param gender never null; null given counts as unknown
 * @param birth null when unknown; day and month may be unknown
 */
public record Person(long id, String name, Gender gender, PartialDate birth) {

    public Person {
        gender = gender == null ? Gender.UNKNOWN : gender;
    }
}
