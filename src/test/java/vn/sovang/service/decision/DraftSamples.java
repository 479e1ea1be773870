package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.store.Store;

/** Drafts of decisions for the tests of what becomes of them. */
final class DraftSamples {
    private DraftSamples() {}

    /** A draft of a collective, a household and an individual. */
    static long draft(Store store, Stream stream, LocalDate day) {
        List<DraftLine> lines = List.of(
                line(new Recipient.Collective("Thôn Nà Cáy & «bạn»", "")),
                line(new Recipient.Household("ông", "Lý Văn <b>Cả</b>", "Thôn Lủng Lỳ")),
                line(new Recipient.Individual("Bà", "Bàn Thị Mới", "Trưởng thôn", "Thôn Lủng Lỳ")));
        return store.change(
                "Dự thảo",
                tables -> DecisionDrafts.create(tables, new DraftWish(stream, "", day.getYear() - 1, 0, day, "", lines))
                        .getFirst());
    }

    private static DraftLine line(Recipient recipient) {
        return new DraftLine(recipient, AwardLinks.NONE, "Có thành tích xuất sắc năm qua", "certificate_of_merit", "");
    }

    static Decision decision(Store store, long id) {
        return store.read(tables -> DecisionSteps.get(tables, id));
    }
}
