package vn.sovang.domain.member;

/** What becomes of a cell after it was founded. */
public enum CellEventKind {
    /** Đổi tên. */
    RENAMED("renamed"),
    /** Chuyển về trực thuộc tổ chức khác. */
    MOVED("moved"),
    /** Đổi loại hình, for instance a cell that became a grassroots cell. */
    KIND_CHANGED("kind_changed"),
    /** Tách ra từ chi bộ khác: told of the new cell, names the one it came from. */
    SPLIT_OFF("split_off"),
    /** Sáp nhập vào chi bộ khác: the cell ends and its members go over. */
    MERGED("merged"),
    /** Giải thể. */
    DISSOLVED("dissolved");

    private final String code;

    CellEventKind(String code) {
        this.code = code;
    }

    /** Stable code, for sheets and words. */
    public String code() {
        return code;
    }

    /** Whether the cell is none any more from that day on. */
    public boolean ends() {
        return this == MERGED || this == DISSOLVED;
    }
}
