package vn.sovang.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.decision.DecisionActs;
import vn.sovang.service.decision.DecisionFile;
import vn.sovang.service.decision.DecisionRow;
import vn.sovang.service.decision.DecisionServices;
import vn.sovang.store.Store;

/** Takes a decision through its states, as its screen does; alone it lists the decisions of a year. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Parameters(index = "0", paramLabel = "list|submit|withdraw|reserve|sign|present|drop|revoke")
    private String step;

    @Option(names = "--year", paramLabel = "YYYY", converter = WholeNumber.Year.class)
    private int year;

    @Option(names = "--id", paramLabel = "ID", converter = WholeNumber.Ordinal.class)
    private int id;

    @Option(names = "--day", paramLabel = "DD/MM/YYYY")
    private String day;

    @Option(names = "--signer", paramLabel = "NAME", defaultValue = "")
    private String signer;

    @Option(names = "--reason", paramLabel = "WHY", defaultValue = "")
    private String reason;

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            DecisionServices services = DecisionServices.of(opened);
            if (step.equals("list")) {
                services.desk().rows(year).forEach(this::tell);
                return 0;
            }
            DecisionFile file = services.desk().file(id);
            take(services, file);
            int code = step.equals("sign") ? terminal.complain(findings(file)) : 0;
            if (!step.equals("drop")) {
                Decision now = services.desk().file(id).decision();
                terminal.say("cli.decide.done", now.fullNumber(), DayText.of(now.day()), state(now));
            }
            return code;
        }
    }

    /** What the review found, and whether the one who was named may sign on that day. */
    private List<Problem> findings(DecisionFile file) {
        List<Problem> findings = new ArrayList<>(file.findings());
        if (!signer.isBlank() && !file.signers().contains(signer)) {
            findings.add(Problem.of(
                    1865, "decide.review.not_in_office", signer, file.decision().day()));
        }
        return findings;
    }

    private void take(DecisionServices services, DecisionFile file) {
        LocalDate when = day == null ? file.decision().day() : Days.parse(day);
        String by = signer.isBlank() ? file.records().signature().signer() : signer;
        switch (step) {
            case "submit" -> services.steps().submit(id, terminal.words());
            case "withdraw" -> services.steps().withdraw(id, terminal.words());
            case "reserve" -> services.steps().reserve(id, 0, terminal.words());
            case "sign" -> services.steps().sign(id, when, by, 0, terminal.words());
            case "present" -> services.steps().present(id, when, terminal.words());
            case "drop" -> services.steps().drop(id, terminal.words());
            case "revoke" ->
                services.acts().revoke(id, new DecisionActs.Signing(when, by, 0, reason), Set.of(), terminal.words());
            default -> throw Problem.of(2882, "cli.decide.unknown", step).asException();
        }
    }

    private void tell(DecisionRow row) {
        Decision decision = row.decision();
        terminal.print(String.join(
                "\t",
                List.of(
                        Long.toString(decision.id()),
                        state(decision),
                        decision.fullNumber(),
                        DayText.of(decision.day()),
                        Integer.toString(row.awards()),
                        Long.toString(row.money()),
                        decision.summary())));
    }

    private static String state(Decision decision) {
        return decision.state().name().toLowerCase(Locale.ROOT);
    }
}
