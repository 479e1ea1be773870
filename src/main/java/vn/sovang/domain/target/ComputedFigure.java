package vn.sovang.domain.target;

import java.util.Arrays;
import java.util.Optional;

/** The results of targets that the register knows by itself. */
public enum ComputedFigure {
    /** Members admitted in the year (kết nạp), again or for the first time. */
    ADMISSIONS("admissions", Rows.MEMBER, false),
    /** Members recognised as full members in the year (công nhận chính thức). */
    FULL_MEMBERSHIPS("full_memberships", Rows.MEMBER, false),
    /** Members rated good or better, of those rated. */
    MEMBERS_GOOD("members_good", Rows.MEMBER, true),
    /** Members rated at least as having completed their tasks, of those rated. */
    MEMBERS_COMPLETED("members_completed", Rows.MEMBER, true),
    /** Members disciplined in the year. */
    DISCIPLINED("disciplined", Rows.MEMBER, false),
    /** Cells rated good or better, of those rated. */
    CELLS_GOOD("cells_good", Rows.CELL, true),
    /** Cells that held their congress in the year. */
    CELL_CONGRESSES("cell_congresses", Rows.CELL, false),
    /** Cadres and civil servants with professional schooling from the level of the rule up. */
    STAFF_PROFESSIONAL("staff_professional", Rows.STAFF, true),
    /** Cadres and civil servants with political theory from the level of the rule up. */
    STAFF_THEORY("staff_theory", Rows.STAFF, true),
    /** Households with the title of a cultural family, of all households. */
    CULTURAL_FAMILIES("cultural_families", Rows.HOUSEHOLD, true);

    private final String code;
    private final Rows rows;
    private final boolean ratio;

    ComputedFigure(String code, Rows rows, boolean ratio) {
        this.code = code;
        this.rows = rows;
        this.ratio = ratio;
    }

    /** As tables and rules write it. */
    public String code() {
        return code;
    }

    /** What it counts. */
    public Rows rows() {
        return rows;
    }

    /** Whether it is a part of a whole, else a number. */
    public boolean isRatio() {
        return ratio;
    }

    public static Optional<ComputedFigure> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
