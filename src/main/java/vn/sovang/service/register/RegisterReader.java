package vn.sovang.service.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.document.register.RatingRecords;
import vn.sovang.document.register.RatingYears;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.PartyAge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.office.Signatories;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.register.MovementRecords;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.statistics.MemberStatistics;
import vn.sovang.domain.statistics.StatisticRecords;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.time.Period;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Reads what the papers of the register are made from. */
public final class RegisterReader {
    private final Store store;

    public RegisterReader(Store store) {
        this.store = store;
    }

    /**
     * The records of a day.
     *
     * @throws vn.sovang.base.ProblemException 2401 when there is no cell of a code, 242 when the Party Committee has no
     *     name on the day of the paper
     */
    public RegisterRecords read(PaperWish wish) {
        return store.read(tables -> records(tables, wish));
    }

    /**
     * The evaluation of the year in which the day of the wish lies.
     *
     * @throws vn.sovang.base.ProblemException as {@link #read}; 2980 when the year has no regime
     */
    public RatingRecords ratings(PaperWish wish) {
        return store.read(tables -> RatingReader.read(tables, wish));
    }

    /**
     * The evaluations of the year in which the day of the wish lies and of those before it.
     *
     * @throws vn.sovang.base.ProblemException as {@link #ratings}
     */
    public RatingYears years(PaperWish wish) {
        return store.read(tables -> RatingReader.years(tables, wish));
    }

    /**
     * The records of a period.
     *
     * @throws vn.sovang.base.ProblemException as {@link #read}
     */
    public MovementRecords movements(PaperWish wish) {
        Period period = new Period(wish.from(), wish.day());
        return store.read(tables -> {
            Map<Long, List<MemberEvent>> events = by(tables.memberEvents().all(), MemberEvent::memberId);
            Map<Member, List<MemberEvent>> histories = new LinkedHashMap<>();
            tables.members()
                    .all()
                    .forEach(member -> histories.put(member, events.getOrDefault(member.id(), List.of())));
            return MovementRecords.of(records(tables, wish), period, histories);
        });
    }

    /**
     * The statistics of a period.
     *
     * @throws vn.sovang.base.ProblemException as {@link #read}; 2180 when a rule about bands cannot be read
     */
    public StatisticRegister statistics(PaperWish wish) {
        Period period = new Period(wish.from(), wish.day());
        return store.read(tables -> {
            RegisterRecords register = records(tables, wish);
            StatisticRecords counted = new StatisticRecords(
                    tables.members().all(),
                    tables.memberEvents().all(),
                    tables.partyBadges().all(),
                    tables.disciplines().all(),
                    register.rules());
            return new StatisticRegister(register, MemberStatistics.of(counted, period));
        });
    }

    private static RegisterRecords records(Tables tables, PaperWish wish) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        CellScope scope = new CellScope(tables.cellRegister(), wish.day());
        List<Cell> chosen = scope.chosen(wish.cells());
        List<RegisterEntry> entries = entries(tables, wish.day(), rules, byId(chosen)).stream()
                .filter(entry -> wish.members().isEmpty()
                        || wish.members().contains(entry.member().id()))
                .toList();
        List<Cell> cells = chosen.stream()
                .filter(cell -> scope.exists(cell, wish.day())
                        || scope.exists(cell, wish.from().minusDays(1))
                        || hasMember(cell, entries))
                .toList();
        Map<Long, Integer> place = new HashMap<>();
        cells.forEach(cell -> place.put(cell.id(), place.size()));
        return new RegisterRecords(
                wish.day(),
                wish.dated(),
                Units.of(tables.units().all()).get(Stream.PARTY.unitCode(), wish.dated()),
                new Signatories(rules, tables.posts().all())
                        .on(Stream.PARTY.key(), Stream.PARTY.unitCode(), wish.dated()),
                rules,
                cells,
                cells.stream()
                        .filter(cell -> scope.exists(cell, wish.day()))
                        .map(Cell::id)
                        .collect(Collectors.toSet()),
                chosen.size() == scope.all().size(),
                scope.all(),
                entries.stream()
                        .filter(entry -> place.containsKey(entry.cell().id()))
                        .sorted(Comparator.comparing(
                                entry -> place.get(entry.cell().id())))
                        .toList());
    }

    private static boolean hasMember(Cell cell, List<RegisterEntry> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.state().isMember() && entry.cell().id() == cell.id());
    }

    private static Map<Long, Cell> byId(List<Cell> cells) {
        return cells.stream().collect(Collectors.toMap(Cell::id, Function.identity()));
    }

    /** Of the members of these cells, and of those who left from them, in the order of names. */
    private static List<RegisterEntry> entries(Tables tables, LocalDate day, RuleBook rules, Map<Long, Cell> cells) {
        Map<Long, List<MemberEvent>> events = by(tables.memberEvents().all(), MemberEvent::memberId);
        PapersOfMembers papers = new PapersOfMembers(tables, day);
        Map<Long, List<PartyCard>> cards = by(tables.partyCards().all(), PartyCard::memberId);
        List<RegisterEntry> entries = new ArrayList<>();
        for (Member member : tables.members().all()) {
            List<MemberEvent> happened = Membership.inOrder(events.getOrDefault(member.id(), List.of()));
            Membership state = Membership.on(day, happened);
            Cell cell = cells.get(state.lastCellId());
            if (cell != null) {
                LocalDate issued = firstIssued(cards.getOrDefault(member.id(), List.of()));
                entries.add(new RegisterEntry(
                        member,
                        happened.stream()
                                .filter(event -> !event.day().isAfter(day))
                                .toList(),
                        state,
                        cell,
                        PartyAge.of(happened, issued, rules),
                        papers.of(member)));
            }
        }
        return NameOrder.sorted(entries, RegisterEntry::name);
    }

    private static LocalDate firstIssued(List<PartyCard> cards) {
        return cards.stream()
                .map(PartyCard::issued)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static <T> Map<Long, List<T>> by(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.groupingBy(id));
    }
}
