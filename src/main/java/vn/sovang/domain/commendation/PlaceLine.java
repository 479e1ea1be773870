package vn.sovang.domain.commendation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Post and unit of a recipient as one says them together, without saying a word twice. */
final class PlaceLine {
    /** Words for a kind of place, written small inside a line (Nghị định 30/2020, phụ lục II). */
    private static final Set<String> COMMON = Set.of("Thôn", "Bản", "Tổ", "Xóm", "Xã", "Phường", "Chi");

    /** Posts that take their body directly: Chủ tịch Hội Nông dân, Đảng viên Chi bộ Trạm Y tế. */
    private static final Set<String> DIRECT = Set.of(
            "Chủ tịch",
            "Phó Chủ tịch",
            "Bí thư",
            "Phó Bí thư",
            "Chỉ huy trưởng",
            "Phó Chỉ huy trưởng",
            "Trưởng",
            "Phó Trưởng",
            "Hiệu trưởng",
            "Phó Hiệu trưởng",
            "Đảng viên");

    private PlaceLine() {}

    /**
     * {@code Trưởng thôn} and {@code Thôn Lủng Lỳ} become {@code Trưởng thôn Lủng Lỳ}; {@code Người có uy tín} and
     * {@code Thôn Pác Lùng} become {@code Người có uy tín, thôn Pác Lùng}.
     *
     * @param post may be blank
     * @param unit may be blank
     */
    static String of(String post, String unit) {
        if (post.isBlank() || unit.isBlank()) {
            return post.isBlank() ? unit : post;
        }
        List<String> before = Arrays.asList(post.strip().split(" "));
        List<String> after = Arrays.asList(unit.strip().split(" "));
        for (int shared = Math.min(before.size(), after.size()); shared > 0; shared--) {
            List<String> end = before.subList(before.size() - shared, before.size());
            if (lower(end).equals(lower(after.subList(0, shared)))) {
                String rest = String.join(" ", after.subList(shared, after.size()));
                return (String.join(" ", before) + " " + rest).strip();
            }
        }
        if (DIRECT.contains(post.strip())) {
            return post.strip() + " " + unit.strip();
        }
        return post.strip() + ", " + (COMMON.contains(after.getFirst()) ? small(unit.strip()) : unit.strip());
    }

    private static String lower(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    private static String small(String unit) {
        return unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
    }
}
