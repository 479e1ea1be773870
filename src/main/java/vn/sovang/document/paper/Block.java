package vn.sovang.document.paper;

import java.util.List;

/** A piece of a paper, from the top to the bottom of a section. */
public sealed interface Block {

    /** The texts of this block that may carry figures. */
    default List<Text> texts() {
        return List.of();
    }

    /**
     * The head of a paper: the issuing body on the left, the country or the Party on the right.
     *
     * @param superior lines of the superior body, upper case; empty for the People's Committee of a commune
     * @param issuer lines of the issuing body, upper case; at least one
     * @param number number and symbol as {@code 05/QĐ-UBND} or {@code 01-QĐ/ĐU}; "Số" is set before by the style; null
     *     when the paper bears none
     * @param placeAndDate for instance {@code Cao Sơn, ngày 05 tháng 01 năm 2023}
     */
    record Letterhead(List<String> superior, List<String> issuer, String number, String placeAndDate) implements Block {
        public Letterhead {
            superior = Clean.lines(superior);
            issuer = Clean.lines(issuer);
            number = number == null ? null : Clean.text(number);
            placeAndDate = Clean.text(placeAndDate);
        }
    }

    /**
     * The kind of the paper and what it is about, with the short line below.
     *
     * @param kind upper case, for instance {@code QUYẾT ĐỊNH}
     * @param summary what it is about (trích yếu), one entry a line; may be empty
     */
    record Title(String kind, List<String> summary) implements Block {
        public Title {
            kind = Clean.text(kind);
            summary = Clean.lines(summary);
        }
    }

    /**
     * The head of an annex; the section it stands in begins a new page.
     *
     * @param label for instance {@code Phụ lục I}; null for a single list
     * @param title upper case, for instance {@code DANH SÁCH}
     * @param summary lines below the title; may be empty
     * @param reference the line in italics, for instance {@code (Kèm theo Quyết định số 05/QĐ-UBND ngày …)}; null for
     *     none
     */
    record Annex(String label, String title, List<String> summary, String reference) implements Block {
        public Annex {
            label = label == null ? null : Clean.text(label);
            title = Clean.text(title);
            summary = Clean.lines(summary);
            reference = reference == null ? null : Clean.text(reference);
        }
    }

    /** A centred bold line, for instance {@code QUYẾT ĐỊNH:} or the authority above the legal bases. */
    record Centred(Text text) implements Block {
        public static Centred of(String text) {
            return new Centred(Text.of(text));
        }

        @Override
        public List<Text> texts() {
            return List.of(text);
        }
    }

    /**
     * The legal bases (căn cứ), each a paragraph of its own in the look of the style.
     *
     * @param lines with their closing signs, {@code ;} or {@code .}
     */
    record Bases(List<Text> lines) implements Block {
        public Bases {
            lines = List.copyOf(lines);
        }

        public static Bases of(List<String> lines) {
            return new Bases(lines.stream().map(Text::of).toList());
        }

        @Override
        public List<Text> texts() {
            return lines;
        }
    }

    /** A paragraph of the body, justified, its first line indented. */
    record Paragraph(Text text) implements Block {
        @Override
        public List<Text> texts() {
            return List.of(text);
        }
    }

    /** A line of a form: what is asked, and the answer. */
    record Field(Text text) implements Block {
        @Override
        public List<Text> texts() {
            return List.of(text);
        }
    }

    /** A paragraph of an enumeration, begun with a hyphen. */
    record Bullet(Text text) implements Block {
        @Override
        public List<Text> texts() {
            return List.of(text);
        }
    }

    /**
     * A heading. Its number is set by the style: {@code I.}, {@code 1.}, {@code a)} on state papers, {@code I-},
     * {@code 1-}, {@code a)} on papers of the Party.
     *
     * @param level 0 for a part of the paper (centred, not numbered), else 1 to 3
     */
    record Heading(int level, Text text) implements Block {
        public Heading {
            if (level < 0 || level > 3) {
                throw new IllegalArgumentException("A heading's level lies between 0 and 3, not " + level);
            }
        }

        @Override
        public List<Text> texts() {
            return List.of(text);
        }
    }

    /** An article of a decision; "Điều 1." is counted and set in bold before the text. */
    record Article(Text text) implements Block {
        @Override
        public List<Text> texts() {
            return List.of(text);
        }
    }

    /**
     * The end of a paper: recipients on the left, signature on the right.
     *
     * @param recipients lines below "Nơi nhận" without their hyphens, for instance {@code Như Điều 3}; empty for none
     * @param authority lines above the signature, for instance {@code T/M BAN THƯỜNG VỤ}, {@code BÍ THƯ}
     * @param signer name of the signatory; empty for a place to be signed by hand
     */
    record Signature(List<String> recipients, List<String> authority, String signer) implements Block {
        public Signature {
            recipients = Clean.lines(recipients);
            authority = Clean.lines(authority);
            signer = Clean.text(signer);
        }
    }

    /**
     * The end of a list or form: who made it on the left, who signs it on the right.
     *
     * @param maker what stands over the left signature, for instance {@code NGƯỜI LẬP}; signed by hand
     * @param authority lines above the right signature
     * @param signer name of the signatory; empty for a place to be signed by hand
     */
    record Signatures(String maker, List<String> authority, String signer) implements Block {
        public Signatures {
            maker = Clean.text(maker);
            authority = Clean.lines(authority);
            signer = Clean.text(signer);
        }
    }

    /** A table. */
    record TableBlock(Table table) implements Block {
        @Override
        public List<Text> texts() {
            return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
        }
    }
}
