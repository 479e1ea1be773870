package vn.sovang.document.paper;

/** Counts headings and articles in the manner of a regime. */
final class Numbering {
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final String numberEnd;
    private final int[] counts = new int[4];
    private int articles;

    Numbering(PaperStyle.Regime regime) {
        this.numberEnd = regime == PaperStyle.Regime.PARTY ? "- " : ". ";
    }

    /** The number of the next heading of a level with its sign and a blank; empty for level 0. */
    String heading(int level) {
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        int count = counts[level];
        return switch (level) {
            case 0 -> "";
            case 1 -> roman(count) + numberEnd;
            case 2 -> count + numberEnd;
            default -> letter(count) + ") ";
        };
    }

    String article() {
        articles++;
        return "Điều " + articles + ". ";
    }

    /** From 40 on, which no paper of ours reaches, in plain figures: the letters would need further rules. */
    static String roman(int number) {
        return number < 40 ? "X".repeat(number / 10) + ROMAN[number % 10] : String.valueOf(number);
    }

    /** Letters of the Vietnamese alphabet as enumerations use them; numbers when they are used up. */
    private static String letter(int number) {
        return number <= LETTERS.length() ? LETTERS.substring(number - 1, number) : String.valueOf(number);
    }
}
