package vn.sovang.domain.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;

/** How much two records have in common. */
final class Likeness {
    /** From here on two records are worth a look: one name and a birth that can be the same, or one number. */
    private static final int WORTH_A_LOOK = 50;

    private static final int HIGHEST = 100;

    private Likeness() {}

    /** Empty when the two are not worth a look. */
    static Optional<DuplicatePair> of(Candidate one, Candidate other) {
        List<Reason> reasons = new ArrayList<>();
        if (same(one.identityNumber(), other.identityNumber())) {
            reasons.add(Reason.IDENTITY_NUMBER);
        }
        if (same(one.card(), other.card())) {
            reasons.add(Reason.CARD);
        }
        boolean numbered = !reasons.isEmpty();
        if (!numbered && contradict(one, other)) {
            return Optional.empty();
        }
        name(one, other).ifPresent(reasons::add);
        birth(one.person().birth(), other.person().birth()).ifPresent(reasons::add);
        if (!one.homeTown().isEmpty() && Fold.same(one.homeTown(), other.homeTown())) {
            reasons.add(Reason.HOME_TOWN);
        }
        int score = Math.min(HIGHEST, reasons.stream().mapToInt(Reason::weight).sum());
        boolean oneWordOff = reasons.contains(Reason.NAME_BUT_ONE) && !reasons.contains(Reason.BIRTH);
        return score < WORTH_A_LOOK
                        || !numbered && (oneWordOff || name(one, other).isEmpty())
                ? Optional.empty()
                : Optional.of(new DuplicatePair(one, other, score, reasons));
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /** A man and a woman, two full days of birth that differ, two numbers of citizens: two persons. */
    private static boolean contradict(Candidate one, Candidate other) {
        Gender gender = one.person().gender();
        Gender another = other.person().gender();
        boolean genders = gender != Gender.UNKNOWN && another != Gender.UNKNOWN && gender != another;
        boolean numbers =
                !one.identityNumber().isEmpty() && !other.identityNumber().isEmpty();
        PartialDate birth = one.person().birth();
        PartialDate born = other.person().birth();
        boolean births = birth != null && born != null && birth(birth, born).isEmpty();
        return genders || numbers || births;
    }

    static Optional<Reason> name(Candidate one, Candidate other) {
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.equals(others)) {
            boolean written = one.person().name().equals(other.person().name());
            return Optional.of(written ? Reason.NAME : Reason.NAME_WRITING);
        }
        if (one.anyOrder().equals(other.anyOrder())) {
            return Optional.of(Reason.NAME_ORDER);
        }
        return allButOne(words, others) ? Optional.of(Reason.NAME_BUT_ONE) : Optional.empty();
    }

    /** One word differs, or one of the two has a word more; at least two words are the same. */
    private static boolean allButOne(List<String> words, List<String> others) {
        int longer = Math.max(words.size(), others.size());
        int shorter = Math.min(words.size(), others.size());
        if (longer - shorter > 1 || longer < 3) {
            return false;
        }
        int from = 0;
        while (from < shorter && words.get(from).equals(others.get(from))) {
            from++;
        }
        int back = 0;
        while (back < shorter - from
                && words.get(words.size() - 1 - back).equals(others.get(others.size() - 1 - back))) {
            back++;
        }
        return from + back >= longer - 1;
    }

    private static Optional<Reason> birth(PartialDate one, PartialDate other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of(one.isFull() ? Reason.BIRTH : Reason.BIRTH_POSSIBLE);
        }
        boolean possible =
                !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
        return possible ? Optional.of(Reason.BIRTH_POSSIBLE) : Optional.empty();
    }
}
