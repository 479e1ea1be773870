package vn.sovang.domain.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.StaffFigures;

/**
 * Counts what targets ask for. A figure of which the register knows nothing yet is absent instead of zero: nobody was
 * rated, no household has been entered.
 */
public final class ComputedFigures {
    /** Nothing is counted. */
    public static final ComputedFigures NONE = new ComputedFigures(Map.of());

    private static final Set<MemberEventKind> ADMITTED = Set.of(MemberEventKind.ADMISSION, MemberEventKind.READMISSION);

    private final Map<ComputedFigure, Computed> figures;

    private ComputedFigures(Map<ComputedFigure, Computed> figures) {
        this.figures = figures;
    }

    /** @throws vn.sovang.base.ProblemException 240 when the year has no regime, or a rule about staff is missing */
    public static ComputedFigures of(CountedRecords records) {
        ComputedFigures all = new ComputedFigures(new EnumMap<>(ComputedFigure.class));
        if (!records.events().isEmpty()) {
            all.count(ComputedFigure.ADMISSIONS, admissions(records.events(), records::covers));
            all.count(ComputedFigure.FULL_MEMBERSHIPS, fullMemberships(records));
            all.count(
                    ComputedFigure.DISCIPLINED,
                    records.disciplines().stream()
                            .filter(one -> records.covers(one.day()))
                            .map(Discipline::memberId)
                            .toList());
        }
        if (!records.bodies().isEmpty()) {
            all.count(ComputedFigure.CELL_CONGRESSES, congresses(records));
        }
        if (!records.members().isEmpty() || !records.cells().isEmpty()) {
            Regime regime = Regime.of(records.rules(), records.year());
            all.rated(ComputedFigure.MEMBERS_GOOD, records.members(), atLeast(regime, "good"));
            all.rated(ComputedFigure.MEMBERS_COMPLETED, records.members(), atLeast(regime, "completed"));
            all.rated(ComputedFigure.CELLS_GOOD, records.cells(), atLeast(regime, "good"));
        }
        if (!records.staff().isEmpty()) {
            StaffFigures staff = StaffFigures.on(records.staff(), records.day(), records.rules());
            all.staff(ComputedFigure.STAFF_PROFESSIONAL, staff, staff.belowProfessional());
            all.staff(ComputedFigure.STAFF_THEORY, staff, staff.belowTheory());
        }
        all.households(records);
        return all;
    }

    /**
     * Members admitted here, again or for the first time; an admission without a cell happened elsewhere.
     *
     * @param within whether a day counts
     */
    public static List<Long> admissions(Collection<MemberEvent> events, Predicate<LocalDate> within) {
        return events.stream()
                .filter(event -> ADMITTED.contains(event.kind()) && event.cellId() != 0 && within.test(event.day()))
                .map(MemberEvent::memberId)
                .toList();
    }

    private static List<Long> fullMemberships(CountedRecords records) {
        return records.events().stream()
                .filter(event -> event.kind() == MemberEventKind.FULL_MEMBERSHIP && records.covers(event.day()))
                .map(MemberEvent::memberId)
                .toList();
    }

    private static List<Long> congresses(CountedRecords records) {
        Map<String, Long> ids = new HashMap<>();
        records.bodies().forEach(cell -> ids.put(cell.code(), cell.id()));
        return Stream.concat(
                        records.congresses().stream()
                                .filter(one -> records.covers(one.day()))
                                .map(Congress::unitCode)
                                .map(ids::get)
                                .filter(Objects::nonNull),
                        records.bodies().stream()
                                .filter(cell -> records.covers(cell.congress()))
                                .map(Cell::id))
                .toList();
    }

    /** The codes of the levels from the best down to one. */
    private static Set<String> atLeast(Regime regime, String lowest) {
        Set<String> codes = new LinkedHashSet<>();
        for (Level level : regime.levels()) {
            codes.add(level.code());
            if (level.code().equals(lowest)) {
                return codes;
            }
        }
        return Set.of();
    }

    private void rated(ComputedFigure figure, List<Evaluation> evaluations, Set<String> levels) {
        if (!levels.isEmpty()) {
            split(
                    figure,
                    evaluations.stream().filter(Evaluation::rated).toList(),
                    one -> levels.contains(one.decided()),
                    Evaluation::subjectId);
        }
    }

    private void staff(ComputedFigure figure, StaffFigures staff, List<Staff> below) {
        split(figure, staff.counted(), one -> !below.contains(one), Staff::id);
    }

    private void households(CountedRecords records) {
        Predicate<Household> cultural = household -> records.titles().isCultural(household.id(), records.year());
        if (records.households().stream().anyMatch(cultural)) {
            split(ComputedFigure.CULTURAL_FAMILIES, records.households(), cultural, Household::id);
        }
    }

    private void count(ComputedFigure figure, List<Long> rows) {
        figures.put(figure, new Computed(figure, rows.stream().distinct().toList(), List.of()));
    }

    private <R> void split(ComputedFigure figure, List<R> all, Predicate<R> counts, Function<R, Long> id) {
        if (!all.isEmpty()) {
            figures.put(
                    figure,
                    new Computed(
                            figure,
                            all.stream().filter(counts).map(id).toList(),
                            all.stream().filter(counts.negate()).map(id).toList()));
        }
    }

    public Optional<Computed> find(ComputedFigure figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    /** The figure of a code; empty for null, an unknown one, or where nothing is known. */
    public Optional<Computed> find(String code) {
        return code == null ? Optional.empty() : ComputedFigure.find(code).flatMap(this::find);
    }
}
