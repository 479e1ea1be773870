package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Words;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.document.commendation.CertificateReview;
import vn.sovang.document.commendation.Finding;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.Units;
import vn.sovang.service.decision.DecisionReader;
import vn.sovang.store.Store;

/** The certificates as a strict chief of office reads them. */
class CertificateReviewTest {
    private static final int HOUSEHOLD = 8;
    private static final int PERSON = 20;

    @TempDir
    Path folder;

    private final Layout merit = LayoutFile.ready("giay-khen-a4");
    private Store store;
    private Units units;
    private DecisionRecords state;
    private DecisionRecords party;

    @BeforeEach
    void open() {
        store = Store.open(SampleYear.store(folder));
        units = Units.of(store.read(tables -> tables.units().all()));
        DecisionReader reader = new DecisionReader(store);
        state = reader.read(reader.find(Stream.STATE, 5, 2023));
        party = reader.read(reader.find(Stream.PARTY, 1, 2023));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSampleYearHasNothingToComplainAbout() {
        Certificates certificates = new Certificates(store);
        assertEquals(List.of(), certificates.review(state));
        assertEquals(List.of(), certificates.review(party));
        for (String id : LayoutFile.READY) {
            DecisionRecords records = id.startsWith("giay-khen-dang") || id.startsWith("bieu") ? party : state;
            List<Finding> found = CertificateReview.of(records, LayoutFile.ready(id), units);
            found = found.stream().filter(one -> one.problem().code() != 1912).toList();
            assertEquals(List.of(), found, id);
        }
    }

    @Test
    void aCommuneIsNeverTwoKindsAtOnceNorAnotherKind() {
        assertEquals(List.of(1905), codes(of(PERSON, unit("Thôn Nà Cáy, xã thị trấn Cao Sơn"))));
        assertEquals(List.of(1906), codes(of(PERSON, unit("Tổ 1, phường Đức Xuân"))));
        assertEquals(
                List.of(), codes(of(PERSON, unit("Trường Phường Vân trong xã Cao Sơn".replace("Phường", "Phương")))));
    }

    @Test
    void aHeadingTypedIntoTheLayoutMustBeTheBodyOfTheDay() {
        Layout typed = saying("Thẩm quyền", "Chủ tịch Ủy ban nhân dân xã Cao Sơn");
        assertEquals(List.of(), codes(CertificateReview.of(state, typed, units)));
        DecisionRecords later = new DecisionReader(store).asOf(state.decision(), LocalDate.of(2026, 1, 5));
        List<Integer> codes = codes(CertificateReview.of(later, typed, units));
        assertTrue(codes.contains(1907), codes.toString());
        assertTrue(codes.contains(1914), "vacant in the sample: " + codes);
        assertTrue(codes.contains(1901), "xã Cao Sơn is no more: " + codes);
        Layout doubled = saying("Thẩm quyền", "Chủ tịch Ủy ban nhân dân xã thị trấn Cao Sơn");
        assertTrue(codes(CertificateReview.of(state, doubled, units)).contains(1903));
        assertTrue(
                codes(CertificateReview.of(state, without("Thẩm quyền"), units)).contains(1908));
    }

    @Test
    void numberDayNameAndRegisterMustStandOnTheSheet() {
        assertEquals(List.of(1910), codes(CertificateReview.of(state, without("Quyết định"), units)));
        Layout neither = without("Quyết định");
        List<Element> fewer = new ArrayList<>(neither.elements());
        fewer.removeIf(
                element -> element instanceof TextElement text && text.name().startsWith("Địa danh"));
        assertEquals(List.of(1910, 1911), codes(CertificateReview.of(state, neither.with(fewer), units)));
        assertTrue(
                codes(CertificateReview.of(state, without("Người nhận"), units)).contains(1913));
        assertEquals(
                List.of(1912), codes(of(PERSON, award -> award(award, award.recipient(), award.achievement(), 0))));
    }

    @Test
    void howSomebodyIsAddressedIsKnownAndGoesWithTheIssuer() {
        assertEquals(List.of(1909), codes(of(PERSON, person(""))));
        assertEquals(List.of(1909), codes(of(PERSON, person("ông (bà)"))));
        assertEquals(List.of(1919), codes(of(PERSON, person("đồng chí"))));
        assertEquals(
                List.of(1909),
                codes(of(
                        HOUSEHOLD,
                        award -> award(
                                award,
                                new Recipient.Household("", award.recipient().name(), "Thôn Nà Cáy"),
                                award.achievement(),
                                9))));
    }

    @Test
    void nobodyGetsTwoAndNothingIsLeftOpen() {
        Recipient first = state.lines().get(PERSON).award().recipient();
        assertEquals(List.of(1915), codes(of(PERSON + 1, award -> award(award, first, award.achievement(), 22))));
        Recipient elsewhere = new Recipient.Individual(first.honorific(), first.name(), "", "Trường Mầm non");
        assertEquals(List.of(1902), codes(of(PERSON + 1, award -> award(award, elsewhere, award.achievement(), 22))));
        assertEquals(List.of(1916), codes(of(PERSON, award -> award(award, award.recipient(), "Tốt", 21))));
        assertEquals(
                List.of(1917),
                codes(of(PERSON, award -> award(award, award.recipient(), "Có thành tích trong phong trào …", 21))));
    }

    @Test
    void whatIsCutAndAFontThatIsMissingAreFoundToo() {
        String long3000 = "Có thành tích " + "rất tốt ".repeat(400);
        List<Finding> found = of(PERSON, award -> award(award, award.recipient(), long3000, 21));
        assertEquals(List.of(110), codes(found));
        assertEquals(PERSON + 1, found.getFirst().position());
        TextElement recipient = text("Người nhận");
        var style = recipient.style();
        Layout fancy = replaced(recipient.in(new vn.sovang.document.certificate.TextStyle(
                "Phông Không Có",
                style.bold(),
                style.italic(),
                style.size(),
                style.minimumSize(),
                style.colour(),
                style.capitals(),
                style.align(),
                style.vertical(),
                style.lineSpacing(),
                style.letterSpacing(),
                style.fit())));
        List<Finding> missing = CertificateReview.of(state, fancy, units);
        assertEquals(List.of(1918), codes(missing));
        assertEquals(0, missing.getFirst().position());
    }

    @Test
    void everyFindingIsASentence() {
        List<Finding> found = new ArrayList<>();
        found.addAll(of(PERSON, unit("xã thị trấn Cao Sơn")));
        found.addAll(of(PERSON, person("")));
        found.addAll(CertificateReview.of(state, without("Thẩm quyền"), units));
        for (Finding one : found) {
            for (Locale locale : List.of(Words.VIETNAMESE, Words.ENGLISH)) {
                String sentence = Words.of(locale).say(one.problem());
                assertFalse(sentence.contains("⟨") || sentence.contains("{"), sentence);
            }
        }
    }

    private List<Finding> of(int index, UnaryOperator<Award> change) {
        List<AwardLine> lines = new ArrayList<>(state.lines());
        AwardLine line = lines.get(index);
        lines.set(index, new AwardLine(line.decision(), change.apply(line.award()), line.reward()));
        DecisionRecords changed = new DecisionRecords(
                state.decision(),
                state.day(),
                lines,
                state.body(),
                state.signature(),
                state.rules(),
                state.draft(),
                state.texts());
        return CertificateReview.of(changed, merit, units);
    }

    private static UnaryOperator<Award> unit(String unit) {
        return award -> award(
                award,
                new Recipient.Individual("Ông", award.recipient().name(), "", unit),
                award.achievement(),
                award.registerNumber());
    }

    private static UnaryOperator<Award> person(String honorific) {
        return award -> award(
                award,
                new Recipient.Individual(
                        honorific,
                        award.recipient().name(),
                        "",
                        award.recipient().unit()),
                award.achievement(),
                award.registerNumber());
    }

    private static Award award(Award award, Recipient recipient, String achievement, int number) {
        return new Award(
                award.id(), award.decisionId(), award.position(), recipient, achievement, award.form(), number);
    }

    private TextElement text(String name) {
        return merit.elements().stream()
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(text -> text.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Layout saying(String name, String words) {
        return replaced(text(name).saying(words));
    }

    private Layout replaced(TextElement other) {
        return merit.with(merit.elements().stream()
                .map(element ->
                        element instanceof TextElement text && text.name().equals(other.name()) ? other : element)
                .toList());
    }

    private Layout without(String name) {
        List<Element> elements = new ArrayList<>(merit.elements());
        elements.remove(text(name));
        return merit.with(elements);
    }

    private static List<Integer> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.problem().code())
                .distinct()
                .sorted()
                .toList();
    }
}
