package vn.sovang.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;

/** What is typed into the table of results and not saved, as one text: a line for each target, tabs between its cells. */
final class QuarterEdits {
    /** The four quarters and the year. */
    static final int CELLS = Results.QUARTERS + 1;

    private QuarterEdits() {}

    static Map<Long, List<String>> read(String text) {
        Map<Long, List<String>> edits = new TreeMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            if (parts.length == CELLS + 1 && parts[0].matches("\\d{1,18}")) {
                edits.put(Long.parseLong(parts[0]), List.of(parts).subList(1, parts.length));
            }
        });
        return edits;
    }

    static String text(Map<Long, List<String>> edits) {
        return edits.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + String.join("\t", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The cells of a target as they are kept. */
    static List<String> cells(Target target) {
        List<String> cells = new ArrayList<>(target.results().quarters());
        cells.add(target.results().year().typed());
        return cells;
    }

    /** The results that cells make; part and whole of the year stay as they are where its cell was not touched. */
    static Results results(Target target, List<String> cells) {
        String year = cells.get(Results.QUARTERS);
        boolean untouched = year.equals(target.results().year().typed());
        return new Results(
                untouched ? target.results().year() : Result.parse(year),
                cells.subList(0, Results.QUARTERS),
                target.results().summed());
    }
}
