package vn.sovang.ui.shell;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.service.History;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.Job;
import vn.sovang.ui.common.Language;

/** The line at the bottom: the job at work, the last change, the last backup. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final double WIDEST_CHANGE = 460;

    private final ShellModel model;
    private final Language language;
    private final HBox job = new HBox();
    private final ProgressBar bar = new ProgressBar();
    private final Label jobName = new Label();
    private final Button cancel = new Button("", Icons.of(Feather.X));
    private final Label change = new Label();
    private final Button backup = new Button();
    private final Subscription subscription;
    private final ListChangeListener<Job> jobs = changed -> showJob();

    StatusBar(ShellModel model) {
        this.model = model;
        language = model.language();
        getStyleClass().add("status-bar");
        job.getStyleClass().add("status-job");
        job.getChildren().setAll(bar, jobName, cancel);
        job.managedProperty().bind(job.visibleProperty());
        bar.setAccessibleText(language.say("shell.status.progress"));
        jobName.setId("job-name");
        cancel.setId("job-cancel");
        cancel.getStyleClass().addAll("button-icon", "flat", "small");
        cancel.setAccessibleText(language.say("shell.status.cancel"));
        cancel.setTooltip(new Tooltip(language.say("shell.status.cancel")));
        change.setId("last-change");
        change.setMaxWidth(WIDEST_CHANGE);
        change.setMinWidth(0);
        HBox.setHgrow(jobName, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        backup.setId("last-backup");
        backup.getStyleClass().addAll("flat", "small");
        backup.setGraphic(Icons.of(Feather.HARD_DRIVE));
        backup.setMinWidth(Region.USE_PREF_SIZE);
        backup.setOnAction(event -> model.makeBackup());
        backup.setTooltip(new Tooltip(
                language.say("shell.backup.hint", model.services().backups().folder())));
        getChildren().setAll(change, gap, job, backup);
        model.jobs().running().addListener(jobs);
        showJob();
        subscription = Subscription.combine(
                model.historyProperty().subscribe(this::showChange),
                model.backupProperty().subscribe(this::showBackup));
    }

    private void showJob() {
        bar.progressProperty().unbind();
        jobName.textProperty().unbind();
        boolean working = !model.jobs().running().isEmpty();
        job.setVisible(working);
        if (working) {
            Job first = model.jobs().running().getFirst();
            int more = model.jobs().running().size() - 1;
            bar.progressProperty().bind(first.progressProperty());
            jobName.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> jobText(first, more), first.itemProperty(), first.cancellingProperty()));
            cancel.disableProperty().bind(first.cancellingProperty());
            cancel.setOnAction(event -> first.cancel());
        }
    }

    private String jobText(Job first, int more) {
        String text = first.cancellingProperty().get()
                ? language.say("shell.status.cancelling", first.name())
                : first.itemProperty().get().isEmpty()
                        ? first.name()
                        : first.name() + ": " + first.itemProperty().get();
        return more == 0 ? text : text + " (+" + more + ")";
    }

    private static String said(History.Kind kind) {
        return switch (kind) {
            case DONE, FIXED -> "shell.status.change";
            case UNDONE -> "shell.status.undone";
            case REDONE -> "shell.status.redone";
        };
    }

    private void showChange(History.State state) {
        change.setText(state.last()
                .map(step -> language.say(said(step.kind()), step.label(), MOMENT.format(step.at()), step.who()))
                .orElse(language.say("shell.status.unchanged")));
        change.setTooltip(new Tooltip(change.getText()));
    }

    private void showBackup(Optional<LocalDateTime> last) {
        backup.setText(last.map(moment -> language.say("shell.status.backup", MOMENT.format(moment)))
                .orElse(language.say("shell.status.no_backup")));
    }

    /** Lets go of what outlives this bar. */
    void release() {
        model.jobs().running().removeListener(jobs);
        subscription.unsubscribe();
    }
}
