package vn.sovang.document.register;

import java.util.List;
import vn.sovang.document.commendation.Styles;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;

/** What all papers of the register have in common: the Party Committee's head, and at the end who made and who signs. */
final class PartyHead {
    private static final String MAKER = "NGƯỜI LẬP BIỂU";

    private PartyHead() {}

    /** Begins a paper in the style of its day. */
    static PaperBuilder begin(RegisterRecords records, String name) {
        return Paper.in(Styles.on(records.rules(), Stream.PARTY, records.dated()), name);
    }

    /**
     * Puts the letterhead and the title.
     *
     * @param kind upper case
     * @param summary one entry a line
     */
    static void head(PaperBuilder paper, RegisterRecords records, String kind, List<String> summary) {
        paper.add(new Block.Letterhead(
                List.of(Case.upper(records.body().superior())),
                List.of(Case.upper(records.body().name())),
                null,
                Padding.placeAndDate(records.body().place(), records.dated())));
        paper.add(new Block.Title(kind, summary));
    }

    /** Whose members a paper is about: {@code Đảng bộ xã Cao Sơn}, or one cell, or some. */
    static String subject(RegisterRecords records) {
        String commune = UnitName.of(records.body().name()).commune();
        String whole = commune.isEmpty() ? records.body().name() : "Đảng bộ " + commune;
        if (records.whole()) {
            return whole;
        }
        return records.cells().size() == 1
                ? records.cells().getFirst().name() + ", " + whole
                : Padding.count(records.cells().size()) + " chi bộ thuộc " + whole;
    }

    static void end(PaperBuilder paper, RegisterRecords records) {
        paper.add(new Block.Signatures(
                MAKER, records.signature().authority(), records.signature().signer()));
    }
}
