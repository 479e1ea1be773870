package vn.sovang.document.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.register.Codes;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.time.DayText;

/**
 * The fourteen columns of the member list (sổ danh sách đảng viên, Mẫu 7-HSĐV of the Central Organisation Commission). A
 * cell with several things has a line for each.
 */
public final class MemberListForm {
    private static final List<Column> COLUMNS = List.of(
            Column.centre("Số TT", 0.8),
            Column.left("Họ và tên đang dùng; họ và tên khai sinh", 2.4),
            Column.left("Nam, nữ; ngày sinh; dân tộc; tôn giáo", 2.35),
            Column.left("Quê quán", 2.9),
            Column.left("Trình độ văn hóa, lý luận chính trị, chuyên môn nghiệp vụ, ngoại ngữ", 2.1),
            Column.left("Nghề nghiệp trước khi vào Đảng; hiện nay", 1.9),
            Column.centre("Ngày vào Đảng; ngày chính thức", 1.75),
            Column.left("Số thẻ đảng viên; số lý lịch; số Huy hiệu Đảng", 2.15),
            Column.left("Bộ đội, công an, hưu trí", 1.3),
            Column.left("Chuyển đi (ngày, đến đâu)", 1.9),
            Column.left("Chuyển đến (ngày, từ đâu)", 1.9),
            Column.left("Từ trần (ngày, lý do)", 1.7),
            Column.left("Ra khỏi Đảng (ngày, hình thức)", 1.7),
            Column.left("Ghi chú", 1.6));

    private final Codes codes;
    private final CellNames cells;
    private final Set<String> service;

    /**
     * The form on a day.
     *
     * @throws vn.sovang.base.ProblemException 240 when the rules do not say who stands in column 9
     */
    public MemberListForm(RegisterRecords records) {
        codes = records.codes();
        cells = new CellNames(records.allCells());
        service = Set.of(records.rules()
                .text("register.member_list.service", records.day())
                .split("\\|"));
    }

    /** The columns with their headings. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /**
     * What stands in the columns for a member, each as its lines.
     *
     * @param number in the list
     */
    public List<List<String>> row(RegisterEntry entry, int number) {
        Member member = entry.member();
        MemberDetails details = member.details();
        return List.of(
                List.of(String.valueOf(number)),
                List.of(entry.name(), details.birthName().equals(entry.name()) ? "" : details.birthName()),
                identity(member),
                List.of(member.homeTown()),
                schooling(member),
                List.of(details.occupationBefore(), codes.label("occupation", details.occupation())),
                List.of(day(entry.admitted()), day(entry.full())),
                numbers(entry),
                service(details),
                went(entry),
                came(entry),
                died(entry),
                leftParty(entry),
                notes(entry));
    }

    private List<String> identity(Member member) {
        String gender = member.person().gender().vietnamese();
        String birth =
                member.person().birth() == null ? "" : member.person().birth().text();
        return List.of(
                join(", ", gender, birth),
                join(
                        "; ",
                        codes.label("ethnic_group", member.ethnicGroup()),
                        codes.label("religion", member.religion())));
    }

    private List<String> schooling(Member member) {
        MemberDetails details = member.details();
        String level = codes.label("professional_level", member.professionalLevel());
        return List.of(
                before("VH: ", member.education()),
                before("LLCT: ", codes.label("political_theory", member.politicalTheory())),
                before("CM: ", details.specialty().isEmpty() ? level : join(", ", level, details.specialty())),
                before("NN: ", details.foreignLanguage()));
    }

    private static List<String> numbers(RegisterEntry entry) {
        List<String> numbers = new ArrayList<>();
        numbers.add(before("Thẻ ", entry.member().cardNumber()));
        numbers.add(before("LL ", entry.member().details().fileNumber()));
        entry.papers()
                .badges()
                .forEach(badge -> numbers.add("HH " + badge.years() + " năm" + before(": ", badge.number())));
        return numbers;
    }

    private List<String> service(MemberDetails details) {
        return details.occupation() != null && service.contains(details.occupation())
                ? List.of(codes.label("occupation", details.occupation()))
                : List.of();
    }

    /** Who has gone, and who attends meetings elsewhere for a time. */
    private List<String> went(RegisterEntry entry) {
        if (entry.left().isPresent()) {
            MemberEvent left = entry.left().get();
            return left.kind() == MemberEventKind.TRANSFER_OUT ? place(left, "đến ", left.place()) : List.of();
        }
        if (!entry.state().isAway()) {
            return List.of();
        }
        return entry.last(kind ->
                        kind == MemberEventKind.TEMPORARY_OUT || kind == MemberEventKind.TEMPORARY_BETWEEN_CELLS)
                .map(away ->
                        place(away, "tạm thời đến ", away.place().isEmpty() ? cells.name(away.cellId()) : away.place()))
                .orElse(List.of());
    }

    /** The last way in: from elsewhere, or from another cell. */
    private List<String> came(RegisterEntry entry) {
        return entry.last(kind -> kind == MemberEventKind.TRANSFER_IN || kind == MemberEventKind.TRANSFER_BETWEEN_CELLS)
                .map(came -> place(came, "từ ", came.place().isEmpty() ? cellBefore(entry, came) : came.place()))
                .orElse(List.of());
    }

    private String cellBefore(RegisterEntry entry, MemberEvent came) {
        List<MemberEvent> before = entry.events().subList(0, entry.events().indexOf(came));
        return cells.name(Membership.on(came.day(), before).lastCellId());
    }

    private static List<String> place(MemberEvent event, String preposition, String place) {
        return List.of(DayText.of(event.day()), before(preposition, place));
    }

    private static List<String> died(RegisterEntry entry) {
        return entry.left()
                .filter(left -> left.kind() == MemberEventKind.DEATH)
                .map(left -> List.of(DayText.of(left.day()), left.reason()))
                .orElse(List.of());
    }

    private static List<String> leftParty(RegisterEntry entry) {
        return entry.left()
                .filter(left -> left.kind().leavesParty())
                .map(left -> List.of(DayText.of(left.day()), EventWords.of(left.kind()), left.decision()))
                .orElse(List.of());
    }

    private static List<String> notes(RegisterEntry entry) {
        List<String> notes = new ArrayList<>();
        notes.add(entry.member().partyPost());
        if (entry.state().standing() == Standing.PROBATIONARY) {
            notes.add("Dự bị");
        }
        if (entry.state().exempt()) {
            notes.add("Miễn công tác và sinh hoạt");
        }
        if (entry.state().suspended()) {
            notes.add("Đình chỉ sinh hoạt");
        }
        notes.add(entry.member().details().note());
        return notes;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }

    private static String before(String label, String text) {
        return text.isBlank() ? "" : label + text;
    }

    private static String join(String by, String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + by + other;
    }
}
