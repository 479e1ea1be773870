package vn.sovang.document.paper;

import java.util.regex.Pattern;

/**
 * A stretch of text in one look.
 *
 * @param text normalised to NFC and to one line on the way in; a sole {@code \n} ends a line
 * @param figure name of the figure of the year this text shows, for instance {@code awards.state.total}, so that it can
 *     be read back from the produced file; null when it shows none
 */
public record Run(String text, boolean bold, boolean italic, String figure) {
    private static final Pattern FIGURE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");

    /** Ends a line within a cell; only the program sets it, what is typed stays on one line. */
    static final Run BREAK = new Run("\n", false, false, null);

    public Run {
        text = text.equals("\n") ? text : Clean.text(text);
        if (figure != null && !FIGURE.matcher(figure).matches()) {
            throw new IllegalArgumentException("Not the name of a figure: " + figure);
        }
    }
}
