package vn.sovang.document.certificate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sovang.document.certificate.TextStyle.Align;
import vn.sovang.document.certificate.TextStyle.Fit;

/**
 * Sets a text into a box: on its lines, on more lines, or smaller, as the style allows. Nothing is left out: what does
 * not fit comes back in its smallest size and is called so. Words are kept whole unless even the smallest size is too
 * wide for one of them. Centred lines are made about equally long.
 */
final class TextFitter {
    /** Points to the millimetre. */
    static final double POINTS = 72 / 25.4;

    private static final double STEP = 0.5;
    private static final double EPSILON = 1e-6;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u2000-\\u2006\\u2008-\\u200B]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final TextStyle style;
    private final Typeface typeface;
    private final double width;
    private final double height;

    private TextFitter(TextStyle style, Box box) {
        this.style = style;
        this.typeface = style.typeface();
        this.width = box.width() * POINTS;
        this.height = box.height() * POINTS;
    }

    private record Word(String text, double width) {}

    /** @param text any text; composed (NFC), control characters dropped, runs of spaces made one */
    static FittedText fit(String text, TextStyle style, Box box) {
        return new TextFitter(style, box).fit(clean(text, style.capitals()));
    }

    /** The text as it is set: composed, without controls, in capitals where they are wanted. */
    static String clean(String text, boolean capitals) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String printable = composed.chars().allMatch(letter -> letter >= ' ' && letter < 0x7F || letter >= 0xA0)
                ? composed
                : CONTROLS.matcher(composed).replaceAll("");
        return capitals ? printable.toUpperCase(VIETNAMESE) : printable;
    }

    private FittedText fit(String text) {
        List<List<Word>> paragraphs =
                text.strip().lines().map(String::strip).map(this::words).toList();
        FittedText whole = shrunk(paragraphs, false);
        if (whole.fits() || style.fit() == Fit.SHRINK) {
            return whole;
        }
        FittedText broken = shrunk(paragraphs, true);
        return broken.fits() ? broken : whole;
    }

    private FittedText shrunk(List<List<Word>> paragraphs, boolean breaking) {
        double least = style.fit() == Fit.WRAP ? style.size() : style.minimumSize();
        for (double size = style.size(); ; size = Math.max(least, size - STEP)) {
            List<FittedText.Line> lines = set(paragraphs, width / size * 1000, breaking);
            if (fits(lines, size)) {
                return new FittedText(size, lines, true);
            }
            if (size <= least) {
                return new FittedText(size, lines, false);
            }
        }
    }

    private boolean fits(List<FittedText.Line> lines, double size) {
        double high = (Typeface.ASCENT + Typeface.DESCENT + (lines.size() - 1) * style.lineSpacing()) * size;
        double wide = lines.stream().mapToDouble(FittedText.Line::width).max().orElse(0) * size / 1000;
        return lines.isEmpty() || high <= height + EPSILON && wide <= width + EPSILON;
    }

    /** @param limit thousandths of the size */
    private List<FittedText.Line> set(List<List<Word>> paragraphs, double limit, boolean breaking) {
        List<FittedText.Line> lines = new ArrayList<>();
        for (List<Word> words : paragraphs) {
            if (style.fit() == Fit.SHRINK) {
                lines.addAll(wrap(words, Double.MAX_VALUE));
            } else {
                List<Word> pieces = breaking ? broken(words, limit) : words;
                lines.addAll(style.align() == Align.CENTER ? balanced(pieces, limit) : wrap(pieces, limit));
            }
        }
        return lines;
    }

    private List<FittedText.Line> balanced(List<Word> words, double limit) {
        List<FittedText.Line> lines = wrap(words, limit);
        double low = 0;
        double high = limit;
        for (int i = 0; lines.size() > 1 && i < 8; i++) {
            double middle = (low + high) / 2;
            List<FittedText.Line> narrower = wrap(words, middle);
            boolean good = narrower.size() == lines.size()
                    && narrower.stream().allMatch(line -> line.width() <= middle + EPSILON);
            if (good) {
                lines = narrower;
                high = middle;
            } else {
                low = middle;
            }
        }
        return lines;
    }

    /** As many words on each line as it takes; a word wider than the limit has a line of its own. */
    private List<FittedText.Line> wrap(List<Word> words, double limit) {
        List<FittedText.Line> lines = new ArrayList<>();
        double space = typeface.width(' ') + 2 * style.letterSpacing();
        StringBuilder line = new StringBuilder();
        double wide = 0;
        for (Word word : words) {
            if (!line.isEmpty() && wide + space + word.width > limit + EPSILON) {
                lines.add(new FittedText.Line(line.toString(), wide));
                line.setLength(0);
            }
            wide = line.isEmpty() ? word.width : wide + space + word.width;
            line.append(line.isEmpty() ? "" : " ").append(word.text);
        }
        if (!line.isEmpty()) {
            lines.add(new FittedText.Line(line.toString(), wide));
        }
        return lines;
    }

    private List<Word> words(String paragraph) {
        return SPACES.splitAsStream(paragraph)
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(word, measure(word)))
                .toList();
    }

    private double measure(String text) {
        double sum = -style.letterSpacing();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += typeface.width(text.codePointAt(i)) + style.letterSpacing();
        }
        return sum;
    }

    /** The words, those wider than the limit in pieces that are not; a mark stays with its letter. */
    private List<Word> broken(List<Word> words, double limit) {
        List<Word> pieces = new ArrayList<>();
        for (Word word : words) {
            String rest = word.text;
            while (measure(rest) > limit) {
                int end = firstPiece(rest, limit);
                if (end == rest.length()) {
                    break;
                }
                pieces.add(new Word(rest.substring(0, end), measure(rest.substring(0, end))));
                rest = rest.substring(end);
            }
            pieces.add(new Word(rest, measure(rest)));
        }
        return pieces;
    }

    private int firstPiece(String text, double limit) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            while (next < text.length() && Character.getType(text.codePointAt(next)) == Character.NON_SPACING_MARK) {
                next = text.offsetByCodePoints(next, 1);
            }
            if (end > 0 && measure(text.substring(0, next)) > limit) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
