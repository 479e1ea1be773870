package vn.sovang.exchange.kinds;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.domain.target.Comparison;

/** The words of columns whose values never change, the usual one first. */
public final class FixedWords {
    /** Kinds of recipients. */
    public static final Map<RecipientKind, List<String>> RECIPIENT = Map.of(
            RecipientKind.COLLECTIVE, List.of(RecipientKind.COLLECTIVE.vietnamese(), "TT"),
            RecipientKind.HOUSEHOLD, List.of(RecipientKind.HOUSEHOLD.vietnamese(), "Hộ", "Gia đình", "HGĐ"),
            RecipientKind.INDIVIDUAL, List.of(RecipientKind.INDIVIDUAL.vietnamese(), "CN"));

    /** How a result is held against the plan. */
    public static final Map<Comparison, List<String>> COMPARISON = comparisons();

    /** The two streams of commendation, by the body that decides. */
    public static final Map<Stream, List<String>> STREAM = Map.of(
            Stream.PARTY, List.of(Stream.PARTY.unitCode(), "Đảng ủy", "Đảng uỷ", "dang-uy", "party"),
            Stream.STATE, List.of(Stream.STATE.unitCode(), "Ủy ban nhân dân", "Chủ tịch UBND", "state"));

    /** What becomes of cells. */
    public static final Map<CellEventKind, List<String>> CELL_EVENT = Map.of(
            CellEventKind.RENAMED, List.of("Đổi tên"),
            CellEventKind.MOVED, List.of("Chuyển trực thuộc", "Chuyển cấp trên"),
            CellEventKind.KIND_CHANGED, List.of("Đổi loại hình", "Đổi loại"),
            CellEventKind.SPLIT_OFF, List.of("Tách ra", "Chia tách", "Tách"),
            CellEventKind.MERGED, List.of("Sáp nhập", "Nhập vào", "Hợp nhất"),
            CellEventKind.DISSOLVED, List.of("Giải thể"));

    private FixedWords() {}

    private static Map<Comparison, List<String>> comparisons() {
        Map<Comparison, List<String>> words = new EnumMap<>(Comparison.class);
        words.put(Comparison.AT_LEAST, List.of(">=", "≥", "trở lên", "từ", "ít nhất", "tối thiểu"));
        words.put(Comparison.AT_MOST, List.of("<=", "≤", "trở xuống", "không quá", "tối đa"));
        words.put(Comparison.EQUAL, List.of("=", "bằng"));
        words.put(Comparison.RANK, List.of("hạng", "xếp hạng", "thứ hạng"));
        words.put(Comparison.DONE, List.of("đạt", "đạt/chưa đạt", "hoàn thành", "có/không"));
        words.put(Comparison.QUALITATIVE, List.of("nội dung", "định tính", "mô tả"));
        return Collections.unmodifiableMap(words);
    }
}
