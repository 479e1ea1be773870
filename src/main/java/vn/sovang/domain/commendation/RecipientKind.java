package vn.sovang.domain.commendation;

/** The kinds of recipients in the order in which lists name them. */
public enum RecipientKind {
    COLLECTIVE("collective", "Tập thể"),
    HOUSEHOLD("household", "Hộ gia đình"),
    INDIVIDUAL("individual", "Cá nhân");

    private final String key;
    private final String vietnamese;

    RecipientKind(String key, String vietnamese) {
        this.key = key;
        this.vietnamese = vietnamese;
    }

    /** The word in keys of rules, of figures and in the store. */
    public String key() {
        return key;
    }

    /** The word on papers and in data sheets. */
    public String vietnamese() {
        return vietnamese;
    }
}
