package vn.sovang.service.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.store.Tables;

/**
 * The cells as the register knows them on a day, with their members and posts.
 *
 * @param day the day whose state is shown
 * @param tree of the cells that exist on that day
 * @param members by id of their cell on that day, in the Vietnamese order of names
 * @param posts of all bodies and cells at all times
 * @param congresses those besides the ones that stand with the cells
 */
public record CellBook(
        LocalDate day,
        CellRegister register,
        CellTree tree,
        Map<Long, List<Member>> members,
        List<Post> posts,
        List<Congress> congresses,
        Units units,
        RuleBook rules) {

    static CellBook of(Tables tables, LocalDate day) {
        CellRegister register = tables.cellRegister();
        Map<Long, List<MemberEvent>> events =
                tables.memberEvents().all().stream().collect(Collectors.groupingBy(MemberEvent::memberId));
        Map<Long, List<Member>> members = new HashMap<>();
        tables.members().all().stream()
                .sorted(Comparator.comparing(
                        member -> NameOrder.key(member.person().name())))
                .forEach(member -> {
                    Membership state = Membership.on(day, events.getOrDefault(member.id(), List.of()));
                    if (state.isMember()) {
                        members.computeIfAbsent(state.cellId(), id -> new ArrayList<>())
                                .add(member);
                    }
                });
        return new CellBook(
                day,
                register,
                CellTree.of(register.on(day)),
                members,
                tables.posts().all(),
                tables.congresses().all(),
                Units.of(tables.units().all()),
                RuleBook.of(tables.rules().all()));
    }

    /** The members of a cell on the day. */
    public List<Member> membersOf(Cell cell) {
        return members.getOrDefault(cell.id(), List.of());
    }

    /** How many members a cell and all below it have. */
    public int headcount(Cell cell) {
        return tree.subtree(cell.code()).stream()
                .mapToInt(one -> membersOf(one).size())
                .sum();
    }

    public Optional<Cell> find(String code) {
        return register.on(day).stream()
                .filter(cell -> cell.code().equals(code))
                .findFirst();
    }

    /** The bodies that have a name on the day and may stand above a cell. */
    public List<UnitVersion> bodies() {
        return units.versions().stream()
                .filter(version -> version.period().contains(day))
                .toList();
    }

    /** What stands above a cell: another one, or a body; the code itself when nobody knows it. */
    public String parentName(Cell cell) {
        return find(cell.parentCode())
                .map(tree::label)
                .or(() -> units.find(cell.parentCode(), day).map(UnitVersion::name))
                .orElse(cell.parentCode());
    }

    /** The posts of a cell: those held on the day, the secretary first, then those before, the latest first. */
    public List<Post> postsOf(Cell cell) {
        return posts.stream()
                .filter(post -> post.unitCode().equals(cell.code()))
                .sorted(Comparator.comparing((Post post) -> !post.period().contains(day))
                        .thenComparing(post -> rank(post.title()))
                        .thenComparing(post -> post.period().from(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** The members of a cell whose own forms tell of a post, the secretary first. */
    public List<Member> heldByForm(Cell cell) {
        return membersOf(cell).stream()
                .filter(member -> !member.partyPost().isEmpty())
                .sorted(Comparator.comparingInt(member -> rank(member.partyPost())))
                .toList();
    }

    /** The place of the highest of the posts of a cell in a text such as {@code Đảng ủy viên, Bí thư chi bộ}. */
    private int rank(String titles) {
        CodeList posts = CodeList.of(rules, "cell_post", day);
        int highest = posts.codes().size();
        for (String title : titles.split("[,;]", -1)) {
            for (String code : posts.codes()) {
                if (Fold.of(title.strip()).startsWith(Fold.of(posts.label(code)))) {
                    highest = Math.min(highest, posts.rank(code));
                }
            }
        }
        return highest;
    }

    /** All congresses of a cell, the latest first. */
    public List<Congress> congressesOf(Cell cell) {
        Stream<Congress> own = register
                .beginning(cell.id())
                .filter(began -> began.congress() != null || began.term() != null)
                .map(began -> new Congress(0, began.code(), began.term(), began.congress(), ""))
                .stream();
        return Stream.concat(
                        own, congresses.stream().filter(one -> one.unitCode().equals(cell.code())))
                .sorted(Comparator.comparing(Congress::day, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    public CodeList kinds() {
        return CodeList.of(rules, "cell_kind", day);
    }
}
