package vn.sovang.document.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flowing paper. PDF and DOCX are made from it, so that the two say the same.
 *
 * @param style of the regime the paper's date belongs to
 * @param name what the file says of itself in its properties, for instance {@code Quyết định số 05/QĐ-UBND}
 * @param sections at least one
 */
public record Paper(PaperStyle style, String name, List<Section> sections) {
    public Paper {
        name = Clean.text(name);
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("A paper has at least one section");
        }
    }

    /** Begins a paper in portrait format with the margins of the style. */
    public static PaperBuilder in(PaperStyle style, String name) {
        return new PaperBuilder(style, name);
    }

    /**
     * The figures on this paper as they are written, by name. A figure that stands several times must be written alike.
     *
     * @throws IllegalStateException when one figure is written in two ways
     */
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.texts().stream())
                .flatMap(text -> text.runs().stream())
                .filter(run -> run.figure() != null)
                .forEach(run -> {
                    String before = figures.putIfAbsent(run.figure(), run.text());
                    if (before != null && !before.equals(run.text())) {
                        throw new IllegalStateException(
                                "Figure " + run.figure() + " is written as " + before + " and as " + run.text());
                    }
                });
        return figures;
    }
}
