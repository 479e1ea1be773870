package vn.sovang.exchange.encoding;

/** An encoding in which Vietnamese was written before Unicode came into use (before about 2005 in offices). */
public enum OldEncoding {
    /** TCVN 5712:1993, VN3: fonts {@code .VnTime}, {@code .VnTimeH} …; its capitals with tones exist only as fonts. */
    TCVN3("TCVN3 (ABC)", new Tcvn3()),
    /** VNI for Windows: fonts {@code VNI-Times} …; a letter is followed by its mark. */
    VNI("VNI Windows", new Vni()),
    /** Vietnamese Quoted-Readable, RFC 1456: marks typed as punctuation, {@code Nguye^~n}. */
    VIQR("VIQR", new Viqr());

    private final String title;
    private final Table table;

    OldEncoding(String title, Table table) {
        this.title = title;
        this.table = table;
    }

    /** Its name as clerks know it from Unikey. */
    public String title() {
        return title;
    }

    /**
     * The text in Unicode, composed (NFC). What is no code of this encoding stays as it is.
     *
     * @param raw as in the file, not cleaned: cleaning removes the soft hyphen, which is an {@code ư} in TCVN3
     */
    public String decode(String raw) {
        return table.decode(raw);
    }

    /** The text in this encoding, seen through windows-1252; a letter it has no code for stays as it is. */
    public String encode(String unicode) {
        return table.encode(unicode);
    }

    /** Whether every letter of a text has a code in this encoding, so that {@link #decode} gives it back. */
    public boolean canEncode(String unicode) {
        return table.canEncode(unicode);
    }

    /** What an encoding can do. */
    interface Table {
        String decode(String raw);

        String encode(String unicode);

        boolean canEncode(String unicode);
    }
}
