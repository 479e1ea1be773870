package vn.sovang.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.service.history.ChangeHistory;
import vn.sovang.service.history.RecordChange;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.history.StoryLine;

/** Who changed which field of the open member when, the latest change first. */
public final class TraceModel {
    private final ChangeHistory changes;
    private final Desk desk;
    private final Supplier<LocalDate> today;
    private final ObservableList<StoryLine> lines = FXCollections.observableArrayList();
    private long member;
    private boolean watching;

    /** @param today decides how codes and bodies are called */
    public TraceModel(ChangeHistory changes, Desk desk, Supplier<LocalDate> today) {
        this.changes = changes;
        this.desk = desk;
        this.today = today;
    }

    /**
     * Another member is open.
     *
     * @param id 0 or less for none
     */
    public void member(long id) {
        if (id != member) {
            member = id;
            lines.clear();
            refresh();
        }
    }

    /** Whether somebody looks; nothing is read while nobody does. */
    public void watched(boolean now) {
        watching = now;
        refresh();
    }

    /** Reads the changes anew. */
    public void refresh() {
        if (!watching || member <= 0) {
            return;
        }
        long id = member;
        LocalDate day = today.get();
        desk.jobs().brief(desk.language().say("timeline.trace.job"), () -> changes.ofMember(id, day), read -> {
            if (id == member) {
                lines.setAll(lines(read));
            }
        });
    }

    private static List<StoryLine> lines(List<RecordChange> read) {
        List<StoryLine> lines = new ArrayList<>();
        for (RecordChange change : read) {
            lines.add(new StoryLine.Step(change.at(), change.who(), change.label()));
            lines.addAll(StoryLine.of(change.rows()));
        }
        return lines;
    }

    /** Each change with what it made of the member. */
    public ObservableList<StoryLine> lines() {
        return lines;
    }
}
