package vn.sovang.document.paper;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The figures on this paper by name, each in the ways it is written, for instance {@code 08} and {@code 8}. */
    public Map<String, Set<String>> figures() {
        Map<String, Set<String>> figures = new LinkedHashMap<>();
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.texts().stream())
                .flatMap(text -> text.runs().stream())
                .filter(run -> run.figure() != null)
                .forEach(run -> figures.computeIfAbsent(run.figure(), name -> new LinkedHashSet<>())
                        .add(run.text()));
        return figures;
    }
}
