package vn.sovang.domain.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Case;

/**
 * The name of a body taken apart at the word for its kind of commune: {@code Ủy ban nhân dân} and {@code xã Cao Sơn}.
 *
 * @param office the part before, the whole name where there is no such word
 * @param commune the part from that word on, empty where there is none
 */
public record UnitName(String office, String commune) {
    private static final Pattern COMMUNE = Pattern.compile("\\s(xã|phường|thị trấn|đặc khu)\\s");

    public static UnitName of(String name) {
        Matcher commune = COMMUNE.matcher(name);
        return commune.find()
                ? new UnitName(name.substring(0, commune.start()), name.substring(commune.start() + 1))
                : new UnitName(name, "");
    }

    /** The commune without the word for its kind: {@code Cao Sơn}; empty where there is none. */
    public String communeName() {
        return commune.replaceFirst("^(xã|phường|thị trấn|đặc khu) ", "");
    }

    /** The lines of a heading in capitals, for instance {@code ỦY BAN NHÂN DÂN} and {@code XÃ CAO SƠN}. */
    public List<String> headingLines() {
        List<String> lines = new ArrayList<>(List.of(Case.upper(office)));
        if (!commune.isEmpty()) {
            lines.add(Case.upper(commune));
        }
        return lines;
    }
}
