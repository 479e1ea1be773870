package vn.sovang.document.paper;

/** What a line of a paper is; the {@link PaperStyle} says how it looks. */
public enum Role {
    /** Country or Party at the head of the paper. */
    COUNTRY,
    /** "Độc lập - Tự do - Hạnh phúc"; state papers only. */
    MOTTO,
    SUPERIOR,
    ISSUER,
    /** The asterisk below the issuer; party papers only. */
    STAR,
    NUMBER,
    PLACE_DATE,
    /** The kind of the paper: QUYẾT ĐỊNH, BÁO CÁO … */
    KIND,
    SUMMARY,
    /** The hyphens below the summary; party papers only. */
    DASHES,
    CENTRED,
    BASIS,
    BODY,
    BULLET,
    ARTICLE,
    PART,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    ANNEX_LABEL,
    ANNEX_TITLE,
    ANNEX_SUMMARY,
    ANNEX_REFERENCE,
    CELL_HEADING,
    CELL,
    /** Headings and cells of a table in smaller type. */
    SMALL_CELL_HEADING,
    SMALL_CELL,
    /** A line of a form: what is asked, and the answer. */
    FIELD,
    RECIPIENTS_LABEL,
    RECIPIENTS,
    /** The first line above the signature: on whose behalf is signed, or the post. */
    AUTHORITY,
    /** The lines below it down to the post of the signatory. */
    POST,
    SIGNER,
    PAGE_NUMBER;

    /** Whether a page must not end below such a line: what it announces stands under it. */
    public boolean keepsWithNext() {
        return switch (this) {
            case PART, HEADING_1, HEADING_2, HEADING_3, KIND, SUMMARY, DASHES, CENTRED -> true;
            case ANNEX_LABEL, ANNEX_TITLE, ANNEX_SUMMARY, ANNEX_REFERENCE, RECIPIENTS_LABEL -> true;
            default -> false;
        };
    }
}
