package vn.sovang.document.paper;

import java.util.regex.Pattern;

/**
 * A stretch of text in one look.
 *
 * @param text normalised to NFC and to one line on the way in
 * @param figure name of the figure of the year this text shows, for instance {@code awards.state.total}, so that it can
 *     be read back from the produced file; null when it shows none
 */
public record Run(String text, boolean bold, boolean italic, String figure) {
    private static final Pattern FIGURE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");

    public Run {
        text = Clean.text(text);
        if (figure != null && !FIGURE.matcher(figure).matches()) {
            throw new IllegalArgumentException("Not the name of a figure: " + figure);
        }
    }
}
