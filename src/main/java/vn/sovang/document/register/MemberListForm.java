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
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.register.Codes;
import vn.sovang.domain.register.RegisterEntry;
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

    private static final Set<MemberEventKind> LEFT_PARTY =
            Set.of(MemberEventKind.REMOVAL, MemberEventKind.EXPULSION, MemberEventKind.RESIGNATION);

    private final Codes codes;

    public MemberListForm(Codes codes) {
        this.codes = codes;
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
                event(
                        entry.left()
                                .filter(left -> left.kind() == MemberEventKind.TRANSFER_OUT)
                                .orElse(null),
                        "đến "),
                event(entry.last(Set.of(MemberEventKind.TRANSFER_IN)).orElse(null), "từ "),
                event(entry.last(Set.of(MemberEventKind.DEATH)).orElse(null), ""),
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
        return List.of(
                before("Thẻ ", entry.member().cardNumber()),
                before("LL ", entry.member().details().fileNumber()));
    }

    private List<String> service(MemberDetails details) {
        return List.of();
    }

    private static List<String> event(MemberEvent event, String preposition) {
        return event == null
                ? List.of()
                : List.of(DayText.of(event.day()), before(preposition, event.place()), event.reason());
    }

    private static List<String> leftParty(RegisterEntry entry) {
        return entry.left().filter(left -> LEFT_PARTY.contains(left.kind())).stream()
                .flatMap(left ->
                        java.util.stream.Stream.of(DayText.of(left.day()), EventWords.of(left.kind()), left.decision()))
                .toList();
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
