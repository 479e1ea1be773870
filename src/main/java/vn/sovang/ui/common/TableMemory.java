package vn.sovang.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sovang.service.Preferences;

/**
 * Remembers how the clerk likes the columns of tables: which are shown, in which order and how wide. Columns are known by
 * their ids; one that is new since then stands where it was made.
 */
public final class TableMemory {
    private static final String KEY = "table.";
    private static final long PAUSE_MILLIS = 500;

    private final Preferences preferences;
    private final Jobs jobs;
    private final Language language;
    private final Map<String, String> known = new HashMap<>();

    public TableMemory(Preferences preferences, Jobs jobs, Language language) {
        this.preferences = preferences;
        this.jobs = jobs;
        this.language = language;
    }

    /** How one column was left. */
    private record Left(String id, int place, double width, boolean visible) {
        static Optional<Left> read(String text, int place) {
            String[] parts = text.split(":");
            if (parts.length != 3 || !parts[1].matches("\\d{1,4}")) {
                return Optional.empty();
            }
            return Optional.of(new Left(parts[0], place, Integer.parseInt(parts[1]), parts[2].equals("1")));
        }
    }

    /**
     * Arranges the columns as they were left, and remembers what is changed from now on.
     *
     * @param name of the table, once for all
     */
    public <R> void attach(String name, TableView<R> table) {
        if (known.containsKey(name)) {
            arrange(table, known.get(name));
            watch(name, table);
            return;
        }
        jobs.brief(language.say("form.job.columns"), () -> preferences.find(KEY + name), text -> {
            text.ifPresent(left -> arrange(table, left));
            known.put(name, describe(table));
            watch(name, table);
        });
    }

    private static <R> void arrange(TableView<R> table, String text) {
        List<Left> lefts = new ArrayList<>();
        for (String part : text.split(";")) {
            Left.read(part, lefts.size()).ifPresent(lefts::add);
        }
        Map<String, Left> byId = lefts.stream().collect(Collectors.toMap(Left::id, left -> left, (one, two) -> one));
        List<TableColumn<R, ?>> columns = new ArrayList<>(table.getColumns());
        int[] place = {0};
        Map<TableColumn<R, ?>, Integer> places = new HashMap<>();
        for (TableColumn<R, ?> column : columns) {
            Left left = byId.get(column.getId());
            place[0] = left == null ? place[0] : left.place();
            places.put(column, place[0]);
            if (left != null) {
                column.setPrefWidth(left.width());
                column.setVisible(left.visible());
            }
        }
        columns.sort(Comparator.comparing(places::get));
        table.getColumns().setAll(columns);
    }

    private <R> void watch(String name, TableView<R> table) {
        int[] latest = {0};
        InvalidationListener changed = any -> {
            latest[0]++;
            int mine = latest[0];
            jobs.later(PAUSE_MILLIS, () -> {
                if (mine == latest[0]) {
                    keep(name, describe(table));
                }
            });
        };
        table.getColumns().addListener(changed);
        for (TableColumn<R, ?> column : table.getColumns()) {
            column.widthProperty().addListener(changed);
            column.visibleProperty().addListener(changed);
        }
    }

    private static <R> String describe(TableView<R> table) {
        return table.getColumns().stream()
                .map(column ->
                        column.getId() + ":" + Math.round(column.getWidth()) + ":" + (column.isVisible() ? 1 : 0))
                .collect(Collectors.joining(";"));
    }

    private void keep(String name, String text) {
        if (!text.equals(known.put(name, text))) {
            jobs.brief(
                    language.say("form.job.columns"),
                    () -> {
                        preferences.put(KEY + name, text);
                        return text;
                    },
                    done -> {});
        }
    }
}
