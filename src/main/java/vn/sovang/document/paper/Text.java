package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of one or more runs. User text is taken literally; it is never read as markup.
 *
 * <pre>{@code Text.of("Tặng giấy khen cho ").figure("awards.state.collective", "08").and(" tập thể")}</pre>
 */
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String text) {
        return EMPTY.and(text);
    }

    /** A text that is nothing but the value of a figure, as a table cell shows it. */
    public static Text ofFigure(String name, String value) {
        return EMPTY.figure(name, value);
    }

    /** Lines one below the other; those that are empty are left out. */
    public static Text lines(List<String> lines) {
        Text text = EMPTY;
        for (String line : lines) {
            if (!line.isBlank()) {
                text = (text.isEmpty() ? text : text.with(Run.BREAK)).and(line);
            }
        }
        return text;
    }

    public Text and(String text) {
        return with(new Run(Clean.text(text), false, false, null));
    }

    public Text bold(String text) {
        return with(new Run(Clean.text(text), true, false, null));
    }

    public Text italic(String text) {
        return with(new Run(Clean.text(text), false, true, null));
    }

    /**
     * Adds the value of a figure.
     *
     * @param name as the command {@code figures} prints it
     * @param value as it stands on the paper, for instance {@code 12.200.000}
     */
    public Text figure(String name, String value) {
        return with(new Run(Clean.text(value), false, false, name));
    }

    public Text with(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Text(longer);
    }

    /** The text without its looks. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isEmpty());
    }

    /** Whether one look serves the whole text and no figure stands in it. */
    public boolean isPlain() {
        return runs.stream().noneMatch(run -> run.bold() || run.italic() || run.figure() != null);
    }
}
