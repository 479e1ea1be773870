package vn.sovang.domain.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Rules;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;

class SignatoriesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final List<String> CHAIRMAN = List.of("CHỦ TỊCH");
    private static final List<String> DEPUTY = List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");

    private static Post post(String name, String title, String unit, LocalDate from, LocalDate to) {
        return new Post(0, new Person(0, name, Gender.MALE, null), title, unit, new Period(from, to));
    }

    private static final Post HUNG = post("Dương Văn Hùng", "Chủ tịch UBND", "UBND", LocalDate.of(2021, 6, 28), LAST);
    private static final Post LOI = post("Triệu Tiến Lợi", "Phó Chủ tịch UBND", "UBND", null, LAST);
    private static final Post HOAI = post("Nông Thị Hoài", "Phó Chủ tịch UBND", "UBND", null, LAST);
    private static final Post NINH = post("Bàn Phúc Ninh", "Bí thư Đảng ủy", "DU", null, LAST);
    private static final Post NGUYEN = post("Bàn Phúc Nguyên", "Phó Bí thư Thường trực Đảng ủy", "DU", null, LAST);

    private static Signatories of(Post... posts) {
        return new Signatories(Rules.shipped(), List.of(posts));
    }

    @Test
    void theHeadSigns() {
        Signature signature = of(LOI, HUNG, HOAI, NINH).on("state", "UBND", DAY);
        assertEquals(new Signature(CHAIRMAN, "Dương Văn Hùng"), signature);
        assertFalse(signature.vacant());
        assertEquals(
                new Signature(List.of("T/M ĐẢNG ỦY", "BÍ THƯ"), "Bàn Phúc Ninh"),
                of(NGUYEN, NINH).on("party", "DU", DAY));
    }

    @Test
    void theDeputySignsInTheHeadsPlaceWhileThePostIsVacant() {
        assertEquals(
                new Signature(DEPUTY, "Triệu Tiến Lợi"), of(HUNG, LOI).on("state", "UBND", LocalDate.of(2021, 6, 27)));
        assertEquals(
                new Signature(List.of("T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"), "Bàn Phúc Nguyên"),
                of(NGUYEN).on("party", "DU", DAY));
    }

    @Test
    void afterTheReorganisationThePostIsVacant() {
        Signature signature = of(HUNG, LOI, HOAI).on("state", "UBND", LAST.plusDays(1));
        assertTrue(signature.vacant());
        assertEquals(new Signature(CHAIRMAN, ""), signature);
        assertEquals("Dương Văn Hùng", of(HUNG).on("state", "UBND", LAST).signer());
    }

    @Test
    void aPostInAnotherBodyDoesNotSign() {
        Post elsewhere = post("Nông Văn Khác", "Chủ tịch UBND", "HUYEN", null, null);
        assertTrue(of(elsewhere).on("state", "UBND", DAY).vacant());
        Post council = post("Bàn Phúc Ninh", "Chủ tịch HĐND", "UBND", null, null);
        assertTrue(of(council).on("state", "UBND", DAY).vacant());
    }

    @Test
    void theTitleMayBeWrittenInAnyCase() {
        Post small = post("Dương Văn Hùng", "chủ tịch ubnd", "UBND", null, null);
        assertEquals("Dương Văn Hùng", of(small).on("state", "UBND", DAY).signer());
    }

    @Test
    void aPaperKeepsTheAuthorityOfItsSigner() {
        Signatories all = of(HUNG, LOI, HOAI);
        assertEquals(new Signature(CHAIRMAN, "Dương Văn Hùng"), all.of("Dương Văn Hùng", "state", "UBND", DAY));
        assertEquals(new Signature(DEPUTY, "Triệu Tiến Lợi"), all.of("Triệu Tiến Lợi", "state", "UBND", DAY));
        assertEquals(
                new Signature(DEPUTY, "Nông Thị Hoài"),
                all.of("Nông Thị Hoài", "state", "UBND", DAY),
                "the second of two deputies");
    }

    @Test
    void aSignerWithoutAPostIsPrintedUnderTheHeadsAuthority() {
        assertEquals(new Signature(CHAIRMAN, "Người Lạ"), of(HUNG).of("Người Lạ", "state", "UBND", DAY));
    }

    @Test
    void beforeAnyoneMaySignThereIsNoPaper() {
        assertProblem(240, () -> of(HUNG).on("state", "UBND", LocalDate.of(1990, 1, 1)));
        assertProblem(240, () -> of(HUNG).on("front", "MTTQ", DAY));
    }
}
