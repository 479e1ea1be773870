package vn.sovang.domain.commendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Post and unit said together. */
class PlaceLineTest {
    @ParameterizedTest
    @CsvSource({
        "Trưởng thôn, Thôn Lủng Lỳ, Trưởng thôn Lủng Lỳ",
        "Bí thư chi bộ, Chi bộ thôn Nà Cáy, Bí thư chi bộ thôn Nà Cáy",
        "Phó Trưởng Công an xã, Công an xã Cao Sơn, Phó Trưởng Công an xã Cao Sơn",
        "Người có uy tín, Thôn Pác Lùng, 'Người có uy tín, thôn Pác Lùng'",
        "Đảng viên, Chi bộ Cơ quan xã, Đảng viên Chi bộ Cơ quan xã",
        "Giáo viên, Trường Tiểu học, 'Giáo viên, Trường Tiểu học'",
        "Chủ tịch, Hội Nông dân xã Cao Sơn, Chủ tịch Hội Nông dân xã Cao Sơn",
        "'', Thôn Nà Cáy, Thôn Nà Cáy",
        "Trưởng thôn, '', Trưởng thôn",
        "Thôn, Thôn, Thôn"
    })
    void nothingIsSaidTwice(String post, String unit, String line) {
        assertEquals(line, new Recipient.Individual("Ông", "Lý Văn Phúc", post, unit).place());
    }
}
