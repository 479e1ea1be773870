package vn.sovang.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.target.Computed;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.target.Verdict;
import vn.sovang.service.Overview;
import vn.sovang.ui.common.ShareBar;
import vn.sovang.ui.common.ShareLine;

/** The charts of the overview: bars whose numbers are written out, each a button that leads to its rows. */
final class Charts {
    private static final double TALLEST = 72;
    private static final List<Verdict> VERDICTS =
            List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.PENDING, Verdict.MISSED, Verdict.OPEN, Verdict.NONE);

    private final Words words;

    Charts(Words words) {
        this.words = words;
    }

    /** The levels of the members, a line for each cell. @param open gets the id of a cell */
    List<Node> levels(Overview overview, List<Overview.CellLevels> cells, LongConsumer open) {
        List<Node> lines = new ArrayList<>();
        for (Overview.CellLevels one : cells) {
            List<ShareBar.Part> parts = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            List<Level> levels = overview.levels();
            for (int i = 0; i < levels.size(); i++) {
                int count = one.tally().count(levels.get(i).code());
                parts.add(new ShareBar.Part(count, "level-" + i));
                if (count > 0) {
                    numbers.add(levels.get(i).abbreviation() + " " + count);
                }
            }
            addRest(parts, numbers, one.tally().notRated() - one.open(), "overview.not_rated");
            addRest(parts, numbers, one.open(), "overview.open");
            lines.add(ShareLine.of(
                    one.cell().name(),
                    parts,
                    String.join(" · ", numbers),
                    () -> open.accept(one.cell().id())));
        }
        return lines;
    }

    private void addRest(List<ShareBar.Part> parts, List<String> numbers, int count, String key) {
        if (count > 0) {
            parts.add(new ShareBar.Part(count, "none"));
            numbers.add(words.say(key, count));
        }
    }

    /** What became of the targets, a line for each group. @param open gets the name of a group */
    List<Node> targets(List<TargetLine> targets, Consumer<String> open) {
        List<Node> lines = new ArrayList<>();
        TargetLines.byGroup(targets, line -> line.target().group()).forEach((group, lineOf) -> {
            List<ShareBar.Part> parts = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (Verdict verdict : VERDICTS) {
                long count = lineOf.stream()
                        .filter(line -> line.verdict() == verdict)
                        .count();
                parts.add(new ShareBar.Part(count, style(verdict)));
                if (count > 0) {
                    numbers.add(words.say("overview.verdict." + verdict.name().toLowerCase(Locale.ROOT), count));
                }
            }
            lines.add(ShareLine.of(group, parts, String.join(" · ", numbers), () -> open.accept(group)));
        });
        return lines;
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "level-0";
            case MET -> "level-1";
            case PENDING -> "level-2";
            case MISSED -> "level-3";
            case OPEN, NONE -> "none";
        };
    }

    /** The admissions year by year. @param open gets a year and who was admitted in it */
    Node admissions(Map<Integer, Computed> byYear, BiConsumer<Integer, Computed> open) {
        HBox bars = new HBox();
        bars.getStyleClass().add("bars");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        int most = byYear.values().stream()
                .mapToInt(one -> one.counted().size())
                .max()
                .orElse(0);
        byYear.forEach((year, computed) -> {
            int count = computed.counted().size();
            Region bar = new Region();
            bar.getStyleClass().addAll("share", "level-1", "upright");
            double height = most == 0 ? 1 : Math.max(1, TALLEST * count / most);
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
            VBox column = new VBox(new Label(Integer.toString(count)), bar, new Label(shortYear(year)));
            column.setAlignment(Pos.BOTTOM_CENTER);
            column.setMinHeight(TALLEST + 36);
            Button button = new Button();
            button.setGraphic(column);
            button.getStyleClass().addAll("flat", "bar-button");
            button.setAccessibleText(words.say("overview.admissions.bar", Integer.toString(year), count));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(event -> open.accept(year, computed));
            bars.getChildren().add(button);
        });
        return bars;
    }

    private static String shortYear(int year) {
        return "’" + String.format("%02d", year % 100);
    }
}
