package vn.sovang.service.register;

import java.util.List;
import java.util.function.Supplier;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.register.ChosenListPaper;
import vn.sovang.document.register.ListWish;
import vn.sovang.document.register.MemberCardPaper;
import vn.sovang.document.register.MemberListPaper;
import vn.sovang.document.register.MovementPaper;
import vn.sovang.document.register.StatisticPaper;
import vn.sovang.domain.register.Grouping;
import vn.sovang.domain.register.Grouping.Group;
import vn.sovang.domain.register.MovementRecords;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.exchange.sheet.DataSheet;

/**
 * What a wish comes to: the records, and how paper and sheets are made from them.
 *
 * @param subjects how many members it is about
 */
record Composition(
        RegisterRecords register, int subjects, Supplier<Paper> asPaper, Supplier<List<DataSheet>> asSheets) {

    private static final String TOTAL = "statistics.members.total";

    static Composition of(RegisterReader reader, PaperWish wish) {
        return switch (wish.paper()) {
            case MEMBER_LIST -> memberList(reader.read(wish), wish);
            case CARDS -> cards(reader.read(wish), wish);
            case LIST -> list(reader.read(wish), wish);
            case STATISTICS -> statistics(reader.statistics(wish));
            case MOVEMENTS -> movements(reader.movements(wish));
        };
    }

    Paper paper() {
        return asPaper.get();
    }

    List<DataSheet> sheets() {
        return asSheets.get();
    }

    private static Composition memberList(RegisterRecords records, PaperWish wish) {
        return new Composition(
                records,
                records.membersAndLeftSince(wish.from()).size(),
                () -> MemberListPaper.of(records, wish.from(), wish.size()),
                () -> RegisterSheets.memberList(records, wish.from()));
    }

    /** Who is asked for by name gets a card even after having left. */
    private static Composition cards(RegisterRecords records, PaperWish wish) {
        List<RegisterEntry> entries = wish.members().isEmpty() ? records.members() : records.entries();
        return new Composition(
                records,
                entries.size(),
                () -> MemberCardPaper.of(records, entries),
                () -> CardSheets.of(records, entries));
    }

    private static Composition list(RegisterRecords records, PaperWish wish) {
        RegisterContext context = new RegisterContext(records);
        ListWish list = new ListWish(wish.selection(), wish.group(), wish.columns(), wish.size());
        List<RegisterEntry> chosen = records.members().stream()
                .filter(entry -> wish.selection().takes(entry, context))
                .toList();
        List<Group> groups = new Grouping(records, context).of(wish.group(), chosen);
        return new Composition(
                records,
                chosen.size(),
                () -> ChosenListPaper.of(records, context, list, groups),
                () -> RegisterSheets.list(context, list, groups));
    }

    private static Composition statistics(StatisticRegister register) {
        int members = register.together().stream()
                .filter(figure -> figure.name().equals(TOTAL))
                .mapToInt(StatisticFigure::count)
                .sum();
        return new Composition(
                register.register(), members, () -> StatisticPaper.of(register), () -> StatisticSheets.of(register));
    }

    /** A period in which there was nobody and nothing happened is nothing to print. */
    private static Composition movements(MovementRecords records) {
        int moved = records.together().all().size();
        return new Composition(
                records.register(),
                Math.max(moved, records.together().opening()),
                () -> MovementPaper.of(records),
                () -> RegisterSheets.movements(records));
    }
}
