package vn.sovang.domain.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.Period;

class UnitSuccessionTest {
    private static final UnitVersion FIRST = version(1, "Đảng ủy xã Cao Sơn", "1997-01-01", null);

    @Test
    void theOldNameEndsOnTheDayBefore() {
        UnitVersion next = version(0, "Đảng ủy xã Vĩnh Thông", "2025-07-01", null);
        UnitSuccession step = UnitSuccession.of(Units.of(List.of(FIRST)), next);
        assertEquals(LocalDate.of(2025, 6, 30), step.ended().period().to());
        assertEquals(FIRST.period().from(), step.ended().period().from());
        assertEquals(next, step.begun());
    }

    @Test
    void aNewBodyEndsNothing() {
        assertNull(UnitSuccession.of(Units.of(List.of()), FIRST).ended());
    }

    @Test
    void whatEndedOnTheDayBeforeIsLeftAsItIs() {
        UnitVersion ended = version(1, "Đảng ủy xã Cao Sơn", "1997-01-01", "2025-06-30");
        UnitVersion next = version(0, "Đảng ủy xã Vĩnh Thông", "2025-07-01", null);
        assertNull(UnitSuccession.of(Units.of(List.of(ended)), next).ended());
    }

    @Test
    void whatCannotFollowIsSaid() {
        assertEquals(2225, code(List.of(FIRST), version(0, "Tên khác", "1997-01-01", null)));
        assertEquals(2225, code(List.of(FIRST), version(0, "Tên khác", "1990-01-01", null)));
        UnitVersion ended = version(1, "Đảng ủy xã Cao Sơn", "1997-01-01", "2020-12-31");
        assertEquals(2226, code(List.of(ended), version(0, "Tên khác", "2025-07-01", null)));
        assertEquals(2227, code(List.of(FIRST), version(0, FIRST.name(), "2025-07-01", null)));
        assertEquals(0, code(List.of(FIRST), version(0, "Tên khác", "1997-01-02", null)));
    }

    /** However names follow upon one another, on each day there is at most one, and the last one said holds. */
    @Test
    void neverTwoNamesAtATime() {
        Random random = new Random(20250701);
        for (int body = 0; body < 300; body++) {
            List<UnitVersion> versions = new ArrayList<>();
            String[] expected = new String[60];
            for (int step = 1; step <= 8; step++) {
                int day = random.nextInt(60);
                UnitVersion next = new UnitVersion(
                        0, "DU", "x", "Tên " + step, "", "", Period.from(LocalDate.EPOCH.plusDays(day)));
                if (UnitSuccession.problem(Units.of(versions), next).isEmpty()) {
                    UnitSuccession change = UnitSuccession.of(Units.of(versions), next);
                    Optional.ofNullable(change.ended())
                            .ifPresent(ended -> versions.replaceAll(old -> old.id() == ended.id() ? ended : old));
                    versions.add(new UnitVersion(step, "DU", "x", next.name(), "", "", next.period()));
                    for (int later = day; later < 60; later++) {
                        expected[later] = next.name();
                    }
                }
            }
            for (int day = 0; day < 60; day++) {
                LocalDate on = LocalDate.EPOCH.plusDays(day);
                assertEquals(
                        expected[day],
                        Units.of(versions).find("DU", on).map(UnitVersion::name).orElse(null));
                assertEquals(
                        expected[day] == null ? 0 : 1, Units.of(versions).on(on).size());
            }
        }
    }

    private static int code(List<UnitVersion> versions, UnitVersion next) {
        return UnitSuccession.problem(Units.of(versions), next)
                .map(Problem::code)
                .orElse(0);
    }

    private static UnitVersion version(long id, String name, String from, String to) {
        return new UnitVersion(
                id,
                "DU",
                "party_committee",
                name,
                "",
                "",
                new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }
}
