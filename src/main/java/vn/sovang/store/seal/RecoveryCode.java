package vn.sovang.store.seal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code that is printed once and kept in the safe: it opens what a forgotten password has closed. Twenty-five letters
 * and digits in groups of five, none of which looks like another (no I, L, O, U); 120 random bits and one letter that
 * finds slips of the pen.
 *
 * @param letters the 25 letters without the hyphens
 */
public record RecoveryCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 25;
    private static final int GROUP = 5;

    public RecoveryCode {
        if (letters.length() != LENGTH || letters.charAt(LENGTH - 1) != check(letters)) {
            throw new IllegalArgumentException("no recovery code");
        }
    }

    public static RecoveryCode random(SecureRandom random) {
        StringBuilder letters = new StringBuilder();
        random.ints(LENGTH - 1, 0, ALPHABET.length()).forEach(i -> letters.append(ALPHABET.charAt(i)));
        return new RecoveryCode(letters.append(check(letters)).toString());
    }

    /**
     * Reads what was typed: small letters, spaces and hyphens do not matter, nor O for 0, I and L for 1.
     *
     * @return empty when this is no such code, for instance after a slip of the pen
     */
    public static Optional<RecoveryCode> parse(char[] typed) {
        String letters = new String(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean code = letters.length() == LENGTH
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && letters.charAt(LENGTH - 1) == check(letters);
        return code ? Optional.of(new RecoveryCode(letters)) : Optional.empty();
    }

    /** As it is printed: {@code 7K2QF-…}. */
    public String printed() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    /** A weighted sum: a wrong letter and two letters changed about come to another one. */
    private static char check(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (2 * i + 1) * Math.max(0, ALPHABET.indexOf(letters.charAt(i)));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
