package vn.sovang.document.commendation;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardPast;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.DecisionPart;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.DecisionTemplates;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.text.Padding;

/** The decision that corrects another one, or takes it back (Nghị định 30/2020 điều 18; Nghị định 98/2023). */
public final class ActPaper {
    private final ActRecords all;
    private final DecisionRecords records;
    private final Decision decision;
    private final DecisionAct act;
    private final Stream stream;

    private ActPaper(ActRecords all) {
        this.all = all;
        records = all.records();
        decision = records.decision();
        act = all.act();
        stream = decision.stream();
    }

    public static Paper of(ActRecords records) {
        return new ActPaper(records).paper();
    }

    private Paper paper() {
        DecisionTemplates templates = DecisionTemplates.of(records);
        DecisionFill fill = new DecisionFill(records, 3);
        String number = stream.decisionNumber(act.number());
        PaperBuilder paper = Paper.in(Styles.on(records.rules(), stream, act.day()), "Quyết định số " + number);
        paper.add(Heads.of(stream, records.body(), number, act.day()));
        paper.add(new Block.Title("QUYẾT ĐỊNH", List.of(summary())));
        paper.centred(Heads.authority(stream, records.body()));
        List<String> bases = new ArrayList<>(DecisionPaper.bases(templates, fill, stream));
        bases.add(bases.size() - 1, "Xét thực tế: " + act.reason().replaceFirst("[;.]$", "") + ";");
        paper.bases(bases.toArray(String[]::new));
        paper.centred("QUYẾT ĐỊNH:");
        switch (act.kind()) {
            case CORRECTION -> corrected(paper);
            case REVOCATION -> revoked(paper);
        }
        paper.article(fill.fill(templates.text(DecisionPart.EXECUTORS)));
        paper.add(new Block.Signature(
                DecisionPaper.recipients(templates, fill),
                records.signature().authority(),
                records.signature().signer()));
        return paper.build();
    }

    private String summary() {
        String what = act.kind() == DecisionAct.Kind.CORRECTION
                ? "Về việc sửa đổi Quyết định số "
                : all.whole()
                        ? "Về việc thu hồi Quyết định số "
                        : "Về việc thu hồi hình thức khen thưởng theo Quyết định số ";
        return what + told();
    }

    private String told() {
        return decision.fullNumber() + " " + Padding.dateInWords(decision.day());
    }

    private void corrected(PaperBuilder paper) {
        paper.article("Sửa đổi nội dung ghi tại danh sách kèm theo Quyết định số " + told() + " như sau:");
        for (AwardPast past : all.past()) {
            all.awards().stream()
                    .filter(award -> award.id() == past.awardId())
                    .findFirst()
                    .ifPresent(award -> paper.bullet("Số thứ tự " + Padding.number(award.position()) + ": «"
                            + line(past.recipient(), past.achievement()) + "» sửa thành «"
                            + line(award.recipient(), award.achievement()) + "»."));
        }
        paper.article(word("end"));
    }

    private static String line(vn.sovang.domain.commendation.Recipient recipient, String achievement) {
        return java.util.stream.Stream.of(AwardList.named(recipient), recipient.place(), achievement)
                .filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private void revoked(PaperBuilder paper) {
        if (all.whole()) {
            paper.article(
                    "Thu hồi Quyết định số " + told() + " và các hình thức khen thưởng đã tặng theo Quyết định này.");
        } else {
            paper.article("Thu hồi hình thức khen thưởng đã tặng theo Quyết định số " + told() + " đối với:");
            for (Award award : all.awards()) {
                String place = award.recipient().place();
                paper.bullet(AwardList.named(award.recipient()) + (place.isBlank() ? "" : ", " + place) + ".");
            }
        }
        paper.article(word("return"));
    }

    private String word(String key) {
        return records.rules()
                .text("wording." + stream.key() + ".act." + key, act.day())
                .replace("{số}", decision.fullNumber());
    }
}
