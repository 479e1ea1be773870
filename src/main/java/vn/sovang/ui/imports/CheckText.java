package vn.sovang.ui.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Words;
import vn.sovang.service.imports.FieldDiff;
import vn.sovang.service.imports.RowReport;
import vn.sovang.service.imports.RowReport.State;

/** What the states of rows are called. */
final class CheckText {
    /** The states as they are offered: first what wants attention. */
    static final List<State> ORDER =
            List.of(State.BAD, State.DOUBTFUL, State.CREATED, State.CHANGED, State.SAME, State.SKIPPED);

    private CheckText() {}

    /** Key of a filter with its count. */
    static String filter(State state) {
        return switch (state) {
            case BAD -> "wizard.filter.bad";
            case DOUBTFUL -> "wizard.filter.doubtful";
            case CREATED -> "wizard.filter.created";
            case CHANGED -> "wizard.filter.changed";
            case SAME -> "wizard.filter.same";
            case SKIPPED -> "wizard.filter.skipped";
        };
    }

    /** Key of a state. */
    static String key(State state) {
        return switch (state) {
            case BAD -> "wizard.state.bad";
            case DOUBTFUL -> "wizard.state.doubtful";
            case CREATED -> "wizard.state.created";
            case CHANGED -> "wizard.state.changed";
            case SAME -> "wizard.state.same";
            case SKIPPED -> "wizard.state.skipped";
        };
    }

    /** The colour of a state, besides being said. */
    static String style(State state) {
        return switch (state) {
            case BAD -> "danger";
            case DOUBTFUL -> "warning";
            case CREATED -> "success";
            case CHANGED -> "accent";
            case SAME, SKIPPED -> "plain";
        };
    }

    /** Why a row is left out, or what it changes and what should be looked at, in one line. */
    static String about(RowReport row, Words words) {
        String changes = FieldDiff.say(row.changes(), words);
        Stream<String> said =
                Stream.of(row.sentences(), row.remarks()).flatMap(List::stream).map(words::say);
        return Stream.concat(said, Stream.of(changes))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
