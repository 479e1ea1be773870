package vn.sovang.ui;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.Services;
import vn.sovang.service.decision.DraftLine;
import vn.sovang.service.decision.DraftWish;

/** A draft of a decision for the tests of its screen. */
final class UiDrafts {
    private UiDrafts() {}

    static long draft(Services services, LocalDate day, int year) {
        List<DraftLine> lines = List.of(
                line(new Recipient.Collective("Thôn Nà Cáy", "")),
                line(new Recipient.Household("ông", "Lý Văn Cả", "Thôn Lủng Lỳ")),
                line(new Recipient.Individual("Bà", "Bàn Thị Mới", "Trưởng thôn", "Thôn Lủng Lỳ")));
        return services.decisions()
                .desk()
                .draft("Dự thảo", new DraftWish(Stream.STATE, "", year, 0, day, "", lines))
                .getFirst();
    }

    private static DraftLine line(Recipient recipient) {
        return new DraftLine(recipient, AwardLinks.NONE, "Có thành tích xuất sắc năm 2022", "certificate_of_merit", "");
    }
}
