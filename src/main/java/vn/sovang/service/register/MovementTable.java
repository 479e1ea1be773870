package vn.sovang.service.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.MovementCause;
import vn.sovang.domain.register.MovementRecords;
import vn.sovang.domain.register.Movements;
import vn.sovang.domain.register.Movements.Movement;
import vn.sovang.service.register.FigureTable.Figure;
import vn.sovang.service.register.FigureTable.Line;

/** The movements of a period as a table: from the number at the beginning to that at the end, with every cell. */
final class MovementTable {
    private final MovementRecords records;
    private final Words words;
    private final Map<Cell, Movements> cells;
    private final List<Line> lines = new ArrayList<>();

    private MovementTable(MovementRecords records, Words words) {
        this.records = records;
        this.words = words;
        cells = records.byCell().size() > 1 ? records.byCell() : new LinkedHashMap<>();
    }

    static FigureTable of(MovementRecords records, Words words) {
        return new MovementTable(records, words).table();
    }

    private FigureTable table() {
        List<String> columns = new ArrayList<>(List.of(words.say("papers.figures.count")));
        cells.keySet().forEach(cell -> columns.add(cell.name()));
        line("papers.movement.opening", "movement.opening", Movements::openingMembers);
        line("papers.movement.incoming", "movement.incoming", movements -> of(movements, MovementCause::in));
        causes(MovementCause::in);
        line("papers.movement.outgoing", "movement.outgoing", movements -> of(movements, MovementCause::out));
        causes(MovementCause::out);
        line("papers.movement.closing", "movement.closing", Movements::closingMembers);
        int before = lines.size();
        causes(cause -> !cause.in() && !cause.out());
        if (lines.size() > before) {
            lines.add(before, Line.heading(words.say("papers.movement.others")));
        }
        return new FigureTable(columns, lines);
    }

    private static List<Long> of(Movements movements, Predicate<MovementCause> causes) {
        return movements.all().stream()
                .filter(movement -> causes.test(movement.cause()))
                .map(Movement::member)
                .map(member -> member.id())
                .toList();
    }

    /** Causes that there is any of, in all together or in one of the cells. */
    private void causes(Predicate<MovementCause> which) {
        for (MovementCause cause : MovementCause.values()) {
            boolean any = !records.together().of(cause).isEmpty()
                    || cells.values().stream()
                            .anyMatch(movements -> !movements.of(cause).isEmpty());
            if (which.test(cause) && any) {
                line(
                        "papers.cause." + cause.key(),
                        "movement.cause." + cause.key(),
                        movements -> of(movements, cause::equals));
            }
        }
    }

    private void line(String key, String name, Function<Movements, Collection<Long>> members) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(name, records.together(), members));
        cells.values().forEach(movements -> figures.add(figure("", movements, members)));
        lines.add(new Line(words.say(key), words.say(key), false, figures));
    }

    private static Figure figure(String name, Movements movements, Function<Movements, Collection<Long>> members) {
        List<Long> counted = List.copyOf(members.apply(movements));
        return Figure.of(name, counted.size(), () -> counted);
    }
}
