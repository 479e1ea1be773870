package vn.sovang.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;

/** Whoever is counted is counted in a cell that is there, below a body that is there; and what a count would lack. */
final class CellChecks {
    /** Code of the hint about cells without a secretary. */
    static final int SECRETARIES = 1804;

    /** A few names are enough to find them all. */
    private static final int NAMED = 3;

    private final AllRecords records;
    private final CellRegister register;
    private final Map<Long, List<Member>> present = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CellChecks(AllRecords records) {
        this.records = records;
        register = records.cellRegister();
        Map<Long, List<MemberEvent>> events = records.eventsByMember();
        for (Member member : records.members()) {
            Membership state = Membership.on(records.today(), events.getOrDefault(member.id(), List.of()));
            if (state.isMember()) {
                present.computeIfAbsent(state.cellId(), id -> new ArrayList<>()).add(member);
            }
        }
    }

    static List<Problem> problems(AllRecords records) {
        CellChecks checks = new CellChecks(records);
        checks.leftBehind();
        checks.places();
        checks.secretaries();
        checks.blanks();
        return checks.problems;
    }

    /** A cell has ended, and still somebody belongs to it: counted in the whole, in no cell. */
    private void leftBehind() {
        for (Cell cell : records.cells()) {
            List<Member> members = present.getOrDefault(cell.id(), List.of());
            register.end(cell.id())
                    .map(CellEvent::day)
                    .filter(day -> !day.isAfter(records.today()) && !members.isEmpty())
                    .ifPresent(day -> say(
                            1801,
                            "check.cell.left_behind",
                            cell.name(),
                            day,
                            members.size(),
                            persons(members.stream())));
        }
    }

    /** A cell that hangs on nothing, or on itself, is missing from the sums of what stands above it. */
    private void places() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        register.on(records.today()).forEach(cell -> cells.put(cell.code(), cell));
        Set<String> bodies = records.units().stream().map(UnitVersion::code).collect(Collectors.toSet());
        for (Cell cell : cells.values()) {
            Set<String> way = new HashSet<>();
            Cell top = cell;
            while (way.add(top.code()) && cells.containsKey(top.parentCode())) {
                top = cells.get(top.parentCode());
            }
            if (cells.containsKey(top.parentCode())) {
                say(1802, "check.cell.circle", cell.name());
            } else if (top == cell && !cell.parentCode().isEmpty() && !bodies.contains(cell.parentCode())) {
                say(1803, "check.cell.parent", cell.name(), cell.parentCode());
            }
        }
    }

    /**
     * Cells whose secretary is not written down, neither as a post nor with a member: a hint, since a seat may be vacant
     * and old lists come without posts.
     */
    private void secretaries() {
        CodeList titles = CodeList.of(records.ruleBook(), "cell_post", records.today());
        String whole = Fold.of(titles.label("secretary"));
        String brief = Fold.of(titles.abbreviation("secretary"));
        Map<String, List<Post>> posts = records.posts().stream()
                .filter(post -> post.period().contains(records.today()))
                .collect(Collectors.groupingBy(Post::unitCode));
        List<Cell> without = register.on(records.today()).stream()
                .filter(cell -> present.containsKey(cell.id()))
                .filter(cell -> Stream.concat(
                                posts.getOrDefault(cell.code(), List.of()).stream()
                                        .map(Post::title),
                                present.get(cell.id()).stream()
                                        .flatMap(member ->
                                                Stream.of(member.partyPost().split("[,;]", -1))))
                        .map(title -> Fold.of(title.strip()))
                        .noneMatch(title -> title.startsWith(whole) || title.equals(brief)))
                .toList();
        if (!without.isEmpty()) {
            say(
                    SECRETARIES,
                    "check.cell.secretary",
                    without.size(),
                    named(without.stream().map(Cell::name)));
        }
    }

    /** What statistics count by and is not known of somebody who is counted. */
    private void blanks() {
        blank(1805, "check.member.blank.gender", member -> member.person().gender() == Gender.UNKNOWN);
        blank(1806, "check.member.blank.ethnic_group", member -> isBlank(member.ethnicGroup()));
        blank(1807, "check.member.blank.birth", member -> member.person().birth() == null);
    }

    private static boolean isBlank(String code) {
        return code == null || code.isEmpty();
    }

    private void blank(int code, String key, Predicate<Member> lacks) {
        List<Member> members =
                present.values().stream().flatMap(List::stream).filter(lacks).toList();
        if (!members.isEmpty()) {
            say(code, key, members.size(), persons(members.stream()));
        }
    }

    private static String persons(Stream<Member> members) {
        return named(members.map(member -> member.person().name()));
    }

    private static String named(Stream<String> all) {
        List<String> names = all.limit(NAMED + 1).toList();
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + "…" : first;
    }

    private void say(int code, String key, Object... args) {
        problems.add(Problem.of(code, key, args));
    }
}
