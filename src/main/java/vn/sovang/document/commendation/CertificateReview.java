package vn.sovang.document.commendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateCheck;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.Misfit;
import vn.sovang.document.certificate.PageText;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Honorific;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.text.Padding;

/**
 * Reads every certificate of a decision before it is printed, as a chief of office would: what is cut or too small, a
 * heading that is not that of the body on the day, an honorific that is missing, the same recipient twice. 621 sheets
 * have once been called back because their heading said "xã thị trấn".
 */
public final class CertificateReview {
    private static final Pattern UNFINISHED = Pattern.compile("\\.{3,}|…|_{2,}|<<|>>|\\{[A-Za-z]|\\bxxx+\\b|\\?\\?");
    private static final int LEAST_WORDS = 4;

    private final DecisionRecords records;
    private final Layout layout;
    private final HeadingReview headings;
    private final List<Finding> findings = new ArrayList<>();

    private CertificateReview(DecisionRecords records, Layout layout, Units units) {
        this.records = records;
        this.layout = layout;
        headings = new HeadingReview(records.body(), records.day(), units);
    }

    /**
     * Reads all certificates of a decision.
     *
     * @param units all bodies with all their names
     * @return what was found, in the order of the list; what concerns all of them first; empty when all is well
     */
    public static List<Finding> of(DecisionRecords records, Layout layout, Units units) {
        CertificateReview review = new CertificateReview(records, layout, units);
        review.layout();
        review.doubles();
        for (AwardLine line : records.lines()) {
            review.page(line);
        }
        review.misfits();
        review.findings.sort(Comparator.comparingInt(Finding::position));
        return List.copyOf(review.findings);
    }

    /** What is wrong with every sheet alike. */
    private void layout() {
        for (String family : layout.missingFamilies()) {
            all(1918, "layout.check.font", layout.name(), family);
        }
        if (records.signature().vacant()) {
            all(
                    1914,
                    "layout.check.signer",
                    String.join(" ", records.signature().authority()));
        }
        if (records.lines().isEmpty()) {
            return;
        }
        List<PageText> texts = PageText.of(
                layout, CertificateFields.of(records, records.lines().getFirst()));
        headings.fixed(texts).forEach(problem -> findings.add(new Finding(0, problem)));
        required(texts, records.decision().fullNumber(), "layout.check.number", 1910);
        required(texts, Padding.dateInWords(records.day()), "layout.check.day", 1911);
    }

    private void required(List<PageText> texts, String wanted, String key, int code) {
        if (texts.stream().noneMatch(text -> text.printed() && holds(text.text(), wanted))) {
            all(code, key, wanted);
        }
    }

    private void page(AwardLine line) {
        Recipient recipient = line.award().recipient();
        Certificate certificate = CertificateFields.of(records, line);
        List<PageText> texts = PageText.of(layout, certificate);
        if (texts.stream().noneMatch(text -> text.printed() && holds(text.text(), Nfc.clean(recipient.name())))) {
            say(line, 1913, "layout.check.name");
        }
        honorific(line, recipient);
        if (layout.fields().contains("register") && line.award().registerNumber() == 0) {
            say(line, 1912, "layout.check.register");
        }
        if (Fold.words(line.award().achievement()).size() < LEAST_WORDS) {
            say(line, 1916, "layout.check.reason", line.award().achievement());
        }
        for (PageText text : texts) {
            if (UNFINISHED.matcher(text.text()).find()) {
                say(line, 1917, "layout.check.unfinished", text.element(), text.text());
            }
            headings.filled(text, certificate)
                    .ifPresent(
                            found -> say(line, found.code(), found.key(), found.element(), found.text(), found.body()));
        }
    }

    private void honorific(AwardLine line, Recipient recipient) {
        if (recipient instanceof Recipient.Collective) {
            return;
        }
        String said = Fold.of(recipient.honorific());
        boolean comrade = said.equals(Fold.of(Honorific.PARTY));
        if (said.isEmpty() || said.contains("(")) {
            say(line, 1909, "layout.check.honorific");
        } else if (comrade != (records.decision().stream() == Stream.PARTY)) {
            say(line, 1919, "layout.check.honorific.stream", recipient.honorific());
        }
    }

    private void doubles() {
        Map<String, AwardLine> first = new LinkedHashMap<>();
        for (AwardLine line : records.lines()) {
            Recipient recipient = line.award().recipient();
            AwardLine before = first.putIfAbsent(recipient.kind() + Fold.of(recipient.name()), line);
            if (before != null) {
                if (Fold.same(before.award().recipient().unit(), recipient.unit())) {
                    say(line, 1915, "layout.check.double", before.award().position());
                } else {
                    say(line, 1902, "layout.check.namesake", before.award().position());
                }
            }
        }
    }

    private void misfits() {
        for (Misfit misfit : CertificateCheck.misfits(layout, CertificateFields.of(records))) {
            int position = misfit.number() == 0
                    ? 0
                    : records.lines().get(misfit.number() - 1).award().position();
            findings.add(new Finding(position, misfit.complaint()));
        }
    }

    private static boolean holds(String text, String wanted) {
        return !wanted.isBlank()
                && Nfc.clean(text)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(wanted.toLowerCase(java.util.Locale.ROOT));
    }

    private void all(int code, String key, Object... args) {
        findings.add(new Finding(0, Problem.of(code, key, args)));
    }

    private void say(AwardLine line, int code, String key, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(line.award().position());
        all.add(line.award().recipient().name());
        all.addAll(List.of(args));
        findings.add(new Finding(line.award().position(), new Problem(code, key, all)));
    }
}
