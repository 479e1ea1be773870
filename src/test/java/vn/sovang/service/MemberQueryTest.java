package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.service.form.Form;
import vn.sovang.ui.Samples;

/** Filters of the list of members on the sample, counted again by hand. */
class MemberQueryTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @TempDir
    Path folder;

    private Services services;
    private MemberList list;

    @BeforeEach
    void open() {
        services = Samples.open(folder);
        list = services.members().list(DAY);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private long found(Map<MemberCriterion, String> criteria) {
        Form<MemberCriterion> form = new Form<>(1, criteria).tidy(MemberQuery.kind(DAY));
        return list.rows().stream().filter(MemberQuery.of(form, list)).count();
    }

    private long counted(Predicate<MemberRow> test) {
        return list.rows().stream()
                .filter(row -> row.state().isMember())
                .filter(test)
                .count();
    }

    private static int age(MemberRow row) {
        LocalDate birth = row.member().person().birth().earliest();
        int years = DAY.getYear() - birth.getYear();
        return birth.plusYears(years).isAfter(DAY) ? years - 1 : years;
    }

    @Test
    void nothingAskedShowsThosePresent() {
        assertEquals(150, found(Map.of()));
        assertEquals(6, found(Map.of(MemberCriterion.STATE, "PROBATIONARY")));
    }

    @Test
    void agesIncludeBothEnds() {
        long expected = counted(row -> age(row) >= 30 && age(row) <= 40);
        assertTrue(expected > 0);
        assertEquals(expected, found(Map.of(MemberCriterion.AGE_FROM, "30", MemberCriterion.AGE_TO, "40")));
        assertEquals(150, found(Map.of(MemberCriterion.AGE_FROM, "ba mươi")), "what cannot be read filters nothing");
    }

    @Test
    void minoritiesAreAllButTheKinh() {
        assertEquals(
                counted(row -> !"kinh".equals(row.member().ethnicGroup())),
                found(Map.of(MemberCriterion.ETHNIC_GROUP, MemberQuery.MINORITY)));
    }

    @Test
    void levelsMeanThatOneAndHigherOnes() {
        List<String> levels = List.of("intermediate", "college", "university", "master", "doctor");
        long expected = counted(row ->
                levels.stream().anyMatch(level -> level.equals(row.member().professionalLevel())));
        assertTrue(expected > 0 && expected < 150);
        assertEquals(expected, found(Map.of(MemberCriterion.PROFESSIONAL_FROM, "intermediate")));
        long schooled = counted(row -> row.member().education().startsWith("12/12"));
        assertEquals(schooled, found(Map.of(MemberCriterion.EDUCATION_FROM, "12_12")));
    }

    @Test
    void admittedInAPeriod() {
        long expected = counted(row -> row.admitted() != null && row.admitted().getYear() == 2022);
        assertEquals(
                expected,
                found(Map.of(MemberCriterion.JOINED_FROM, "1/1/2022", MemberCriterion.JOINED_TO, "31/12/2022")));
        assertEquals(6, expected);
    }

    @Test
    void aCellComesWithThoseBelowIt() {
        String code = list.cells().getFirst().code();
        String above = list.cells().getFirst().parentCode();
        assertEquals(counted(row -> row.cell().code().equals(code)), found(Map.of(MemberCriterion.CELL, code)));
        assertEquals(150, found(Map.of(MemberCriterion.CELL, above)));
    }

    @Test
    void partyAgeResidenceAndCard() {
        assertEquals(
                counted(row -> row.partyYears().getAsInt() >= 30), found(Map.of(MemberCriterion.PARTY_AGE_FROM, "30")));
        long expected = counted(row -> row.member().residence().contains("Nà Cáy"));
        assertTrue(expected > 0);
        assertEquals(expected, found(Map.of(MemberCriterion.RESIDENCE, "cay na")));
        assertEquals(
                counted(row -> row.member().cardNumber().isEmpty()),
                found(Map.of(MemberCriterion.CARD, MemberQuery.WITHOUT)));
    }

    @Test
    void whatCannotBeReadIsTold() {
        Form.Kind<MemberCriterion> kind = MemberQuery.kind(DAY);
        Form<MemberCriterion> form = new Form<>(
                1,
                Map.of(
                        MemberCriterion.AGE_TO, "x",
                        MemberCriterion.JOINED_FROM, "1/1/2022",
                        MemberCriterion.JOINED_TO, "1/1/2021"));
        assertEquals(
                List.of(2705, 2250),
                kind.problems(form.tidy(kind)).values().stream()
                        .map(problem -> problem.code())
                        .toList());
    }
}
