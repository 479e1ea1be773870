package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Piece.Columns;
import vn.sovang.document.paper.Piece.Line;
import vn.sovang.document.paper.Piece.Rule;

/** Lays out letterhead, title and the head of an annex. */
final class HeadSetter {
    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    /** Nghị định 30/2020, phụ lục I: the line below issuer and summary is 1/3 to 1/2 as long as they. */
    private static final double SHORT = 0.4;

    /** A centred line reaches over so much of the text at most. */
    private static final double FULL = 0.95;

    private final PaperStyle style;

    HeadSetter(PaperStyle style) {
        this.style = style;
    }

    List<Piece> letterhead(Block.Letterhead head) {
        List<String> issuer = balanced(Role.ISSUER, head.issuer(), style.leftHead());
        List<Piece> left =
                new ArrayList<>(lines(Role.SUPERIOR, balanced(Role.SUPERIOR, head.superior(), style.leftHead())));
        left.addAll(lines(Role.ISSUER, issuer));
        List<Piece> right = new ArrayList<>();
        if (style.isParty()) {
            left.add(new Line(Role.STAR, Text.of("*")));
            right.addAll(underlined(Role.COUNTRY, PARTY));
        } else {
            left.add(new Rule(SHORT * longest(Role.ISSUER, issuer, style.leftHead())));
            right.add(new Line(Role.COUNTRY, Text.of(COUNTRY)));
            right.addAll(underlined(Role.MOTTO, MOTTO));
        }
        List<Piece> number = head.number() == null ? List.of() : lines(Role.NUMBER, List.of(number(head.number())));
        return List.of(
                new Columns(style.leftHead(), List.copyOf(left), List.copyOf(right), false),
                new Columns(style.leftHead(), number, lines(Role.PLACE_DATE, List.of(head.placeAndDate())), false));
    }

    List<Piece> title(Block.Title title, Page page) {
        List<Piece> pieces = new ArrayList<>(lines(Role.KIND, List.of(title.kind())));
        List<String> summary = balanced(Role.SUMMARY, title.summary(), page.textWidth());
        pieces.addAll(lines(Role.SUMMARY, summary));
        if (style.isParty()) {
            pieces.add(new Line(Role.DASHES, Text.of("-----")));
        } else if (!summary.isEmpty()) {
            pieces.add(new Rule(SHORT * longest(Role.SUMMARY, summary, page.textWidth())));
        }
        return pieces;
    }

    List<Piece> annex(Block.Annex annex, Page page) {
        List<Piece> pieces = new ArrayList<>();
        if (annex.label() != null) {
            pieces.addAll(lines(Role.ANNEX_LABEL, List.of(annex.label())));
        }
        pieces.addAll(lines(Role.ANNEX_TITLE, balanced(Role.ANNEX_TITLE, List.of(annex.title()), page.textWidth())));
        pieces.addAll(lines(Role.ANNEX_SUMMARY, balanced(Role.ANNEX_SUMMARY, annex.summary(), page.textWidth())));
        if (annex.reference() != null) {
            pieces.addAll(lines(
                    Role.ANNEX_REFERENCE,
                    balanced(Role.ANNEX_REFERENCE, List.of(annex.reference()), page.textWidth())));
        }
        pieces.add(new Rule(40));
        return pieces;
    }

    private List<String> balanced(Role role, List<String> lines, double width) {
        return lines.stream()
                .flatMap(line -> Balance.lines(line, style.look(role), FULL * width).stream())
                .toList();
    }

    private String number(String number) {
        return (style.isParty() ? "Số " : "Số: ") + number;
    }

    private List<Piece> underlined(Role role, String line) {
        return List.of(new Line(role, Text.of(line)), new Rule(Measure.width(line, style.look(role))));
    }

    private double longest(Role role, List<String> lines, double most) {
        return lines.stream()
                .mapToDouble(line -> Measure.width(line, style.look(role)))
                .map(width -> Math.min(width, most))
                .max()
                .orElse(most);
    }

    private static List<Piece> lines(Role role, List<String> lines) {
        return lines.stream().map(line -> (Piece) new Line(role, Text.of(line))).toList();
    }
}
