package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.document.commendation.AwardStatisticPaper;
import vn.sovang.document.commendation.BookPaper;
import vn.sovang.document.paper.Paper;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.AwardStatistics;
import vn.sovang.domain.commendation.BookLine;
import vn.sovang.domain.commendation.BookRecords;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.Register;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.commendation.Rewards;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The registers of certificates and of decisions, by body and by year or term. */
public final class Books {
    private final Store store;

    public Books(Store store) {
        this.store = store;
    }

    /** The years and terms of a body's register, the oldest first. */
    public List<String> series(Stream stream) {
        return store.read(tables -> {
            RuleBook rules = RuleBook.of(tables.rules().all());
            return tables.decisions().all().stream()
                    .filter(one -> one.stream() == stream && one.closed())
                    .map(one -> Register.series(rules, stream, one.day()))
                    .distinct()
                    .toList();
        });
    }

    /** All lines of all registers, the newest decision first. */
    public List<BookLine> all() {
        return store.read(tables -> lines(tables, decision -> true, award -> true))
                .reversed();
    }

    /** The paper of a register of certificates. @throws vn.sovang.base.ProblemException 2880 when nothing stands in it */
    public Paper certificates(Stream stream, String series, LocalDate day) {
        return BookPaper.certificates(records(stream, series, day));
    }

    /** The paper of a register of decisions. @throws vn.sovang.base.ProblemException 2880 when nothing stands in it */
    public Paper decisions(Stream stream, String series, LocalDate day) {
        return BookPaper.decisions(records(stream, series, day));
    }

    private BookRecords records(Stream stream, String series, LocalDate day) {
        return store.read(tables -> {
            RuleBook rules = RuleBook.of(tables.rules().all());
            Predicate<Decision> within = decision -> decision.stream() == stream
                    && decision.closed()
                    && Register.series(rules, stream, decision.day()).equals(series);
            List<Decision> decisions = tables.decisions().all().stream()
                    .filter(within)
                    .sorted(Comparator.comparingInt(Decision::number))
                    .toList();
            if (decisions.isEmpty()) {
                throw Problem.of(2880, "decide.book.empty", series).asException();
            }
            List<BookLine> lines = lines(tables, within, award -> true).stream()
                    .filter(line -> line.entry().number() > 0)
                    .sorted(Comparator.comparingInt(line -> line.entry().number()))
                    .toList();
            return book(tables, stream, series, day, lines, decisions);
        });
    }

    private static BookRecords book(
            Tables tables,
            Stream stream,
            String series,
            LocalDate day,
            List<BookLine> lines,
            List<Decision> decisions) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        return new BookRecords(
                stream,
                series,
                day,
                DecisionBodies.require(tables, stream, day),
                new Signatories(rules, tables.posts().all()).on(stream.key(), stream.unitCode(), day),
                rules,
                lines,
                decisions,
                tables.decisionActs().all());
    }

    /**
     * What somebody has received from both bodies, on one page: whoever is linked to the person, and who bears the name
     * where nobody is linked.
     *
     * @param personId 0 to go by the name alone
     * @throws vn.sovang.base.ProblemException 2881 when there is nothing
     */
    public Paper history(long personId, String name, LocalDate day) {
        return store.read(tables -> {
            Predicate<Award> his = award -> award.details().links().personId() == 0
                    ? Fold.same(award.recipient().name(), name)
                    : award.details().links().personId() == personId;
            List<BookLine> lines = lines(tables, Decision::closed, his);
            if (lines.isEmpty()) {
                throw Problem.of(2881, "decide.book.nobody", name).asException();
            }
            return BookPaper.history(book(tables, Stream.STATE, "", day, lines, List.of()), name);
        });
    }

    /** The commune's summary of a period, both days included; the paper bears its last day. */
    public Paper statistics(LocalDate from, LocalDate to) {
        return store.read(tables -> AwardStatisticPaper.of(
                book(tables, Stream.STATE, "", to, List.of(), List.of()),
                AwardStatistics.of(new StatisticReader(tables).awards(), from, to)));
    }

    private static List<BookLine> lines(Tables tables, Predicate<Decision> of, Predicate<Award> his) {
        Rewards rewards = new Rewards(RuleBook.of(tables.rules().all()));
        Map<Long, DecisionAct> acts =
                tables.decisionActs().all().stream().collect(Collectors.toMap(DecisionAct::id, Function.identity()));
        Map<Long, List<RegisterEntry>> entries =
                tables.awards().register().stream().collect(Collectors.groupingBy(RegisterEntry::awardId));
        List<BookLine> lines = new ArrayList<>();
        for (Decision decision : tables.decisions().all()) {
            if (of.test(decision)) {
                List<Award> awards =
                        tables.awards().of(decision.id()).stream().filter(his).toList();
                for (AwardLine line : rewards.lines(decision, awards, decision.day())) {
                    DecisionAct act = acts.get(line.award().details().revokedBy());
                    List<RegisterEntry> given = entries.getOrDefault(
                            line.award().id(),
                            List.of(new RegisterEntry(line.award().id(), decision.stream(), "", 0)));
                    given.forEach(entry -> lines.add(new BookLine(line, entry, act)));
                }
            }
        }
        return lines;
    }
}
