package vn.sovang.document.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.PageText;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Fold;

/** Whether the communes named on a certificate are the right one of the day, and of one kind. */
final class HeadingReview {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String KINDS = "(xã|phường|thị trấn|đặc khu)";
    private static final Pattern TWO_KINDS = Pattern.compile("\\b" + KINDS + "\\s+" + KINDS + "\\b", FLAGS);
    private static final Pattern KIND = Pattern.compile("\\b" + KINDS + "\\b", FLAGS);
    private static final Pattern NAMED = Pattern.compile("\\b" + KINDS + "\\s+(\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*)*)");
    private static final Pattern OFFICE = Pattern.compile(
            "ủy ban nhân dân|uỷ ban nhân dân|đảng ủy|đảng uỷ|đảng bộ|ban chấp hành|ban thường vụ", FLAGS);

    /** Fields that name the issuing body; where one of them stands, the heading follows the day by itself. */
    private static final Set<String> BODY = Set.of("authority", "body", "committee");

    private final UnitVersion body;
    private final LocalDate day;
    private final Units units;
    private final UnitName name;
    private final String kind;

    HeadingReview(UnitVersion body, LocalDate day, Units units) {
        this.body = body;
        this.day = day;
        this.units = units;
        name = UnitName.of(body.name());
        kind = name.commune().isEmpty()
                ? ""
                : name.commune()
                        .substring(
                                0, name.commune().length() - name.communeName().length())
                        .strip();
    }

    /** A text that is wrong on one certificate. */
    record Found(int code, String key, String element, String text, String body) {}

    /** What is wrong with the words that are the same on every sheet. */
    List<Problem> fixed(List<PageText> texts) {
        List<Problem> problems = new ArrayList<>();
        boolean heading = false;
        for (PageText text : texts) {
            heading |= text.fields().stream().anyMatch(BODY::contains);
            if (text.fields().isEmpty()) {
                wrong(text)
                        .ifPresent(found -> problems.add(
                                Problem.of(1903, "layout.check.fixed", found.element, found.text, found.body)));
                if (OFFICE.matcher(text.text()).find() && names(text.text())) {
                    heading = true;
                    if (!says(text.text(), name.commune())) {
                        problems.add(Problem.of(
                                1907, "layout.check.heading", text.element(), text.text(), body.name(), day));
                    }
                }
            }
        }
        if (!heading) {
            problems.add(Problem.of(1908, "layout.check.heading.none", body.name()));
        }
        return problems;
    }

    /** What is wrong with a text that differs from sheet to sheet. */
    Optional<Found> filled(PageText text, Certificate certificate) {
        if (text.fields().isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> wrong = wrong(text);
        if (wrong.isPresent()) {
            return wrong;
        }
        for (String field : text.fields()) {
            Matcher named = NAMED.matcher(certificate.fields().getOrDefault(field, ""));
            while (named.find()) {
                String commune = named.group(2).replaceFirst("[,.;:]+$", "");
                if (units.isOwnCommune(commune) && !Fold.same(commune, name.communeName())) {
                    return Optional.of(
                            new Found(1901, "layout.check.past", text.element(), named.group(), body.name()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> wrong(PageText text) {
        if (TWO_KINDS.matcher(text.text()).find()) {
            return Optional.of(new Found(1905, "layout.check.kinds", text.element(), text.text(), body.name()));
        }
        Matcher found = KIND.matcher(text.text());
        while (!kind.isEmpty() && found.find()) {
            if (!Case.lower(found.group(1)).equals(kind)) {
                return Optional.of(new Found(1906, "layout.check.kind", text.element(), found.group(1), body.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean names(String text) {
        return KIND.matcher(text).find();
    }

    private static boolean says(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
