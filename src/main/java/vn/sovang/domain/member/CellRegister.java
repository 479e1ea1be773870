package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.text.Fold;

/**
 * All cells with what became of them: the day chooses name, kind, place in the tree and term. A row of the register tells
 * how a cell began, its events tell the rest.
 */
public final class CellRegister {
    private static final Comparator<CellEvent> ORDER =
            Comparator.comparing(CellEvent::day).thenComparingLong(CellEvent::id);

    private final Map<Long, Cell> beginnings = new LinkedHashMap<>();
    private final Map<Long, List<CellEvent>> events = new HashMap<>();
    private final Map<String, List<Congress>> congresses = new HashMap<>();

    private CellRegister() {}

    /**
     * The register of these rows.
     *
     * @param cells as they began
     * @param congresses those besides the one that stands with a cell itself
     */
    public static CellRegister of(
            Collection<Cell> cells, Collection<CellEvent> events, Collection<Congress> congresses) {
        CellRegister register = new CellRegister();
        cells.forEach(cell -> register.beginnings.put(cell.id(), cell));
        events.stream()
                .sorted(ORDER)
                .forEach(event -> register.events
                        .computeIfAbsent(event.cellId(), id -> new ArrayList<>())
                        .add(event));
        congresses.stream()
                .filter(congress -> congress.day() != null)
                .forEach(congress -> register.congresses
                        .computeIfAbsent(congress.unitCode(), code -> new ArrayList<>())
                        .add(congress));
        return register;
    }

    /** The cells that exist on a day, as they are then, in the order of their codes. */
    public List<Cell> on(LocalDate day) {
        return ever(day).stream().filter(cell -> exists(cell.id(), day)).toList();
    }

    /**
     * All cells, also those that are no more or not yet, each as it was last known on a day; for what names a cell of
     * another time.
     */
    public List<Cell> ever(LocalDate day) {
        return beginnings.values().stream()
                .map(cell -> replay(cell, day))
                .sorted(Comparator.comparing(Cell::code))
                .toList();
    }

    /**
     * All cells by their keys, each under what it is called where several are shown ({@link CellTree#label}): those of the
     * day are told apart from one another, those that are no more or not yet from all.
     */
    public Map<Long, Cell> labelled(LocalDate day) {
        List<Cell> all = ever(day);
        CellTree ever = CellTree.of(all);
        CellTree present =
                CellTree.of(all.stream().filter(cell -> exists(cell.id(), day)).toList());
        Map<Long, Cell> labelled = new LinkedHashMap<>();
        for (Cell cell : all) {
            String label = exists(cell.id(), day) ? present.label(cell) : ever.label(cell);
            labelled.put(cell.id(), cell.as(label, cell.kind(), cell.parentCode()));
        }
        return labelled;
    }

    /** A cell as it is on a day; empty when it never was. */
    public Optional<Cell> find(long id, LocalDate day) {
        return Optional.ofNullable(beginnings.get(id)).map(cell -> replay(cell, day));
    }

    /** A cell as it began; empty when it never was. */
    public Optional<Cell> beginning(long id) {
        return Optional.ofNullable(beginnings.get(id));
    }

    /**
     * Whether a cell exists in this party organisation on a day; one whose founding is unknown was always there, one that
     * came with a merger of communes is there since that day.
     */
    public boolean exists(long id, LocalDate day) {
        Cell cell = beginnings.get(id);
        boolean begun = cell != null && !isAfter(cell.founded(), day) && !isAfter(cell.joined(), day);
        return begun
                && events(id).stream()
                        .noneMatch(event -> event.kind().ends() && !event.day().isAfter(day));
    }

    private static boolean isAfter(LocalDate beginning, LocalDate day) {
        return beginning != null && beginning.isAfter(day);
    }

    /** What ended a cell, empty while it goes on. */
    public Optional<CellEvent> end(long id) {
        return events(id).stream().filter(event -> event.kind().ends()).findFirst();
    }

    /** What became of a cell, the earliest first. */
    public List<CellEvent> events(long id) {
        return List.copyOf(events.getOrDefault(id, List.of()));
    }

    /** The names a cell had by a day, the first one first. */
    public List<String> names(long id, LocalDate day) {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(beginnings.get(id)).ifPresent(cell -> names.add(cell.name()));
        events(id).stream()
                .filter(event -> event.name() != null && !event.day().isAfter(day))
                .forEach(event -> names.add(event.name()));
        return names;
    }

    /** Whether a cell bears a name or ever bore it; accents and case are not asked for. */
    public boolean hasName(long id, String name) {
        return names(id, LocalDate.MAX).stream().anyMatch(borne -> Fold.same(borne, name));
    }

    private Cell replay(Cell beginning, LocalDate day) {
        Cell cell = beginning;
        for (CellEvent event : events(beginning.id())) {
            if (!event.day().isAfter(day)) {
                cell = after(cell, event);
            }
        }
        return withCongress(cell, day);
    }

    private static Cell after(Cell cell, CellEvent event) {
        return cell.as(
                event.name() == null ? cell.name() : event.name(),
                event.cellKind() == null ? cell.kind() : event.cellKind(),
                event.parentCode() == null ? cell.parentCode() : event.parentCode());
    }

    /** The last congress up to the day names the term; before the first known one the cell's own stands. */
    private Cell withCongress(Cell cell, LocalDate day) {
        return congresses.getOrDefault(cell.code(), List.of()).stream()
                .filter(congress -> !congress.day().isAfter(day)
                        && (cell.congress() == null || !congress.day().isBefore(cell.congress())))
                .max(Comparator.comparing(Congress::day).thenComparingLong(Congress::id))
                .map(congress -> cell.inTerm(congress.term() == null ? cell.term() : congress.term(), congress.day()))
                .orElse(cell);
    }
}
