package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.DecisionPart;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.service.decision.DecisionActs;
import vn.sovang.service.decision.DecisionEdit;
import vn.sovang.service.decision.DecisionServices;
import vn.sovang.service.decision.DraftLine;
import vn.sovang.service.decision.DraftWish;
import vn.sovang.store.Store;

/** A store with everything that can become of a decision. */
final class DecisionLives {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String SIGNER = "Dương Văn Hùng";

    private DecisionLives() {}

    static void live(Store store) {
        DecisionServices services = DecisionServices.of(store);
        long person = store.read(tables -> tables.persons().all()).getFirst().id();
        long id = draft(services, person);
        long dropped = draft(services, 0);
        services.steps().reserve(dropped, 40, SampleYear.WORDS);
        services.steps().drop(dropped, SampleYear.WORDS);
        List<Award> awards = services.desk().file(id).awards();
        services.desk().pay(id, awards.get(1).id(), "01 bộ ấm chén", 500_000L, "gương điển hình", SampleYear.WORDS);
        services.desk()
                .save(
                        id,
                        new DecisionEdit(
                                DAY, 2023, "", "Về việc khen", Map.of(DecisionPart.AWARD, "Tặng {hình thức}.")),
                        SampleYear.WORDS);
        services.steps().submit(id, SampleYear.WORDS);
        services.steps().sign(id, DAY, SIGNER, 0, SampleYear.WORDS);
        services.steps().present(id, DAY.plusDays(2), SampleYear.WORDS);
        DecisionActs.Signing signing = new DecisionActs.Signing(DAY.plusDays(5), SIGNER, 0, "ghi sai | nhầm tên");
        services.acts()
                .correct(
                        id,
                        signing,
                        List.of(new DecisionActs.Correction(
                                awards.get(1).id(), new Recipient.Household("bà", "Lý Thị Đúng", "Thôn 2"), "Tốt")),
                        SampleYear.WORDS);
        services.acts().annul(id, awards.get(0).id(), "in hỏng", true, SampleYear.WORDS);
        services.acts().revoke(id, signing, Set.of(awards.get(2).id()), SampleYear.WORDS);
    }

    private static long draft(DecisionServices services, long person) {
        return services.desk()
                .draft(
                        "Dự thảo",
                        new DraftWish(
                                Stream.STATE,
                                "campaign",
                                2023,
                                0,
                                DAY,
                                "Về việc khen",
                                List.of(
                                        line(new Recipient.Collective("Đội văn nghệ", ""), 0),
                                        line(new Recipient.Household("ông", "Lý Văn Sai", "Thôn 2"), 0),
                                        line(new Recipient.Individual("Ông", "Bàn Văn Giả", "", "Thôn 2"), person))))
                .getFirst();
    }

    private static DraftLine line(Recipient recipient, long person) {
        return new DraftLine(
                recipient, new AwardLinks(person, 0, 0), "Có thành tích", "certificate_of_merit", "economy");
    }
}
