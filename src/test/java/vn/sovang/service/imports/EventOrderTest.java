package vn.sovang.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Progress;
import vn.sovang.exchange.kinds.MemberEventSheet;
import vn.sovang.service.SampleYear;

/** A clerk's table of events: what cannot be in the order of a life is left out in words, the rest stays. */
class EventOrderTest extends ImportFixture {
    private static final String HEADINGS = "Họ và tên,Số thẻ,Việc,Ngày,Chi bộ,Lý do";

    private ImportReport taken(boolean apply, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        lines.addAll(List.of(rows));
        var file = file("bien-dong.csv", lines.toArray(String[]::new));
        return with(store -> {
            ImportSession session = ImportSession.begin(
                    store,
                    SampleYear.WORDS,
                    ImportSource.of(file),
                    new ImportSession.Opening(MemberEventSheet.SHEET, 1, 0),
                    Progress.none());
            return apply ? session.apply(Progress.none()) : session.check(Progress.none());
        });
    }

    private static List<Integer> refused(ImportReport report) {
        return report.rows().stream()
                .filter(row -> !row.state().isTaken())
                .map(RowReport::number)
                .toList();
    }

    @Test
    void nothingHappensToTheDeadAndTheRestIsTaken() {
        ImportReport report = taken(
                true,
                "Đặng Văn Hợp,61490517,Chuyển chi bộ,01/07/2022,CB02,",
                "Đặng Văn Hợp,61490517,Từ trần,01/06/2022,,",
                "Triệu Quang Huy,61015303,Miễn sinh hoạt,01/06/2022,,tuổi cao");
        assertEquals(List.of(2), refused(report));
        assertEquals(List.of(1745), codes(report));
        String sentence = said(report).toString();
        assertTrue(sentence.contains("Chuyển sinh hoạt nội bộ") || sentence.contains("chi bộ"), sentence);
        assertTrue(sentence.contains("01/06/2022"), sentence);
        assertEquals(2, report.created());
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<String> rows = new ArrayList<>(List.of(
                "Triệu Quang Huy,61015303,Đình chỉ sinh hoạt,01/02/2022,,",
                "Triệu Quang Huy,61015303,Khôi phục,01/04/2022,,",
                "Triệu Quang Huy,61015303,Khai trừ,01/05/2022,,",
                "Triệu Quang Huy,61015303,Kết nạp lại,01/06/2025,CB01,",
                "Triệu Quang Huy,61015303,Công nhận chính thức,01/06/2026,,"));
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(rows, new Random(seed));
            ImportReport report = taken(false, rows.toArray(String[]::new));
            assertEquals(List.of(), refused(report), () -> said(report) + " " + rows);
        }
    }

    /** A death before what the register knows to have happened later. */
    @Test
    void whatWouldContradictTheRegisterIsLeftOut() {
        ImportReport report = taken(
                true,
                "Triệu Mùi Chiêu,61931201,Từ trần,01/06/2021,,",
                "Triệu Mùi Chiêu,61931201,Kết nạp,01/06/2020,CB01,");
        assertEquals(List.of(1745, 1745), codes(report));
        assertTrue(
                said(report).getFirst().contains("không còn hợp"), said(report).toString());
        assertEquals(0, report.created());
    }

    @Test
    void theSameRowsAgainAreTheSame() {
        String row = "Đặng Văn Hợp,61490517,Từ trần,01/06/2022,,bệnh";
        assertEquals(1, taken(true, row).created());
        assertEquals(1, taken(true, row).same());
    }
}
