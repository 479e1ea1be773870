package vn.sovang.ui.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.Backup;
import vn.sovang.service.History;
import vn.sovang.service.SealedCopies;
import vn.sovang.service.SecondCopy;
import vn.sovang.service.Services;
import vn.sovang.store.seal.RecoveryCode;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Latest;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** All copies of the register, on this PC and at the second place, and what going back to one would take away. */
public final class BackupModel {
    /** Code of the problem that two passwords differ. */
    static final int DIFFERS = 2795;

    private final Services services;
    private final Desk desk;
    private final Clock clock;
    private final Runnable backup;
    private final Runnable made;
    private final Consumer<Restore> restore;
    private final Latest<Loss> latest;
    private final ObservableList<Line> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Line> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Loss> loss = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<SecondCopy.Place>> place =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty query = new SimpleStringProperty("");
    private List<Line> all = List.of();

    /**
     * A copy.
     *
     * @param second whether it lies at the second place
     * @param bytes its size
     */
    public record Line(Backup backup, boolean second, boolean sealed, long bytes) {}

    /**
     * What going back would take away.
     *
     * @param changes that the copy does not know, the latest first; empty where the copy cannot be used
     * @param damage why the copy cannot be used, null when it can
     */
    public record Loss(Line line, List<History.Step> changes, Problem damage) {}

    /**
     * @param backup makes a backup now, with its second copy
     * @param made told when a backup was made here
     * @param restore closes the window, goes back and opens it again
     */
    public BackupModel(
            Services services, Desk desk, Clock clock, Runnable backup, Runnable made, Consumer<Restore> restore) {
        this.services = services;
        this.desk = desk;
        this.clock = clock;
        this.backup = backup;
        this.made = made;
        this.restore = restore;
        latest = new Latest<>(desk.jobs(), loss::set);
        chosen.subscribe(this::look);
        query.subscribe(this::filter);
    }

    /** Reads anew which copies there are. */
    public void refresh() {
        desk.jobs().brief(desk.language().say("backup.job"), () -> lines(services), read -> {
            Line was = chosen.get();
            all = read.lines();
            filter();
            place.set(read.place());
            chosen.set(was != null && shown.contains(was) ? was : shown.isEmpty() ? null : shown.getFirst());
            if (chosen.get() == was) {
                look(was);
            }
        });
    }

    private record Read(List<Line> lines, Optional<SecondCopy.Place> place) {}

    private static Read lines(Services services) {
        Optional<SecondCopy.Place> place = services.secondCopy().place();
        boolean sealed = place.map(SecondCopy.Place::sealed).orElse(false);
        List<Line> lines = new ArrayList<>();
        services.backups().list().forEach(copy -> lines.add(new Line(copy, false, false, size(copy.file()))));
        services.secondCopy().list().forEach(copy -> lines.add(new Line(copy, true, sealed, size(copy.file()))));
        lines.sort(Comparator.comparing((Line line) -> line.backup().at()).reversed());
        return new Read(lines, place);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void filter() {
        String day = query.get().strip();
        shown.setAll(all.stream()
                .filter(line -> DayText.of(line.backup().at().toLocalDate()).contains(day))
                .toList());
    }

    private void look(Line line) {
        loss.set(null);
        if (line == null) {
            latest.forget();
        } else {
            latest.ask(desk.language().say("backup.job.look"), () -> loss(line));
        }
    }

    private List<History.Step> after(LocalDateTime moment) {
        return services.history().all().stream()
                .filter(step -> step.at().isAfter(moment))
                .toList();
    }

    /** A sealed copy is told by its date: it is opened only with its password. */
    private Loss loss(Line line) {
        try {
            return new Loss(
                    line,
                    line.sealed()
                            ? after(line.backup().at())
                            : services.backups().lostBy(line.backup()),
                    null);
        } catch (ProblemException e) {
            return new Loss(line, List.of(), e.problem());
        }
    }

    /** Makes a backup now. */
    public void makeBackup() {
        backup.run();
    }

    /**
     * Lets the second copy go to a folder from now on, and lays the newest backup there.
     *
     * @param password null for a copy that anybody can open
     * @param told gets the recovery code of a sealed copy, as it is printed
     */
    public void keepSecondAt(Path folder, char[] password, Consumer<String> told) {
        desk.jobs().start(desk.language().say("backup.job.second"), progress -> kept(folder, password), kept -> {
            desk.notices().tell(desk.language().say("backup.second.done", kept.file()));
            kept.code().map(RecoveryCode::printed).ifPresent(told);
            made.run();
            refresh();
        });
    }

    private record Kept(Path file, Optional<RecoveryCode> code) {}

    private Kept kept(Path folder, char[] password) {
        Optional<RecoveryCode> code = services.secondCopy().keepAt(folder, password);
        Optional<Path> laid = services.secondCopy().lay(services.backups().upToDate(LocalDateTime.now(clock)));
        return new Kept(laid.orElse(folder), code);
    }

    /** What is wrong with a password for sealing, typed twice; empty when nothing. */
    public Optional<Problem> wrong(String password, String again) {
        if (password.length() < SecondCopy.LEAST_PASSWORD) {
            return Optional.of(Problem.of(2791, "problem.seal.short", SecondCopy.LEAST_PASSWORD));
        }
        return password.equals(again) ? Optional.empty() : Optional.of(Problem.of(DIFFERS, "backup.second.differs"));
    }

    /** Makes no second copy any more. */
    public void stopSecond() {
        desk.jobs()
                .brief(
                        desk.language().say("backup.job.second"),
                        () -> {
                            services.secondCopy().stop();
                            return null;
                        },
                        done -> refresh());
    }

    /** Whether a file is a sealed copy; false for what cannot be read. */
    public boolean isSealed(Path file) {
        return SealedCopies.is(file);
    }

    /** Goes back to a copy; a password is proved before the window closes. @param password null for an open copy */
    public void restore(Path copy, char[] password) {
        if (password == null) {
            restore.accept(new Restore(copy, null));
            return;
        }
        desk.jobs()
                .start(
                        desk.language().say("backup.job.prove"),
                        progress -> {
                            SealedCopies.prove(copy, password);
                            return null;
                        },
                        proved -> restore.accept(new Restore(copy, password)));
    }

    /** Where the present register would be kept. */
    public Path keptAt() {
        return services.backups().keptAt(LocalDateTime.now(clock));
    }

    /** The newest first. */
    public ObservableList<Line> shown() {
        return shown;
    }

    public ObjectProperty<Line> chosenProperty() {
        return chosen;
    }

    /** What going back to the chosen one would take away; null while it is looked into. */
    public ReadOnlyObjectProperty<Loss> lossProperty() {
        return loss.getReadOnlyProperty();
    }

    /** Where the second copy goes. */
    public ReadOnlyObjectProperty<Optional<SecondCopy.Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public Language language() {
        return desk.language();
    }
}
