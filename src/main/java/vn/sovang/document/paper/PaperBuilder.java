package vn.sovang.document.paper;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a {@link Paper} from the top to the bottom. */
public final class PaperBuilder {
    private final PaperStyle style;
    private final String name;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private boolean landscape;
    private boolean open = true;

    PaperBuilder(PaperStyle style, String name) {
        this.style = style;
        this.name = name;
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
        return section(false);
    }

    /** Begins a new page in landscape format. */
    public PaperBuilder landscape() {
        return section(true);
    }

    public Paper build() {
        if (open) {
            close();
        }
        return new Paper(style, name, sections);
    }

    private PaperBuilder section(boolean nextLandscape) {
        if (!blocks.isEmpty() || !sections.isEmpty()) {
            close();
        }
        landscape = nextLandscape;
        open = true;
        return this;
    }

    private void close() {
        sections.add(new Section(new Page(landscape, style.margins()), blocks));
        blocks.clear();
        open = false;
    }
}
