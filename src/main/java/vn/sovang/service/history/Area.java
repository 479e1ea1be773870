package vn.sovang.service.history;

import java.util.List;

/** A part of the register that changes are looked for in. */
public enum Area {
    MEMBERS("member", "person", "member_event", "party_card", "discipline", "party_badge"),
    CELLS("cell", "cell_event", "congress", "post"),
    EVALUATIONS("member_evaluation", "cell_evaluation", "cap_exception"),
    YEAR("target", "year_task", "conference"),
    COMMENDATION(
            "decision",
            "award",
            "certificate",
            "print_sheet",
            "higher_award",
            "campaign",
            "campaign_unit",
            "proposal_round",
            "proposal",
            "proposal_override",
            "dossier_paper",
            "phrase"),
    OFFICE(
            "staff",
            "unit_version",
            "village",
            "village_past",
            "household",
            "household_past",
            "household_title",
            "collective"),
    BOOK("rule", "setting", "import_run", "layout", "layout_picture");

    private final List<String> tables;

    Area(String... tables) {
        this.tables = List.of(tables);
    }

    /** The tables of the store that belong to it. */
    public List<String> tables() {
        return tables;
    }
}
