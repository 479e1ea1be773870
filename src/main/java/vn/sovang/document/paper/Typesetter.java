package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Piece.Columns;
import vn.sovang.document.paper.Piece.Grid;
import vn.sovang.document.paper.Piece.Line;

/** Turns the blocks of a paper into pieces: numbers headings and articles, adds what the regime prescribes. */
public final class Typesetter {
    private static final Text NO_ROWS = Text.EMPTY.italic("(Không có)");

    private final PaperStyle style;
    private Numbering numbering;

    private Typesetter(PaperStyle style) {
        this.style = style;
        this.numbering = new Numbering(style.regime());
    }

    /** The pieces of each section of the paper. */
    public static List<List<Piece>> set(Paper paper) {
        Typesetter typesetter = new Typesetter(paper.style());
        return paper.sections().stream().map(typesetter::section).toList();
    }

    private List<Piece> section(Section section) {
        List<Piece> pieces = new ArrayList<>();
        numbering = section.anew() ? new Numbering(style.regime()) : numbering;
        section.blocks().forEach(block -> set(block, section.page(), pieces));
        return List.copyOf(pieces);
    }

    private void set(Block block, Page page, List<Piece> pieces) {
        switch (block) {
            case Block.Letterhead head -> pieces.addAll(new HeadSetter(style).letterhead(head));
            case Block.Title title -> pieces.addAll(new HeadSetter(style).title(title, page));
            case Block.Annex annex -> pieces.addAll(new HeadSetter(style).annex(annex, page));
            case Block.Centred centred -> pieces.add(new Line(Role.CENTRED, centred.text()));
            case Block.Bases bases -> bases.lines().forEach(line -> pieces.add(basis(line)));
            case Block.Paragraph paragraph -> pieces.add(new Line(Role.BODY, paragraph.text()));
            case Block.Field field -> pieces.add(new Line(Role.FIELD, field.text()));
            case Block.Bullet bullet -> pieces.add(new Line(Role.BULLET, before("- ", bullet.text())));
            case Block.Heading heading -> pieces.add(heading(heading));
            case Block.Article article -> pieces.add(new Line(Role.ARTICLE, numbered(article)));
            case Block.TableBlock table -> pieces.add(grid(filled(table.table()), page));
            case Block.Signature signature -> pieces.add(signature(signature, page));
            case Block.Signatures signatures -> pieces.add(signatures(signatures, page));
        }
    }

    private Line basis(Text line) {
        return new Line(Role.BASIS, style.isParty() ? before("- ", line) : line);
    }

    private Line heading(Block.Heading heading) {
        Role role = switch (heading.level()) {
            case 0 -> Role.PART;
            case 1 -> Role.HEADING_1;
            case 2 -> Role.HEADING_2;
            default -> Role.HEADING_3;
        };
        return new Line(role, before(numbering.heading(heading.level()), heading.text()));
    }

    private Text numbered(Block.Article article) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(numbering.article(), true, false, null));
        runs.addAll(article.text().runs());
        return new Text(runs);
    }

    private static Text before(String prefix, Text text) {
        if (prefix.isEmpty()) {
            return text;
        }
        List<Run> runs = new ArrayList<>(text.runs());
        Run first = runs.isEmpty() ? new Run("", false, false, null) : runs.getFirst();
        if (first.figure() != null || runs.isEmpty()) {
            runs.addFirst(new Run(prefix, first.bold(), first.italic(), null));
        } else {
            runs.set(0, new Run(prefix + first.text(), first.bold(), first.italic(), null));
        }
        return new Text(runs);
    }

    private static Table filled(Table table) {
        return table.rows().isEmpty()
                ? table.with(
                        List.of(new Table.Row(List.of(NO_ROWS), table.columns().size(), false)))
                : table;
    }

    private Grid grid(Table table, Page page) {
        return new Grid(table, ColumnWidths.of(table, style, page.textWidth()));
    }

    private Columns signature(Block.Signature signature, Page page) {
        List<Piece> left = new ArrayList<>();
        if (!signature.recipients().isEmpty()) {
            left.add(new Line(Role.RECIPIENTS_LABEL, Text.of("Nơi nhận:")));
            signature.recipients().forEach(line -> left.add(new Line(Role.RECIPIENTS, Text.of("- " + line))));
        }
        return new Columns(page.textWidth() * 0.46, left, signed(signature.authority(), signature.signer()), true);
    }

    private static Columns signatures(Block.Signatures signatures, Page page) {
        return new Columns(
                page.textWidth() * 0.5,
                List.of(new Line(Role.AUTHORITY, Text.of(signatures.maker()))),
                signed(signatures.authority(), signatures.signer()),
                true);
    }

    private static List<Piece> signed(List<String> authority, String signer) {
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < authority.size(); i++) {
            Role role = i == 0 ? Role.AUTHORITY : Role.POST;
            lines.add(new Line(role, Text.of(authority.get(i))));
        }
        lines.add(new Line(Role.SIGNER, Text.of(signer)));
        return lines;
    }
}
