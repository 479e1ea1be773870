package vn.sovang.ui.print;

import java.util.Set;
import java.util.function.Consumer;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.service.Round;
import vn.sovang.service.printing.PrintControl;
import vn.sovang.service.printing.PrintOrder;
import vn.sovang.service.printing.PrintServices;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** Printing the certificates of one decision: what is chosen, and the run. */
public final class PrintModel {
    private final PrintServices services;
    private final Desk desk;
    private final SetupModel setup;
    private final RunModel run;
    private final CalibrationModel calibration;
    private final Consumer<AwardLine> look;

    /**
     * Nothing is sent before {@link #start}.
     *
     * @param ticked places that are ticked in the list
     * @param look shows an award in the list behind
     */
    public PrintModel(PrintServices services, Desk desk, Round round, Set<Integer> ticked, Consumer<AwardLine> look) {
        this.services = services;
        this.desk = desk;
        this.look = look;
        setup = new SetupModel(services, desk, round, ticked);
        run = new RunModel(services, desk, round);
        calibration = new CalibrationModel(services, desk, setup::order, setup::refreshFacts);
        run.phaseProperty().subscribe(phase -> {
            if (phase == RunModel.Phase.CHOOSE) {
                setup.refreshStates();
            }
        });
    }

    /** Reads printers, what was printed, and what was left open. */
    public void refresh() {
        setup.refresh();
        run.refresh();
    }

    /** Sends the first stack, if nothing hinders. */
    public void start() {
        if (setup.hindrance().isEmpty()) {
            setup.keep();
            run.start(setup.order(), setup.chosenLines(), setup.stackSize());
        }
    }

    /** Prints the first of the chosen on plain paper, with the outline of the sheet. */
    public void trial() {
        PrintOrder order = setup.order();
        AwardLine line = setup.chosenLines().stream()
                .findFirst()
                .orElse(setup.round().lines().getFirst());
        Words words = desk.language().words();
        String name = words.say("print.trial.title");
        desk.jobs()
                .start(
                        name,
                        progress -> {
                            services.printing().trial(order, line, words, new PrintControl());
                            return name;
                        },
                        sent -> desk.notices().tell(words.say("print.trial.sent", order.printer())));
    }

    /** Shows an award in the list behind. */
    void look(AwardLine line) {
        look.accept(line);
    }

    public SetupModel setup() {
        return setup;
    }

    public RunModel run() {
        return run;
    }

    public CalibrationModel calibration() {
        return calibration;
    }
}
