package vn.sovang.service.register;

/** The papers of the register. */
public enum RegisterPaper {
    /** The member list in the fourteen columns of Mẫu 7-HSĐV. */
    MEMBER_LIST("7-hsdv"),
    /** Members' cards after Mẫu 2-HSĐV. */
    CARDS("phieu"),
    /** Lists of chosen members and columns, grouped as wanted. */
    LIST("danh-sach"),
    /** The yearly basic statistics. */
    STATISTICS("thong-ke"),
    /** What changed in a period. */
    MOVEMENTS("bien-dong"),
    /** Who is proposed for a badge for years in the party on the day of the paper's state. */
    BADGES("huy-hieu"),
    /** Each cell's list of the year's ratings. */
    RATING_LIST("xep-loai"),
    /** The minutes of each cell's meeting about them. */
    RATING_MINUTES("bien-ban-xep-loai"),
    /** The summary of the ratings that goes upward. */
    RATING_SUMMARY("tong-hop-xep-loai"),
    /** Tells each member what was decided about the year. */
    RATING_NOTICES("thong-bao-xep-loai"),
    /** The ratings of cells and their members over the last years side by side. */
    RATING_YEARS("so-sanh-xep-loai"),
    /** The sheet on which leaders are evaluated in the quarter of the day. */
    LEADER_QUARTER("danh-gia-quy");

    private final String code;

    RegisterPaper(String code) {
        this.code = code;
    }

    /** Its name in calls of the command line and in the names of files. */
    public String code() {
        return code;
    }
}
