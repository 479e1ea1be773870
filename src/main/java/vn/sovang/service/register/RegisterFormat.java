package vn.sovang.service.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files a paper of the register can be written as. */
public enum RegisterFormat {
    PDF,
    DOCX,
    XLSX;

    /** Its name in calls, and the ending of its files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a code. */
    public static Optional<RegisterFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
