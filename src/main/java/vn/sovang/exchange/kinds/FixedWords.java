package vn.sovang.exchange.kinds;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.domain.proposal.ProposalCheck;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.TaskState;

/** The words of columns whose values never change, the usual one first. */
public final class FixedWords {
    /** Kinds of recipients. */
    public static final Map<RecipientKind, List<String>> RECIPIENT = Map.of(
            RecipientKind.COLLECTIVE, List.of(RecipientKind.COLLECTIVE.vietnamese(), "TT"),
            RecipientKind.HOUSEHOLD, List.of(RecipientKind.HOUSEHOLD.vietnamese(), "Hộ", "Gia đình", "HGĐ"),
            RecipientKind.INDIVIDUAL, List.of(RecipientKind.INDIVIDUAL.vietnamese(), "CN"));

    /** How a result is held against the plan. */
    public static final Map<Comparison, List<String>> COMPARISON = comparisons();

    /** What has become of a task. */
    public static final Map<TaskState, List<String>> TASK_STATE = Map.of(
            TaskState.OPEN, List.of("Chưa thực hiện", "Chưa"),
            TaskState.STARTED, List.of("Đang thực hiện", "Đang"),
            TaskState.DONE, List.of("Hoàn thành", "Đã hoàn thành", "Xong"),
            TaskState.DROPPED, List.of("Thôi thực hiện", "Không thực hiện", "Hủy"));

    /** The two streams of commendation, by the body that decides. */
    public static final Map<Stream, List<String>> STREAM = Map.of(
            Stream.PARTY, List.of(Stream.PARTY.unitCode(), "Đảng ủy", "Đảng uỷ", "dang-uy", "party"),
            Stream.STATE, List.of(Stream.STATE.unitCode(), "Ủy ban nhân dân", "Chủ tịch UBND", "state"));

    /** How sure a rule is. */
    public static final Map<Certainty, List<String>> CERTAINTY = Map.of(
            Certainty.CERTAIN, List.of("Chắc chắn", "certain"),
            Certainty.LIKELY, List.of("Có lẽ đúng", "likely"),
            Certainty.UNCERTAIN, List.of("Chưa chắc chắn", "uncertain"));

    /** What became of a sheet that was printed. */
    public static final Map<SheetOutcome, List<String>> SHEET_OUTCOME = Map.of(
            SheetOutcome.OPEN, List.of("Chưa rõ"),
            SheetOutcome.GOOD, List.of("Tốt"),
            SheetOutcome.SPOILT, List.of("Hỏng"),
            SheetOutcome.NOT_PRINTED, List.of("Không in ra"));

    /** The life of a decision. */
    public static final Map<DecisionState, List<String>> DECISION_STATE = Map.of(
            DecisionState.DRAFT, List.of("Dự thảo"),
            DecisionState.SUBMITTED, List.of("Đã trình"),
            DecisionState.SIGNED, List.of("Đã ký"),
            DecisionState.PRESENTED, List.of("Đã trao"),
            DecisionState.REVOKED, List.of("Đã thu hồi"));

    /** What a council says on a proposal. */
    public static final Map<Verdict.Outcome, List<String>> OUTCOME = Map.of(
            Verdict.Outcome.OPEN, List.of("Chưa xét"),
            Verdict.Outcome.ACCEPTED, List.of("Đồng ý", "Nhất trí", "Thông qua"),
            Verdict.Outcome.REFUSED, List.of("Không đồng ý", "Không thông qua", "Không nhất trí"));

    /** What is looked at before a council meets. */
    public static final Map<ProposalCheck, List<String>> CHECK = Arrays.stream(ProposalCheck.values())
            .collect(Collectors.toUnmodifiableMap(check -> check, check -> List.of(check.key())));

    /** What becomes of cells. */
    public static final Map<CellEventKind, List<String>> CELL_EVENT = Map.of(
            CellEventKind.RENAMED, List.of("Đổi tên"),
            CellEventKind.MOVED, List.of("Chuyển trực thuộc", "Chuyển cấp trên"),
            CellEventKind.KIND_CHANGED, List.of("Đổi loại hình", "Đổi loại"),
            CellEventKind.SPLIT_OFF, List.of("Tách ra", "Chia tách", "Tách"),
            CellEventKind.MERGED, List.of("Sáp nhập", "Nhập vào", "Hợp nhất"),
            CellEventKind.DISSOLVED, List.of("Giải thể"));

    /** What happened to a member. */
    public static final Map<MemberEventKind, List<String>> MEMBER_EVENT = memberEvents();

    /** Whether somebody is a member at present. */
    public static final Map<MemberState, List<String>> MEMBER_STATE = Map.of(
            MemberState.FULL,
                    List.of("Chính thức", "Đảng viên chính thức", "Đang sinh hoạt", "Miễn sinh hoạt", "Miễn", "CT"),
            MemberState.PROBATIONARY, List.of("Dự bị", "Đảng viên dự bị", "DB"),
            MemberState.GUEST, List.of("Đến sinh hoạt tạm thời", "Sinh hoạt tạm thời đến"),
            MemberState.ELSEWHERE, List.of("Sinh hoạt nơi khác", "Chưa chuyển đến"),
            MemberState.TRANSFERRED_OUT, List.of("Đã chuyển đi", "Chuyển đi", "Chuyển sinh hoạt đi"),
            MemberState.LEFT_PARTY,
                    List.of("Đã ra khỏi Đảng", "Ra khỏi Đảng", "Khai trừ", "Xóa tên", "Xin ra khỏi Đảng", "Xin ra"),
            MemberState.DEAD, List.of("Từ trần", "Đã mất", "Chết", "Đã từ trần"));

    /** Written in the place of a cell for who belongs to none of the commune. */
    public static final String ELSEWHERE = "Nơi khác";

    private FixedWords() {}

    private static Map<MemberEventKind, List<String>> memberEvents() {
        Map<MemberEventKind, List<String>> words = new EnumMap<>(MemberEventKind.class);
        words.put(MemberEventKind.ADMISSION, List.of("Kết nạp", "Kết nạp đảng viên", "Kết nạp Đảng"));
        words.put(MemberEventKind.READMISSION, List.of("Kết nạp lại"));
        words.put(MemberEventKind.CEREMONY, List.of("Lễ kết nạp"));
        words.put(
                MemberEventKind.FULL_MEMBERSHIP,
                List.of("Công nhận chính thức", "Công nhận đảng viên chính thức", "Chuyển đảng chính thức"));
        words.put(
                MemberEventKind.TRANSFER_IN,
                List.of("Chuyển sinh hoạt đến", "Chuyển đến", "Chuyển sinh hoạt chính thức đến"));
        words.put(MemberEventKind.TEMPORARY_IN, List.of("Sinh hoạt tạm thời đến", "Chuyển sinh hoạt tạm thời đến"));
        words.put(
                MemberEventKind.TRANSFER_BETWEEN_CELLS,
                List.of("Chuyển sinh hoạt nội bộ", "Chuyển nội bộ", "Chuyển chi bộ"));
        words.put(MemberEventKind.TEMPORARY_BETWEEN_CELLS, List.of("Sinh hoạt tạm thời ở chi bộ khác"));
        words.put(
                MemberEventKind.TEMPORARY_OUT,
                List.of("Sinh hoạt tạm thời nơi khác", "Sinh hoạt tạm thời đi", "Chuyển sinh hoạt tạm thời đi"));
        words.put(MemberEventKind.TEMPORARY_END, List.of("Hết sinh hoạt tạm thời", "Trở về sau sinh hoạt tạm thời"));
        words.put(
                MemberEventKind.EXEMPTION,
                List.of("Miễn công tác, sinh hoạt", "Miễn sinh hoạt", "Miễn công tác và sinh hoạt đảng"));
        words.put(MemberEventKind.SUSPENSION, List.of("Đình chỉ sinh hoạt", "Đình chỉ sinh hoạt đảng"));
        words.put(MemberEventKind.RESTORATION, List.of("Khôi phục", "Khôi phục sinh hoạt", "Phục hồi"));
        words.put(
                MemberEventKind.TRANSFER_OUT,
                List.of("Chuyển sinh hoạt đi", "Chuyển đi", "Chuyển sinh hoạt chính thức đi"));
        words.put(MemberEventKind.REMOVAL, List.of("Xóa tên", "Xoá tên", "Đưa ra khỏi danh sách"));
        words.put(MemberEventKind.EXPULSION, List.of("Khai trừ", "Khai trừ khỏi Đảng"));
        words.put(MemberEventKind.RESIGNATION, List.of("Xin ra khỏi Đảng", "Xin ra"));
        words.put(MemberEventKind.DEATH, List.of("Từ trần", "Chết", "Mất"));
        return Collections.unmodifiableMap(words);
    }

    private static Map<Comparison, List<String>> comparisons() {
        Map<Comparison, List<String>> words = new EnumMap<>(Comparison.class);
        words.put(Comparison.AT_LEAST, List.of(">=", "≥", "trở lên", "từ", "ít nhất", "tối thiểu"));
        words.put(Comparison.AT_MOST, List.of("<=", "≤", "trở xuống", "không quá", "tối đa"));
        words.put(Comparison.EQUAL, List.of("=", "bằng"));
        words.put(Comparison.BETWEEN, List.of("từ … đến", "từ - đến", "khoảng", "trong khoảng"));
        words.put(Comparison.RANK, List.of("hạng", "xếp hạng", "thứ hạng"));
        words.put(Comparison.DONE, List.of("đạt", "đạt/chưa đạt", "hoàn thành", "có/không"));
        words.put(Comparison.QUALITATIVE, List.of("nội dung", "định tính", "mô tả"));
        return Collections.unmodifiableMap(words);
    }
}
