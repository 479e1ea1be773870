package vn.sovang.service.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import vn.sovang.base.Words;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.register.BadgePaper;
import vn.sovang.document.register.ChosenListPaper;
import vn.sovang.document.register.LeaderQuarterPaper;
import vn.sovang.document.register.ListWish;
import vn.sovang.document.register.MemberCardPaper;
import vn.sovang.document.register.MemberListPaper;
import vn.sovang.document.register.MovementPaper;
import vn.sovang.document.register.RatingListPaper;
import vn.sovang.document.register.RatingNoticePaper;
import vn.sovang.document.register.RatingRecords;
import vn.sovang.document.register.RatingSummaryPaper;
import vn.sovang.document.register.RatingYears;
import vn.sovang.document.register.RatingYearsPaper;
import vn.sovang.document.register.StatisticPaper;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.register.BadgeProposal;
import vn.sovang.domain.register.Grouping;
import vn.sovang.domain.register.Grouping.Group;
import vn.sovang.domain.register.MovementRecords;
import vn.sovang.domain.register.Movements;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.exchange.sheet.DataSheet;

/**
 * What a wish comes to: the records, and how paper and sheets are made from them.
 *
 * @param subjects how many members it is about
 * @param members their ids
 * @param paper lays out those of the first so many members, or of all
 * @param asFigures its figures as a table that leads to the members behind them; null where it has none
 */
record Composition(
        RegisterRecords register,
        int subjects,
        List<Long> members,
        IntFunction<Paper> paper,
        Supplier<List<DataSheet>> asSheets,
        Function<Words, FigureTable> asFigures) {

    private static final String TOTAL = "statistics.members.total";

    static Composition of(RegisterReader reader, PaperWish wish) {
        return switch (wish.paper()) {
            case MEMBER_LIST -> memberList(reader.read(wish), wish);
            case CARDS -> cards(reader.read(wish), wish);
            case LIST -> list(reader.read(wish), wish);
            case STATISTICS -> statistics(reader.statistics(wish));
            case MOVEMENTS -> movements(reader.movements(wish));
            case BADGES -> badges(reader.read(wish), wish.newOnly());
            case RATING_LIST -> ratings(reader.ratings(wish), RatingListPaper::of, RatingSheets::list);
            case RATING_MINUTES -> ratings(reader.ratings(wish), RatingListPaper::minutes, RatingSheets::list);
            case RATING_SUMMARY -> ratings(reader.ratings(wish), RatingSummaryPaper::of, RatingSheets::summary);
            case RATING_NOTICES -> notices(reader.ratings(wish));
            case RATING_YEARS -> years(reader.years(wish));
            case LEADER_QUARTER -> quarter(reader.ratings(wish));
        };
    }

    Paper asPaper() {
        return paper.apply(Integer.MAX_VALUE);
    }

    List<DataSheet> sheets() {
        return asSheets.get();
    }

    private static Composition plain(
            RegisterRecords records,
            List<RegisterEntry> subjects,
            Supplier<Paper> paper,
            Supplier<List<DataSheet>> sheets) {
        return new Composition(records, subjects.size(), ids(subjects), most -> paper.get(), sheets, null);
    }

    private static List<Long> ids(List<RegisterEntry> entries) {
        return entries.stream().map(entry -> entry.member().id()).toList();
    }

    private static Composition memberList(RegisterRecords records, PaperWish wish) {
        return plain(
                records,
                records.membersAndLeftSince(wish.from()),
                () -> MemberListPaper.of(records, wish.from(), wish.size()),
                () -> RegisterSheets.memberList(records, wish.from()));
    }

    /** Who is asked for by name gets a card even after having left. */
    private static Composition cards(RegisterRecords records, PaperWish wish) {
        List<RegisterEntry> entries = wish.members().isEmpty() ? records.members() : records.entries();
        return new Composition(
                records,
                entries.size(),
                ids(entries),
                most -> MemberCardPaper.of(records, entries.subList(0, Math.min(most, entries.size()))),
                () -> CardSheets.of(records, entries),
                null);
    }

    private static Composition list(RegisterRecords records, PaperWish wish) {
        RegisterContext context = new RegisterContext(records);
        ListWish list = new ListWish(wish.selection(), wish.group(), wish.columns(), wish.size());
        List<RegisterEntry> chosen = records.members().stream()
                .filter(entry -> wish.selection().takes(entry, context))
                .toList();
        List<Group> groups = new Grouping(records, context).of(wish.group(), chosen);
        return plain(
                records,
                chosen,
                () -> ChosenListPaper.of(records, context, list, groups),
                () -> RegisterSheets.list(context, list, groups));
    }

    private static Composition statistics(StatisticRegister register) {
        List<Long> members = register.together().stream()
                .filter(figure -> figure.name().equals(TOTAL))
                .findFirst()
                .map(register::members)
                .orElse(List.of());
        return new Composition(
                register.register(),
                members.size(),
                members,
                most -> StatisticPaper.of(register),
                () -> StatisticSheets.of(register),
                words -> StatisticTable.of(register, words));
    }

    /** A period in which there was nobody and nothing happened is nothing to print. */
    private static Composition movements(MovementRecords records) {
        Movements together = records.together();
        Set<Long> members = new LinkedHashSet<>(together.openingMembers());
        together.all().forEach(movement -> members.add(movement.member().id()));
        return new Composition(
                records.register(),
                members.size(),
                List.copyOf(members),
                most -> MovementPaper.of(records),
                () -> RegisterSheets.movements(records),
                words -> MovementTable.of(records, words));
    }

    private static Composition ratings(
            RatingRecords records,
            Function<RatingRecords, Paper> paper,
            Function<RatingRecords, List<DataSheet>> sheets) {
        List<Long> members = RatingReader.members(records);
        return new Composition(
                records.register(),
                members.size(),
                members,
                most -> paper.apply(records),
                () -> sheets.apply(records),
                null);
    }

    /** Whoever the year is decided about: rated, or not for a reason. */
    private static Composition notices(RatingRecords records) {
        List<EvaluationLine> told = records.register().cells().stream()
                .flatMap(cell -> records.lines(cell).stream())
                .filter(records::isDecided)
                .toList();
        return new Composition(
                records.register(),
                told.size(),
                told.stream().map(EvaluationLine::subjectId).toList(),
                most -> RatingNoticePaper.of(records, told.subList(0, Math.min(most, told.size()))),
                () -> RatingSheets.list(records),
                null);
    }

    private static Composition years(RatingYears records) {
        List<Long> members = records.lines().stream()
                .map(EvaluationLine::subjectId)
                .distinct()
                .toList();
        return new Composition(
                records.register(),
                members.size(),
                members,
                most -> RatingYearsPaper.of(records),
                () -> RatingSheets.years(records),
                null);
    }

    private static Composition quarter(RatingRecords records) {
        List<EvaluationLine> leaders = records.leaders();
        return new Composition(
                records.register(),
                leaders.size(),
                leaders.stream().map(EvaluationLine::subjectId).toList(),
                most -> LeaderQuarterPaper.of(records),
                () -> RatingSheets.quarter(records),
                null);
    }

    private static Composition badges(RegisterRecords records, boolean newOnly) {
        List<BadgeProposal> proposals = BadgeProposal.of(records).stream()
                .filter(proposal -> !newOnly || !proposal.late())
                .toList();
        return plain(
                records,
                proposals.stream().map(BadgeProposal::entry).toList(),
                () -> BadgePaper.of(records, proposals),
                () -> BadgeSheets.of(records, proposals));
    }
}
