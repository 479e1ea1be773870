package vn.sovang.service.imports;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.exchange.kinds.SheetKinds;

/**
 * A wish to read a table in.
 *
 * @param kind code of the kind, for instance {@code members}
 * @param sheet number of the sheet, from 1
 * @param year the working year where the rows do not say it; 0 to take it from the name of the file or its folder
 */
public record ImportRequest(String kind, Path file, int sheet, int year) {
    private static final int OF_NO_YEAR = -1;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /**
     * A wish to read a table of a whole register. What the folder is called says nothing of the year of a table that has
     * its years in its rows.
     */
    public static ImportRequest ofWhole(String kind, Path file) {
        int named = lastYear(file.getFileName().toString());
        boolean needsYear = ImportPlan.isOfAYear(SheetKinds.byCode(kind)) || kind.equals("awards");
        return new ImportRequest(kind, file, 1, named == 0 && !needsYear ? OF_NO_YEAR : named);
    }

    /** The year asked for, else the one the file is called after. */
    int effectiveYear() {
        return year == 0 ? yearOf(file) : Math.max(0, year);
    }

    /** The last year in the name of a file, else in that of its folder, else 0. */
    static int yearOf(Path file) {
        Path absolute = file.toAbsolutePath();
        int inName = lastYear(absolute.getFileName().toString());
        Path folder = absolute.getParent().getFileName();
        return inName != 0 || folder == null ? inName : lastYear(folder.toString());
    }

    private static int lastYear(String name) {
        Matcher year = YEAR.matcher(name);
        int found = 0;
        while (year.find()) {
            found = Integer.parseInt(year.group());
        }
        return found;
    }
}
