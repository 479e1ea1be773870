package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.Rules;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.form.Form;

class MemberCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Cell HERE = new Cell(1, "CB01", "Chi bộ thôn Nà Cáy", "village", "DU", null, null, null);
    private static final Cell THERE = new Cell(2, "CB02", "Chi bộ thôn Nặm Cáp", "village", "DU", null, null, null);
    private static final MemberRow KNOWN = known();
    private static final MemberList LIST = new MemberList(TODAY, List.of(KNOWN), List.of(HERE, THERE), Rules.shipped());
    private static final Form<MemberField> GOOD = new Form<>(
            0,
            Map.of(
                    MemberField.NAME, "Đặng Văn Hợp",
                    MemberField.CELL, "CB01",
                    MemberField.ADMITTED, "03/02/2022"));

    private static MemberRow known() {
        Person person = new Person(5, "Bàn Phúc Ninh", Gender.MALE, new PartialDate(1972, 8, 18));
        Member member = new Member(7, person, "01234567", null, null, "", "", "12/12", null, null, "", "");
        List<MemberEvent> events = List.of(
                new MemberEvent(1, 7, MemberEventKind.ADMISSION, LocalDate.of(1995, 5, 19), 1, ""),
                new MemberEvent(2, 7, MemberEventKind.FULL_MEMBERSHIP, LocalDate.of(1996, 5, 19), 0, ""));
        return new MemberRow(
                member,
                events,
                Membership.on(TODAY, events),
                HERE,
                NameOrder.key(person.name()),
                OptionalInt.of(31),
                0,
                new SearchText.Maker().of(person.name(), ""));
    }

    private static Map<MemberField, Problem> check(Form<MemberField> form) {
        return MemberCheck.problems(form.tidy(new MemberForm.Kind(LIST, TODAY)), LIST, TODAY);
    }

    private static int code(Form<MemberField> form, MemberField field) {
        Problem problem = check(form).get(field);
        return problem == null ? 0 : problem.code();
    }

    @Test
    void aGoodFormHasNoProblem() {
        assertEquals(Map.of(), check(GOOD));
        assertEquals(Map.of(), check(MemberForm.of(KNOWN)));
    }

    @Test
    void aBlankFormMissesThree() {
        assertEquals(
                List.of(MemberField.NAME, MemberField.CELL, MemberField.ADMITTED),
                List.copyOf(check(Form.blank()).keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME | =1+1 | 261",
                "NAME | @Lan | 261",
                "NAME | Lan 2 | 263",
                "NAME | H'Mai Y-Nuê (Bích) | 0",
                "BIRTH | 30/2/1990 | 264",
                "BIRTH | 1/1/2027 | 265",
                "BIRTH | 1885 | 266",
                "BIRTH | 7/1965 | 0",
                "BIRTH | 5/5/48 | 0",
                "CARD_NUMBER | 1234567 | 267",
                "CARD_NUMBER | 01234567 | 268",
                "CARD_NUMBER | 01234568 | 0",
                "EDUCATION | 13/12 | 269",
                "EDUCATION | lớp bảy | 269",
                "EDUCATION | 7/10 bổ túc | 0",
                "ADMITTED | 1/13/2022 | 277",
                "ADMITTED | 2022 | 277",
                "ADMITTED | 24/11/2026 | 265",
                "FULL | 2/2/2022 | 276",
                "FULL | 2/2/2023 | 160",
                "FULL | 3/2/2023 | 0",
            })
    void eachFieldHasItsRules(MemberField field, String typed, int code) {
        assertEquals(code, code(GOOD.with(field, typed), field), typed);
    }

    @Test
    void tenThousandCharactersAreTooManyEverywhere() {
        for (MemberField field : MemberField.values()) {
            assertEquals(260, code(GOOD.with(field, "a".repeat(10_000)), field), field.name());
        }
    }

    @Test
    void nobodyIsAdmittedBeforeEighteen() {
        Form<MemberField> form = GOOD.with(MemberField.BIRTH, "4/2/2004");
        assertEquals(274, code(form, MemberField.ADMITTED));
        assertEquals(0, code(form.with(MemberField.BIRTH, "3/2/2004"), MemberField.ADMITTED));
    }

    @Test
    void aChangeOfCellNeedsADayAfterTheLastMove() {
        Form<MemberField> moved = MemberForm.of(KNOWN).with(MemberField.CELL, "CB02");
        assertTrue(MemberCheck.changesCell(moved, LIST));
        assertEquals(271, code(moved, MemberField.TRANSFER_DAY));
        assertEquals(2104, code(moved.with(MemberField.TRANSFER_DAY, "18/5/1995"), MemberField.TRANSFER_DAY));
        assertEquals(0, code(moved.with(MemberField.TRANSFER_DAY, "1/7/2020"), MemberField.TRANSFER_DAY));
    }

    @Test
    void aRecordedDayIsCorrectedButNotRemoved() {
        Form<MemberField> form = MemberForm.of(KNOWN);
        assertEquals(275, code(form.with(MemberField.FULL, ""), MemberField.FULL));
        assertEquals(273, code(form.with(MemberField.ADMITTED, ""), MemberField.ADMITTED));
    }

    @Test
    void everyProblemIsAWholeSentenceInBothLanguages() {
        Form<MemberField> bad =
                new Form<>(0, Map.of(MemberField.NAME, "=", MemberField.BIRTH, "x", MemberField.FULL, "y"));
        for (Problem problem : check(bad).values()) {
            for (var locale : List.of(Words.VIETNAMESE, Words.ENGLISH)) {
                String said = Words.of(locale).say(problem);
                assertTrue(said.endsWith(".") && !said.contains("{"), said);
            }
        }
    }
}
