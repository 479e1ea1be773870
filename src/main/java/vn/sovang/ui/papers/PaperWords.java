package vn.sovang.ui.papers;

import vn.sovang.base.Words;
import vn.sovang.document.paper.Page;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;
import vn.sovang.service.register.PaperField;
import vn.sovang.service.register.PaperForm;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;

/** Papers and what can be wished of them, in words. */
final class PaperWords {
    private PaperWords() {}

    static String title(RegisterPaper paper, Words words) {
        return words.say(
                switch (paper) {
                    case MEMBER_LIST -> "papers.paper.member_list";
                    case CARDS -> "papers.paper.cards";
                    case LIST -> "papers.paper.list";
                    case STATISTICS -> "papers.paper.statistics";
                    case MOVEMENTS -> "papers.paper.movements";
                    case BADGES -> "papers.paper.badges";
                    case RATING_LIST -> "papers.paper.rating_list";
                    case RATING_MINUTES -> "papers.paper.rating_minutes";
                    case RATING_SUMMARY -> "papers.paper.rating_summary";
                    case RATING_NOTICES -> "papers.paper.rating_notices";
                    case RATING_YEARS -> "papers.paper.rating_years";
                    case LEADER_QUARTER -> "papers.paper.leader_quarter";
                });
    }

    /** What a paper is for. */
    static String hint(RegisterPaper paper, Words words) {
        return words.say(
                switch (paper) {
                    case MEMBER_LIST -> "papers.hint.member_list";
                    case CARDS -> "papers.hint.cards";
                    case LIST -> "papers.hint.list";
                    case STATISTICS -> "papers.hint.statistics";
                    case MOVEMENTS -> "papers.hint.movements";
                    case BADGES -> "papers.hint.badges";
                    case RATING_LIST -> "papers.hint.rating_list";
                    case RATING_MINUTES -> "papers.hint.rating_minutes";
                    case RATING_SUMMARY -> "papers.hint.rating_summary";
                    case RATING_NOTICES -> "papers.hint.rating_notices";
                    case RATING_YEARS -> "papers.hint.rating_years";
                    case LEADER_QUARTER -> "papers.hint.leader_quarter";
                });
    }

    /** What the first day of the time looked at means on a paper. */
    static String from(RegisterPaper paper, Words words) {
        return words.say(paper == RegisterPaper.MEMBER_LIST ? "papers.field.left_since" : "papers.field.from");
    }

    static String kind(RegisterFormat format, Words words) {
        return words.say(
                switch (format) {
                    case PDF -> "papers.kind.pdf";
                    case DOCX -> "papers.kind.docx";
                    case XLSX -> "papers.kind.xlsx";
                });
    }

    /** A value of a field that is chosen from some. */
    static String choice(PaperField field, String value, Words words) {
        return switch (field) {
            case SELECTION -> selection(MemberSelection.valueOf(value), words);
            case GROUP -> group(ListGroup.valueOf(value), words);
            case SERVED -> words.say(value.equals(PaperForm.NEW_ONLY) ? "papers.served.new" : "papers.served.all");
            case SIZE -> words.say(Page.Size.valueOf(value) == Page.Size.A3 ? "papers.size.a3" : "papers.size.a4");
            default -> value;
        };
    }

    private static String selection(MemberSelection selection, Words words) {
        return words.say(
                switch (selection) {
                    case ALL -> "papers.select.all";
                    case FULL -> "papers.select.full";
                    case PROBATIONARY -> "papers.select.probationary";
                    case WOMEN -> "papers.select.women";
                    case ETHNIC_MINORITY -> "papers.select.ethnic_minority";
                    case RELIGIOUS -> "papers.select.religious";
                    case EXEMPT -> "papers.select.exempt";
                    case SUSPENDED -> "papers.select.suspended";
                });
    }

    private static String group(ListGroup group, Words words) {
        return words.say(
                switch (group) {
                    case NONE -> "papers.group.none";
                    case CELL -> "papers.group.cell";
                    case AGE -> "papers.group.age";
                    case ETHNIC_GROUP -> "papers.group.ethnic_group";
                    case RELIGION -> "papers.group.religion";
                    case EDUCATION -> "papers.group.education";
                    case PROFESSIONAL -> "papers.group.professional";
                    case THEORY -> "papers.group.theory";
                    case PARTY_AGE -> "papers.group.party_age";
                    case GENDER -> "papers.group.gender";
                    case STANDING -> "papers.group.standing";
                });
    }
}
