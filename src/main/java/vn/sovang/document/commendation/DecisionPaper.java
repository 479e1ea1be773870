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

/**
 * A decision on commendation with its annexed list. State: Nghị định 30/2020, phụ lục III; party: Hướng dẫn 36-HD/VPTW
 * and its successors. Names, bases, wording and money are those of the records' day.
 */
public final class DecisionPaper {
    private final DecisionRecords records;
    private final Stream stream;
    private final DecisionTemplates templates;
    private final List<DecisionPart> articles;
    private final DecisionFill fill;

    private DecisionPaper(DecisionRecords records) {
        this.records = records;
        stream = records.decision().stream();
        templates = DecisionTemplates.of(records);
        articles = present();
        fill = new DecisionFill(records, articles.size());
    }

    public static Paper of(DecisionRecords records) {
        return new DecisionPaper(records).paper();
    }

    private Paper paper() {
        PaperBuilder paper = Paper.in(
                Styles.on(records.rules(), stream, records.day()),
                "Quyết định số " + records.decision().fullNumber());
        paper.add(Heads.of(stream, records.body(), records.decision().fullNumber(), records.day()));
        paper.add(new Block.Title("QUYẾT ĐỊNH", summary()));
        paper.centred(Heads.authority(stream, records.body()));
        paper.bases(bases(templates, fill, stream).toArray(String[]::new));
        paper.centred("QUYẾT ĐỊNH:");
        for (DecisionPart part : articles) {
            paper.article(fill.fill(templates.text(part)));
        }
        paper.add(new Block.Signature(
                recipients(templates, fill),
                records.signature().authority(),
                records.signature().signer()));
        AwardList.annex(paper.landscape(), records, fill.figures());
        return paper.build();
    }

    private List<String> summary() {
        String summary = records.decision().summary();
        return records.draft() ? List.of(summary, "(Dự thảo)") : List.of(summary);
    }

    /** The bases with their closing signs, and who has proposed it. */
    static List<String> bases(DecisionTemplates templates, DecisionFill fill, Stream stream) {
        List<String> lines = new ArrayList<>();
        for (String basis : templates.lines(DecisionPart.BASES)) {
            lines.add("Căn cứ " + basis.replaceFirst("(?iu)^căn cứ\\s+", "").replaceFirst("[;.]$", "") + ";");
        }
        String proposer = fill.fill(templates.text(DecisionPart.PROPOSER)).plain();
        if (!proposer.isBlank()) {
            lines.add(proposer.replaceFirst("[;.,]$", "") + (stream == Stream.PARTY ? "," : "."));
        }
        return lines;
    }

    static List<String> recipients(DecisionTemplates templates, DecisionFill fill) {
        return templates.lines(DecisionPart.RECIPIENTS).stream()
                .map(line -> fill.fill(line).plain())
                .toList();
    }

    /** The paragraphs that are articles; without money there is none on it. */
    private List<DecisionPart> present() {
        return List.of(DecisionPart.AWARD, DecisionPart.MONEY, DecisionPart.EXECUTORS).stream()
                .filter(part -> part != DecisionPart.MONEY || records.paid())
                .filter(part -> !templates.text(part).isBlank())
                .toList();
    }
}
