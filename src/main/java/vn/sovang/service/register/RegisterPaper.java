package vn.sovang.service.register;

/** The papers of the register. */
public enum RegisterPaper {
    /** The member list in the fourteen columns of Mẫu 7-HSĐV. */
    MEMBER_LIST("7-hsdv", "paper.kind.member_list"),
    /** Members' cards after Mẫu 2-HSĐV. */
    CARDS("phieu", "paper.kind.cards"),
    /** Lists of chosen members and columns, grouped as wanted. */
    LIST("danh-sach", "paper.kind.list"),
    /** The yearly basic statistics. */
    STATISTICS("thong-ke", "paper.kind.statistics"),
    /** What changed in a period. */
    MOVEMENTS("bien-dong", "paper.kind.movements");

    private final String code;
    private final String key;

    RegisterPaper(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /** Its name in calls of the command line and in the names of files. */
    public String code() {
        return code;
    }

    /** Key of its name in the bundles. */
    public String key() {
        return key;
    }
}
