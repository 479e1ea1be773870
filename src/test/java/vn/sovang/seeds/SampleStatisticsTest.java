package vn.sovang.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.domain.statistics.StatisticFigure.Group;
import vn.sovang.domain.time.Period;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.service.member.StatisticsService;
import vn.sovang.service.member.StatisticsService.Statistics;
import vn.sovang.store.Store;

/** The statistics of the sample year beside a count of its CSV file with plain code, and beside figures counted by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleStatisticsTest {
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    private final Sheet sheet = Sheet.ofCaoSon("dang-vien.csv");
    private Statistics statistics;

    @BeforeAll
    void count(@TempDir Path folder) {
        try (Store store = new StoreOpening(SampleYear.WORDS).open(SampleYear.store(folder))) {
            statistics = new StatisticsService(store).of(new Period(LocalDate.of(2022, 1, 1), END));
        }
    }

    private int figure(String name) {
        return statistics.figures().get("statistics." + name);
    }

    @Test
    void theFiguresCountedByHand() {
        assertEquals(150, figure("members.total"));
        assertEquals(51, figure("members.women"));
        assertEquals(142, figure("members.ethnic_minority"));
        assertEquals(0, figure("members.religious"));
        assertEquals(10, figure("members.religion.unknown"));
        assertEquals(6, figure("members.probationary"));
        assertEquals(144, figure("members.full"));
        assertEquals(71, figure("members.ethnic_group.tay"));
        assertEquals(122, figure("members.education.upper_secondary"), "100 of 12/12 and 22 of 10/10");
        assertEquals(28, figure("members.education.lower_secondary"), "17 of 7/10 and 11 of 9/12");
        assertEquals(30, figure("members.professional_level.university"));
        assertEquals(38, figure("members.political_theory.elementary"));
        assertEquals(6, figure("period.movement.admission"));
        assertEquals(6, figure("admitted.total"));
        assertEquals(144, figure("period.movement.start"));
        assertEquals(6, figure("period.movement.in"));
        assertEquals(0, figure("period.movement.out"));
        assertEquals(150, figure("period.movement.end"));
    }

    @Test
    void agesAndYearsInThePartyAsPlainCodeCountsThem() {
        assertEquals(people(18, 30, "Ngày sinh"), figure("members.age.18_30"));
        assertEquals(people(31, 35, "Ngày sinh"), figure("members.age.31_35"));
        assertEquals(people(36, 40, "Ngày sinh"), figure("members.age.36_40"));
        assertEquals(people(41, 45, "Ngày sinh"), figure("members.age.41_45"));
        assertEquals(people(46, 50, "Ngày sinh"), figure("members.age.46_50"));
        assertEquals(people(51, 55, "Ngày sinh"), figure("members.age.51_55"));
        assertEquals(people(56, 60, "Ngày sinh"), figure("members.age.56_60"));
        assertEquals(people(61, 200, "Ngày sinh"), figure("members.age.over_60"));
        assertEquals(people(0, 4, "Ngày vào Đảng"), figure("members.party_age.under_5"));
        assertEquals(people(5, 9, "Ngày vào Đảng"), figure("members.party_age.5_9"));
        assertEquals(people(10, 19, "Ngày vào Đảng"), figure("members.party_age.10_19"));
        assertEquals(people(20, 29, "Ngày vào Đảng"), figure("members.party_age.20_29"));
        assertEquals(people(30, 39, "Ngày vào Đảng"), figure("members.party_age.30_39"));
        assertEquals(people(40, 49, "Ngày vào Đảng"), figure("members.party_age.40_49"));
    }

    private long people(int from, int to, String heading) {
        return sheet.count(row -> {
            LocalDate day = Sheet.day(row, heading);
            int years = END.getYear() - day.getYear();
            if (day.getMonthValue() > END.getMonthValue()
                    || day.getMonthValue() == END.getMonthValue() && day.getDayOfMonth() > END.getDayOfMonth()) {
                years--;
            }
            return years >= from && years <= to;
        });
    }

    @Test
    void everyCellAsPlainCodeCountsIt() {
        Map<String, Long> cells = new HashMap<>();
        for (Cell cell : statistics.cells().values()) {
            cells.put(cell.code(), cell.id());
        }
        assertEquals(12, cells.size());
        cells.forEach((code, id) -> {
            Predicate<NamedCsvRecord> inCell = row -> row.getField("Chi bộ").equals(code);
            assertEquals(sheet.count(inCell), cell(id, "statistics.members.total"), code);
            assertEquals(
                    sheet.count(inCell.and(row -> row.getField("Giới tính").equals("Nữ"))),
                    cell(id, "statistics.members.women"),
                    code);
            assertEquals(
                    sheet.count(inCell.and(row -> row.getField("Dân tộc").equals("Dao"))),
                    cell(id, "statistics.members.ethnic_group.dao"),
                    code);
        });
    }

    private int cell(long id, String name) {
        return statistics.figures().of(id).stream()
                .filter(figure -> figure.name().equals(name))
                .mapToInt(StatisticFigure::count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureHasAWordOfItsOwn() {
        for (Section section : Section.values()) {
            List<String> labels = statistics
                    .of(0, section.divides() || section == Section.HEADCOUNT ? Group.MEMBERS : Group.PERIOD, section)
                    .stream()
                    .map(figure -> statistics.label(figure, SampleYear.WORDS))
                    .toList();
            assertEquals(labels.size(), labels.stream().distinct().count(), labels.toString());
            labels.forEach(label -> assertEquals(-1, label.indexOf('⟨'), label));
            assertEquals(-1, statistics.label(section, SampleYear.WORDS).indexOf('⟨'));
        }
    }
}
