package vn.sovang.service.cell;

import static vn.sovang.service.cell.CellField.CODE;
import static vn.sovang.service.cell.CellField.DAY;
import static vn.sovang.service.cell.CellField.DECISION;
import static vn.sovang.service.cell.CellField.DECISION_DAY;
import static vn.sovang.service.cell.CellField.DEPUTY;
import static vn.sovang.service.cell.CellField.FOUNDED;
import static vn.sovang.service.cell.CellField.KIND;
import static vn.sovang.service.cell.CellField.NAME;
import static vn.sovang.service.cell.CellField.OTHER;
import static vn.sovang.service.cell.CellField.PARENT;
import static vn.sovang.service.cell.CellField.SECRETARY;
import static vn.sovang.service.cell.CellField.TERM;

import java.util.List;

/** What can be done with a cell, and what each step asks for. */
public enum CellStep {
    /** A new cell. */
    FOUND(List.of(CODE, NAME, KIND, PARENT, FOUNDED), Members.NONE),
    /** What was written down wrongly about how it began. */
    CORRECT(List.of(CODE, NAME, KIND, PARENT, FOUNDED), Members.NONE),
    RENAME(List.of(NAME, DAY, DECISION, DECISION_DAY), Members.NONE),
    /** Under another body or cell. */
    MOVE(List.of(PARENT, DAY, DECISION, DECISION_DAY), Members.NONE),
    CHANGE_KIND(List.of(KIND, DAY, DECISION, DECISION_DAY), Members.NONE),
    /** It ends and its members go over into another. */
    MERGE(List.of(OTHER, DAY, DECISION, DECISION_DAY), Members.NONE),
    /** A new cell out of some of its members. */
    SPLIT(List.of(CODE, NAME, KIND, PARENT, DAY, DECISION, DECISION_DAY), Members.WHO_GO),
    DISSOLVE(List.of(DAY, DECISION, DECISION_DAY), Members.NONE),
    /** A congress opens a term and elects a committee; those who held its posts before no longer do. */
    CONGRESS(List.of(TERM, DAY, SECRETARY, DEPUTY), Members.ELECTED);

    /** Whether members are ticked, and for what. */
    public enum Members {
        NONE,
        WHO_GO,
        ELECTED
    }

    private final List<CellField> fields;
    private final Members members;

    CellStep(List<CellField> fields, Members members) {
        this.fields = fields;
        this.members = members;
    }

    /** The fields it asks for, in order. */
    public List<CellField> fields() {
        return fields;
    }

    public Members members() {
        return members;
    }
}
