package vn.sovang.ui.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.people.VillageMerge;
import vn.sovang.service.people.VillageRow;

/** Several villages on their way to become one, before it is done. */
final class MergeModel {
    private final VillageModel villages;
    private final List<Village> lasting;
    private final ObservableSet<Long> ticked = FXCollections.observableSet();
    private final StringProperty into = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty head = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty decision = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

    MergeModel(VillageModel villages) {
        this.villages = villages;
        lasting = villages.lasting();
        villages.openRow().ifPresent(row -> ticked.add(row.id()));
        ticked.addListener((SetChangeListener<Long>) change -> {
            if (change.wasRemoved() && into.get().equals(String.valueOf(change.getElementRemoved()))) {
                into.set("");
            }
        });
        into.subscribe(this::goOn);
    }

    /** Who goes on keeps name and head until others are typed. */
    private void goOn(String key) {
        lasting.stream()
                .filter(village -> key.equals(Long.toString(village.id())))
                .findFirst()
                .ifPresent(village -> {
                    name.set(village.name());
                    head.set(village.headName());
                });
    }

    /** The villages that can be ticked. */
    List<Village> lasting() {
        return lasting;
    }

    String label(Village village) {
        Villages all = villages.listProperty().get().villages();
        return all.label(village, villages.day());
    }

    /** Keys of the villages that become one. */
    ObservableSet<Long> ticked() {
        return ticked;
    }

    /** Key of the one that goes on, empty when a new one begins. */
    StringProperty into() {
        return into;
    }

    StringProperty name() {
        return name;
    }

    StringProperty code() {
        return code;
    }

    StringProperty head() {
        return head;
    }

    StringProperty day() {
        return day;
    }

    StringProperty decision() {
        return decision;
    }

    /** What stands against it, empty when nothing does. */
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** How many households of the register move along, as they stand on the list's day. */
    int moving() {
        return villages.listProperty().get().rows().stream()
                .filter(row -> ticked.contains(row.id()) && !into.get().equals(Long.toString(row.id())))
                .mapToInt(VillageRow::registered)
                .sum();
    }

    /**
     * Does it when nothing stands against it.
     *
     * @param done told when it is done
     */
    void merge(Runnable done) {
        Optional<LocalDate> from = DayText.parse(Nfc.clean(day.get()));
        Problem problem = problem(from);
        wrong.set(problem == null ? "" : villages.said(problem));
        if (problem == null) {
            villages.merge(
                    new VillageMerge(
                            List.copyOf(ticked),
                            into.get().isEmpty() ? 0 : Long.parseLong(into.get()),
                            Nfc.clean(code.get()),
                            Nfc.clean(name.get()),
                            Nfc.clean(head.get()),
                            from.orElseThrow(),
                            Nfc.clean(decision.get())),
                    done);
        }
    }

    private Problem problem(Optional<LocalDate> from) {
        if (ticked.size() < 2) {
            return Problem.of(2260, "village.merge.two");
        }
        if (Nfc.clean(name.get()).isEmpty()) {
            return Problem.of(2258, "village.problem.name.empty");
        }
        if (into.get().isEmpty() && Nfc.clean(code.get()).isEmpty()) {
            return Problem.of(2256, "village.problem.code.empty");
        }
        return from.isEmpty() ? Problem.of(2263, "village.merge.day") : null;
    }
}
