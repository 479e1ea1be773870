package vn.sovang.document.commendation;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.domain.commendation.DecisionPart;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.DecisionTemplates;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;

/**
 * The submission (tờ trình) with which the council, or the party's office, lays a draft before the one who signs it. What
 * it says is {@code wording.<stream>.submission.*} of the day.
 */
public final class SubmissionPaper {
    private final DecisionRecords records;
    private final Stream stream;
    private final DecisionFill fill;

    private SubmissionPaper(DecisionRecords records) {
        this.records = records;
        stream = records.decision().stream();
        fill = new DecisionFill(records, records.paid() ? 3 : 2);
    }

    public static Paper of(DecisionRecords records) {
        return new SubmissionPaper(records).paper();
    }

    private Paper paper() {
        PaperBuilder paper = Paper.in(
                Styles.on(records.rules(), stream, records.day()),
                "Tờ trình " + records.decision().summary());
        List<String> issuer = new ArrayList<>(word("issuer").lines().toList());
        List<String> own = UnitName.of(records.body().name()).headingLines();
        paper.add(new Block.Letterhead(
                own, issuer, word("symbol"), Padding.placeAndDate(records.body().place(), records.day())));
        paper.add(new Block.Title("TỜ TRÌNH", List.of(records.decision().summary())));
        paper.centred("Kính gửi: " + word("addressee"));
        DecisionTemplates templates = DecisionTemplates.of(records);
        for (String basis : templates.lines(DecisionPart.BASES)) {
            paper.add(Block.Bases.of(List.of("Căn cứ " + basis.replaceFirst("[;.]$", "") + ";")));
        }
        word("text").lines().forEach(line -> paper.paragraph(fill.fill(line)));
        if (records.paid()) {
            word("money").lines().forEach(line -> paper.paragraph(fill.fill(line)));
        }
        paper.paragraph(word("end"));
        paper.add(new Block.Signature(
                List.of("Như trên;", "Lưu: " + word("kept") + "."),
                word("signing").lines().toList(),
                ""));
        AwardList.annexed(
                paper.landscape(),
                records,
                fill.figures(),
                "(Kèm theo Tờ trình số " + word("symbol") + " " + Padding.dateInWords(records.day()) + ")");
        return paper.build();
    }

    /** Bars part the lines of a rule. */
    private String word(String key) {
        String name = UnitName.of(records.body().name()).commune();
        return records.rules()
                .text("wording." + stream.key() + ".submission." + key, records.day())
                .replace("{xã}", name)
                .replace("{XÃ}", Case.upper(name))
                .replace("{cơ quan}", records.body().name())
                .replace('|', '\n');
    }
}
