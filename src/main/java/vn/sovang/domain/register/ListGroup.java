package vn.sovang.domain.register;

/** What a list of members can be grouped by. */
public enum ListGroup {
    NONE("khong"),
    CELL("chi-bo"),
    AGE("tuoi"),
    ETHNIC_GROUP("dan-toc"),
    RELIGION("ton-giao"),
    EDUCATION("hoc-van"),
    PROFESSIONAL("chuyen-mon"),
    THEORY("ly-luan"),
    PARTY_AGE("tuoi-dang"),
    GENDER("gioi-tinh"),
    STANDING("tinh-trang");

    private final String code;

    ListGroup(String code) {
        this.code = code;
    }

    /** Its name in calls of the command line. */
    public String code() {
        return code;
    }
}
