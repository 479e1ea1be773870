package vn.sovang.service;

import java.util.List;
import java.util.Random;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;

/** Invented persons with names as they are spread in the mountains of the north: few families, few given names. */
final class GeneratedNames {
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Hoàng", "Hoàng", "Nông", "Nông", "Triệu", "Triệu", "Triệu", "Bàn", "Bàn", "Đặng", "Lý",
            "Lý", "Phùng", "Hà", "Hà", "Dương", "Lường", "Ma", "Vàng", "Sùng", "Giàng", "Lương", "Trần", "Lê", "Phạm",
            "Đàm", "Bế", "Chu", "Đinh", "Vi", "La", "Tô", "Cao", "Mông", "Lục", "Hứa", "Đỗ", "Vũ");
    private static final List<String> MIDDLE_MALE = List.of(
            "Văn", "Văn", "Văn", "Văn", "Phúc", "Tiến", "Đức", "Quốc", "Minh", "Xuân", "Hữu", "Ngọc", "Đình", "A",
            "Mùi", "Nguyên", "Trung", "Thanh", "Bá", "Quang");
    private static final List<String> MIDDLE_FEMALE = List.of(
            "Thị",
            "Thị",
            "Thị",
            "Thị",
            "Thị",
            "Thị Thu",
            "Thị Hồng",
            "Thị Lan",
            "Mùi",
            "Thu",
            "Ngọc",
            "Thị Minh",
            "Thanh",
            "Bích",
            "Thị Kim");
    private static final List<String> GIVEN_MALE = List.of(
            "Hùng", "Dũng", "Cường", "Ninh", "Nguyên", "Thắng", "Tuấn", "Bình", "Chiến", "Đức", "Hải", "Hiếu", "Huy",
            "Khánh", "Kiên", "Long", "Mạnh", "Nam", "Phong", "Phúc", "Quân", "Quý", "Sơn", "Tài", "Thành", "Thiệu",
            "Toàn", "Trường", "Tùng", "Vinh", "Cầu", "Chính", "Hợp", "Kim", "Lưu", "Phương", "Quyết", "Sinh", "Thọ");
    private static final List<String> GIVEN_FEMALE = List.of(
            "Hoa", "Hòa", "Lan", "Hương", "Hạnh", "Huyền", "Linh", "Mai", "Nga", "Nhung", "Oanh", "Phương", "Quyên",
            "Sen", "Thảo", "Thủy", "Thúy", "Trang", "Tuyết", "Vân", "Xuân", "Yến", "Ánh", "Bích", "Chiêu", "Dợ",
            "Duyên", "Hà", "Hằng", "Kiều", "Liên", "Loan", "Mùi", "Nhậy", "Thắm");

    private final Random random;

    GeneratedNames(Random random) {
        this.random = random;
    }

    /** A person without a key, born in a year; now and then only the month or the year of birth is known. */
    Person person(int year) {
        boolean female = random.nextInt(10) < 4;
        String name = one(FAMILIES) + " " + one(female ? MIDDLE_FEMALE : MIDDLE_MALE) + " "
                + one(female ? GIVEN_FEMALE : GIVEN_MALE);
        int known = random.nextInt(20);
        String birth = known == 0
                ? String.valueOf(year)
                : String.format("%02d/%02d/%d", 1 + random.nextInt(28), 1 + random.nextInt(12), year);
        return new Person(
                0,
                name,
                female ? Gender.FEMALE : Gender.MALE,
                PartialDate.parse(birth).orElseThrow());
    }

    <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
