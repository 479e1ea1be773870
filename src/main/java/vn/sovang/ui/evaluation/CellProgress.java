package vn.sovang.ui.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.CapCount;
import vn.sovang.domain.member.Cell;
import vn.sovang.service.evaluation.EvaluationRow;
import vn.sovang.service.evaluation.EvaluationSheet;
import vn.sovang.ui.common.Icons;

/**
 * How far each cell is, with all below it.
 *
 * @param done who is rated or need not be, by key of the cell
 * @param all by key of the cell
 * @param over keys of those over the cap and not kept so with a reason
 * @param warning whether a body for which the cap holds is among them
 */
record CellProgress(Map<String, Integer> done, Map<String, Integer> all, Set<String> over, boolean warning) {
    static final CellProgress NONE = new CellProgress(Map.of(), Map.of(), Set.of(), false);

    static CellProgress of(EvaluationSheet sheet) {
        Map<Long, int[]> own = new HashMap<>();
        int[] whole = new int[2];
        for (EvaluationRow row : sheet.rows()) {
            int[] counts = own.computeIfAbsent(row.line().cellId(), id -> new int[2]);
            int closed = row.line().isOpen(sheet.regime()) ? 0 : 1;
            counts[0] += closed;
            counts[1]++;
            whole[0] += closed;
            whole[1]++;
        }
        Map<String, Integer> done = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        done.put(EvaluationModel.WHOLE, whole[0]);
        all.put(EvaluationModel.WHOLE, whole[1]);
        for (Cell cell : sheet.cells()) {
            List<int[]> below = sheet.tree().subtree(cell.code()).stream()
                    .map(one -> own.getOrDefault(one.id(), new int[2]))
                    .toList();
            done.put(
                    EvaluationModel.key(cell),
                    below.stream().mapToInt(one -> one[0]).sum());
            all.put(
                    EvaluationModel.key(cell),
                    below.stream().mapToInt(one -> one[1]).sum());
        }
        Set<String> over = new HashSet<>();
        List<CapCount> beyond = sheet.overUnexplained(sheet.counts());
        beyond.forEach(
                count -> over.add(count.cell() == null ? EvaluationModel.WHOLE : EvaluationModel.key(count.cell())));
        boolean warning = beyond.stream().anyMatch(CapCount::binding);
        return new CellProgress(done, all, over, warning);
    }

    boolean isDone(String key) {
        return done.getOrDefault(key, 0).equals(all.getOrDefault(key, 0));
    }

    /** A cell in the tree: its name, how many are done, and whether it is over the cap. */
    static final class TreeLine extends TreeCell<String> {
        private final Supplier<Map<String, String>> names;
        private final Supplier<CellProgress> present;
        private final Words words;
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(6, name, count);

        TreeLine(Supplier<Map<String, String>> names, Supplier<CellProgress> present, Words words) {
            this.names = names;
            this.present = present;
            this.words = words;
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            name.setTextOverrun(OverrunStyle.ELLIPSIS);
            count.setMinWidth(USE_PREF_SIZE);
            count.getStyleClass().add("tree-count");
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String key, boolean empty) {
            super.updateItem(key, empty);
            if (empty || key == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            CellProgress progress = present.get();
            name.setText(names.get().getOrDefault(key, ""));
            count.setText(words.say(
                    "rating.tree.count",
                    progress.done().getOrDefault(key, 0),
                    progress.all().getOrDefault(key, 0)));
            count.setGraphic(
                    progress.over().contains(key)
                            ? Icons.of(Feather.ALERT_TRIANGLE, progress.warning() ? "warning" : "muted")
                            : progress.isDone(key) ? Icons.of(Feather.CHECK, "accent") : null);
            setAccessibleText(name.getText() + " " + count.getText());
            setGraphic(line);
        }
    }
}
