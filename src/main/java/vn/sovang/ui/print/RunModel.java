package vn.sovang.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.service.Round;
import vn.sovang.service.printing.PrintControl;
import vn.sovang.service.printing.PrintLog;
import vn.sovang.service.printing.PrintOrder;
import vn.sovang.service.printing.PrintServices;
import vn.sovang.service.printing.StackEnd;
import vn.sovang.ui.common.form.RecordModel.Desk;

/**
 * A run of printing: a stack is sent, then the clerk is asked about each of its sheets; those that went wrong come again
 * with the next stack. Whatever happens, a sheet that was sent stays in the book until the clerk has said what came out.
 */
public final class RunModel {
    /** What the window shows. */
    public enum Phase {
        CHOOSE,
        SENDING,
        ASK
    }

    private final PrintServices services;
    private final Desk desk;
    private final Round round;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHOOSE);
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ObservableList<AskedSheet> asked = FXCollections.observableArrayList();
    private final List<AwardLine> queue = new ArrayList<>();
    private PrintControl control = new PrintControl();
    private PrintOrder order;
    private int stack;
    private int all;
    private int good;
    private boolean broken;

    RunModel(PrintServices services, Desk desk, Round round) {
        this.services = services;
        this.desk = desk;
        this.round = round;
        paused.subscribe(hold -> control.pause(hold));
    }

    /** Asks about the sheets of a run that was broken off, if there are any. */
    void refresh() {
        desk.jobs().brief(say("print.job.log"), () -> services.log().open(decision()), open -> {
            if (!open.isEmpty() && phase.get() == Phase.CHOOSE) {
                told.set(say("print.run.broken", open.size()));
                ask(open);
            }
        });
    }

    /** Sends these certificates, the first stack at once. @param sheets of a stack, from 1 */
    void start(PrintOrder wanted, List<AwardLine> lines, int sheets) {
        order = wanted;
        stack = sheets;
        queue.clear();
        queue.addAll(lines);
        all = lines.size();
        good = 0;
        told.set("");
        send();
    }

    private void send() {
        List<AwardLine> lines = List.copyOf(queue.subList(0, Math.min(stack, queue.size())));
        control = new PrintControl();
        paused.set(false);
        phase.set(Phase.SENDING);
        progress.set(0);
        now.set("");
        Words words = desk.language().words();
        PrintControl hand = control;
        desk.jobs()
                .start(
                        say("print.job.send", decision().fullNumber()),
                        job -> print(lines, words, hand, job),
                        this::ended,
                        () -> phase.set(Phase.CHOOSE));
    }

    private StackEnd print(List<AwardLine> lines, Words words, PrintControl hand, Progress job) {
        try {
            return services.printing().print(order, lines, words, hand, (done, total, name) -> {
                job.at(done, total, name);
                desk.jobs().onScreen(() -> showProgress(done, total, name));
            });
        } catch (ProblemException e) {
            return new StackEnd(List.of(), Optional.of(e.problem()), false);
        }
    }

    private void showProgress(long done, long total, String name) {
        progress.set((double) done / total);
        now.set(say("print.run.now", done + 1, total, name));
    }

    private void ended(StackEnd end) {
        for (PrintedSheet sheet : end.sent()) {
            queue.removeIf(line -> line.award().id() == sheet.awardId());
        }
        broken = end.trouble().isPresent() || end.stopped();
        told.set(end.trouble()
                .map(problem -> desk.language().say(problem) + " (" + problem.label() + ")")
                .orElse(end.stopped() ? say("print.run.stopped") : ""));
        if (end.sent().isEmpty()) {
            finish();
        } else {
            ask(end.sent());
        }
    }

    private void ask(List<PrintedSheet> sheets) {
        Map<Long, AwardLine> lines = round.lines().stream()
                .collect(Collectors.toMap(line -> line.award().id(), Function.identity()));
        asked.setAll(sheets.stream()
                .filter(sheet -> lines.containsKey(sheet.awardId()))
                .map(sheet -> new AskedSheet(lines.get(sheet.awardId()), sheet))
                .toList());
        phase.set(Phase.ASK);
    }

    /** Whether every sheet that is not good has its reason. */
    boolean isAnswered() {
        return asked.stream()
                .allMatch(
                        sheet -> sheet.isGood() || !sheet.reasonProperty().get().isBlank());
    }

    /**
     * Writes down what was said of the stack.
     *
     * @param goOn whether the next stack follows, beginning with the sheets that went wrong
     */
    public void answer(boolean goOn) {
        if (!isAnswered()) {
            told.set(say("print.ask.reason"));
            return;
        }
        List<PrintLog.Verdict> verdicts =
                asked.stream().map(AskedSheet::verdict).toList();
        List<AwardLine> again = asked.stream()
                .filter(sheet -> !sheet.isGood())
                .map(AskedSheet::line)
                .toList();
        String label = say("print.act.settle", verdicts.size(), decision().fullNumber());
        desk.jobs()
                .brief(
                        label,
                        () -> {
                            services.log().settle(verdicts, label);
                            return verdicts.size();
                        },
                        count -> {
                            good += count - again.size();
                            asked.clear();
                            goOn(goOn && !broken && order != null, again);
                        });
    }

    private void goOn(boolean wanted, List<AwardLine> again) {
        queue.addAll(0, again);
        if (wanted && !queue.isEmpty()) {
            told.set("");
            send();
        } else {
            finish();
        }
    }

    private void finish() {
        String so = order == null ? "" : say("print.run.done", good, all - good);
        told.set(so.isEmpty() || told.get().isEmpty() ? told.get() + so : told.get() + "\n" + so);
        queue.clear();
        broken = false;
        phase.set(Phase.CHOOSE);
    }

    /** Sends no further sheet of the stack; what was sent is asked about. */
    public void stop() {
        control.stop();
    }

    private Decision decision() {
        return round.decision();
    }

    private String say(String key, Object... args) {
        return desk.language().say(key, args);
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Which sheet is being sent, in words. */
    public ReadOnlyStringProperty nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Of the stack, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the clerk should know: why it stopped, how it ended; empty when nothing. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    public BooleanProperty pausedProperty() {
        return paused;
    }

    /** The sheets that are asked about. */
    public ObservableList<AskedSheet> asked() {
        return asked;
    }

    /** Whether sheets are still to come after those that are asked about. */
    public boolean hasMore() {
        return order != null && !broken && !queue.isEmpty();
    }
}
