package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a {@link Paper} from the top to the bottom. */
public final class PaperBuilder {
    private final PaperStyle style;
    private final String name;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Page page;
    private boolean anew;
    private boolean open = true;

    PaperBuilder(PaperStyle style, String name) {
        this.style = style;
        this.name = name;
        page = new Page(Page.Size.A4, false, style.margins());
    }

    public PaperBuilder add(Block block) {
        blocks.add(block);
        open = true;
        return this;
    }

    public PaperBuilder paragraph(String text) {
        return paragraph(Text.of(text));
    }

    public PaperBuilder paragraph(Text text) {
        return add(new Block.Paragraph(text));
    }

    public PaperBuilder bullet(String text) {
        return bullet(Text.of(text));
    }

    public PaperBuilder bullet(Text text) {
        return add(new Block.Bullet(text));
    }

    public PaperBuilder centred(String text) {
        return add(Block.Centred.of(text));
    }

    /** A line of a form. */
    public PaperBuilder field(Text text) {
        return add(new Block.Field(text));
    }

    /** @param level 0 for a part of the paper, else 1 to 3 */
    public PaperBuilder heading(int level, String text) {
        return add(new Block.Heading(level, Text.of(text)));
    }

    public PaperBuilder bases(String... lines) {
        return add(Block.Bases.of(List.of(lines)));
    }

    public PaperBuilder article(String text) {
        return article(Text.of(text));
    }

    public PaperBuilder article(Text text) {
        return add(new Block.Article(text));
    }

    public PaperBuilder table(Table table) {
        return add(new Block.TableBlock(table));
    }

    /** Begins a new page in portrait format. */
    public PaperBuilder portrait() {
        return section(Page.Size.A4, false, false);
    }

    /** Begins a new page in landscape format. */
    public PaperBuilder landscape() {
        return landscape(Page.Size.A4);
    }

    /** Begins a new page in landscape format on sheets of a size. */
    public PaperBuilder landscape(Page.Size size) {
        return section(size, true, false);
    }

    /** Begins a further paper of the same kind in the same file: portrait, its pages numbered from one. */
    public PaperBuilder next() {
        return section(Page.Size.A4, false, true);
    }

    public Paper build() {
        if (open) {
            close();
        }
        return new Paper(style, name, sections);
    }

    private PaperBuilder section(Page.Size size, boolean landscape, boolean numberedAnew) {
        if (!blocks.isEmpty() || !sections.isEmpty()) {
            close();
        }
        page = new Page(size, landscape, style.margins());
        anew = numberedAnew;
        open = true;
        return this;
    }

    private void close() {
        sections.add(new Section(page, blocks, anew));
        blocks.clear();
        open = false;
    }
}
