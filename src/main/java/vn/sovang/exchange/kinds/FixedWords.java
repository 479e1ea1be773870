package vn.sovang.exchange.kinds;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of columns whose values never change, the usual one first. */
public final class FixedWords {
    /** Kinds of recipients, by the word of {@code figures}. */
    public static final Map<String, List<String>> RECIPIENT = words(
            Map.entry("collective", List.of("Tập thể", "TT")),
            Map.entry("household", List.of("Hộ gia đình", "Hộ", "Gia đình", "HGĐ")),
            Map.entry("individual", List.of("Cá nhân", "CN")));

    /** How a result is held against the plan, by the names of the comparisons. */
    public static final Map<String, List<String>> COMPARISON = words(
            Map.entry("AT_LEAST", List.of("≥", ">=", "trở lên", "từ", "ít nhất", "at_least")),
            Map.entry("AT_MOST", List.of("≤", "<=", "trở xuống", "không quá", "at_most")),
            Map.entry("EQUAL", List.of("=", "bằng", "equal")),
            Map.entry("RANK", List.of("hạng", "xếp hạng", "thứ hạng", "rank")),
            Map.entry("DONE", List.of("hoàn thành", "có/không", "thực hiện", "done")),
            Map.entry("QUALITATIVE", List.of("định tính", "mô tả", "qualitative")));

    /** The two streams of commendation, by the body that decides. */
    public static final Map<String, List<String>> STREAM = words(
            Map.entry("party", List.of("Đảng ủy", "Đảng uỷ", "ĐU", "dang-uy", "party")),
            Map.entry("state", List.of("UBND", "Ủy ban nhân dân", "Chủ tịch UBND", "state")));

    /** Parts of the day. */
    public static final Map<String, List<String>> SESSION = words(
            Map.entry("morning", List.of("Sáng", "buổi sáng")),
            Map.entry("afternoon", List.of("Chiều", "buổi chiều")),
            Map.entry("evening", List.of("Tối", "buổi tối")),
            Map.entry("day", List.of("Cả ngày")));

    private FixedWords() {}

    /** The usual word of a value, as it is written into a sheet. */
    public static String of(Map<String, List<String>> words, String value) {
        return words.get(value).getFirst();
    }

    @SafeVarargs
    private static Map<String, List<String>> words(Map.Entry<String, List<String>>... entries) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> entry : entries) {
            words.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(words);
    }
}
