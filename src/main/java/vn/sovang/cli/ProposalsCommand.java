package vn.sovang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.text.Amounts;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.proposal.CouncilPapers;
import vn.sovang.service.proposal.ProposalList;
import vn.sovang.service.proposal.ProposalRow;
import vn.sovang.service.proposal.ProposalServices;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.store.Store;

/** The rounds of proposals of a year: what was found, the papers of the council, the drafts of the decisions. */
@Command(name = "proposals")
final class ProposalsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Option(names = "--year", required = true, paramLabel = "YYYY", converter = WholeNumber.Year.class)
    private int year;

    @Option(names = "--round", paramLabel = "CODE")
    private String round;

    @Option(names = "--paper", paramLabel = "danh-sach|bien-ban")
    private String paper;

    @Option(names = "--format", paramLabel = "pdf|docx|xlsx", defaultValue = "pdf")
    private String format;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--draft")
    private boolean draft;

    ProposalsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RegisterFormat chosen = RegisterFormat.find(format)
                .orElseThrow(() -> Problem.of(297, "cli.format.unknown", format).asException());
        if (paper != null && (out == null || round == null)) {
            throw Problem.of(2855, "proposal.cli.paper").asException();
        }
        try (Store opened = new StoreOpening(terminal.words()).open(store.file)) {
            ProposalServices services = ProposalServices.of(opened);
            List<ProposalList> lists = lists(services);
            if (paper != null) {
                services.papers().write(lists.getFirst(), kind(), chosen, out, overwrite);
                terminal.say("cli.file.done", out);
                return 0;
            }
            return draft ? draft(services, lists) : tell(lists);
        }
    }

    private CouncilPapers.Kind kind() {
        return switch (paper) {
            case "danh-sach" -> CouncilPapers.Kind.LIST;
            case "bien-ban" -> CouncilPapers.Kind.MINUTES;
            default -> throw Problem.of(2856, "proposal.cli.kind", paper).asException();
        };
    }

    private List<ProposalList> lists(ProposalServices services) {
        List<ProposalList> lists = services.proposals().rounds(year).rounds().stream()
                .filter(one -> round == null || one.code().equals(round))
                .map(one -> services.proposals().list(one.id()))
                .toList();
        if (lists.isEmpty() && round != null) {
            throw Problem.of(2857, "proposal.cli.round", round, Integer.toString(year))
                    .asException();
        }
        return lists;
    }

    private int tell(List<ProposalList> lists) {
        List<Problem> complaints = new ArrayList<>();
        for (ProposalList list : lists) {
            ProposalRound one = list.round();
            terminal.say(
                    "proposal.cli.line",
                    one.code(),
                    one.name(),
                    list.count(RecipientKind.COLLECTIVE),
                    list.count(RecipientKind.HOUSEHOLD),
                    list.count(RecipientKind.INDIVIDUAL),
                    Amounts.grouped(list.cost()));
            for (ProposalRow row : list.rows()) {
                row.findings().stream()
                        .filter(finding -> finding.isOpen())
                        .forEach(finding -> complaints.add(Problem.of(
                                finding.problem().code(),
                                "proposal.cli.finding",
                                one.code(),
                                row.proposal().position(),
                                row.proposal().recipient().name(),
                                finding.problem())));
            }
        }
        return terminal.complain(complaints);
    }

    private int draft(ProposalServices services, List<ProposalList> lists) {
        for (ProposalList list : lists) {
            long open = list.rows().stream()
                    .filter(row -> row.proposal().verdict().isAccepted())
                    .mapToLong(ProposalRow::open)
                    .sum();
            String label =
                    terminal.words().say("proposal.change.draft", list.round().name());
            int drafts =
                    services.council().draft(list.round().id(), open, label).size();
            terminal.say("proposal.cli.drafted", list.round().code(), drafts);
        }
        return 0;
    }
}
