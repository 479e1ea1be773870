package vn.sovang.ui.decision;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.decision.DecisionRow;
import vn.sovang.ui.common.TableColumns;

/** The columns of the list of decisions. */
final class DecisionColumns {
    private final Words words;

    DecisionColumns(Words words) {
        this.words = words;
    }

    List<TableColumn<DecisionRow, ?>> all() {
        return List.of(
                column("decide.column.number", 96, row -> row.decision().fullNumber()),
                column(
                        "decide.column.state",
                        88,
                        row -> words.say(
                                "decide.state." + row.decision().state().name().toLowerCase(Locale.ROOT))),
                column("decide.column.day", 86, row -> DayText.of(row.decision().day())),
                column("decide.column.awards", 60, row -> String.valueOf(row.awards())),
                column("decide.column.money", 96, row -> Amounts.grouped(row.money())),
                column("decide.column.summary", 300, row -> row.decision().summary()));
    }

    private TableColumn<DecisionRow, String> column(String key, double width, Function<DecisionRow, String> value) {
        return TableColumns.text(words.say(key), width, value);
    }
}
