package vn.sovang.service;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.AwardFigures;
import vn.sovang.domain.yearend.Figure;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.service.printing.PrintLog;
import vn.sovang.store.Store;

/** The decisions of a year with their awards and certificates. */
public final class RoundService {
    private final Store store;
    private final DecisionReader decisions;
    private final Certificates certificates;
    private final PrintLog log;

    public RoundService(Store store) {
        this.store = store;
        decisions = new DecisionReader(store);
        certificates = new Certificates(store);
        log = new PrintLog(store, Clock.systemDefaultZone());
    }

    /** The decisions that honour a year, by stream and number; those without an award are left out. */
    public List<Round> rounds(WorkingYear year) {
        return store.read(tables -> tables.decisions().all()).stream()
                .filter(decision -> decision.honouredYear() == year.year())
                .sorted(Comparator.comparing(Decision::stream)
                        .thenComparing(Decision::day)
                        .thenComparingInt(Decision::number))
                .map(decisions::read)
                .map(DecisionRecords::standing)
                .filter(records -> !records.lines().isEmpty())
                .map(this::round)
                .toList();
    }

    private Round round(DecisionRecords records) {
        String prefix = AwardFigures.prefix(records.decision());
        Map<String, Figure> figures = AwardFigures.of(records.decision(), records.lines()).stream()
                .collect(Collectors.toMap(figure -> figure.name().substring(prefix.length()), figure -> figure));
        CodeList forms = CodeList.of(records.rules(), "award_form", records.day());
        String form = forms.label(records.lines().getFirst().award().form());
        return new Round(records, form, figures, misfits(records), log.states(records.decision()));
    }

    private Map<Integer, Problem> misfits(DecisionRecords records) {
        Map<Integer, Problem> misfits = new HashMap<>();
        for (Problem misfit : certificates.misfits(records)) {
            int number = (Integer) misfit.args().getFirst();
            if (number > 0) {
                misfits.putIfAbsent(records.lines().get(number - 1).award().position(), misfit);
            }
        }
        return misfits;
    }

    /**
     * The page of one award as it will be printed.
     *
     * @param pixelsPerMm pixels per millimetre
     */
    public BufferedImage picture(Round round, AwardLine line, double pixelsPerMm) {
        return certificates.picture(round.records(), line, pixelsPerMm);
    }

    /**
     * Writes certificates as one PDF; an existing file is replaced.
     *
     * @param only places in the list; empty for all
     * @return the number of pages
     * @throws vn.sovang.base.ProblemException as {@link Certificates#pdf}
     */
    public int pdf(Round round, Set<Integer> only, Path target, Progress progress) {
        return certificates.pdf(round.decision(), only, target, true, progress);
    }
}
