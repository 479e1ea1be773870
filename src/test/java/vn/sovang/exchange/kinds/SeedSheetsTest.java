package vn.sovang.exchange.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.Comparison;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.ReadSheet;
import vn.sovang.exchange.column.SheetKind;

class SeedSheetsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "don-vi, units, 8",
        "chuc-vu, posts, ",
        "chi-bo, cells, 12",
        "dang-vien, members, 150",
        "can-bo-cong-chuc, staff, 20",
        "thon, villages, 7",
        "danh-gia-chi-bo-2022, cell-evaluations, 12",
        "danh-gia-dang-vien-2022, member-evaluations, 150",
        "chi-tieu-2022, targets, ",
        "chi-tieu-2023, targets, 7",
        "nhiem-vu-2023, tasks, 5",
        "khen-cap-tren, higher-awards, 3",
        "phong-trao, campaigns, 2",
        "quyet-dinh, decisions, 2",
        "khen-thuong-dang-uy, awards, 16",
        "khen-thuong-ubnd, awards, 43",
        "hoi-nghi, conferences, 1",
    })
    void everyFileOfTheSampleReadsWithoutABadCell(String file, String kind, Integer rows) throws IOException {
        ReadSheet sheet = seed(file, SheetKinds.byCode(kind));

        assertEquals(List.of(), sheet.problems());
        assertEquals(List.of(), sheet.unusedHeadings());
        assertEquals(List.of(), sheet.doubts());
        if (rows != null) {
            assertEquals(rows, sheet.rows().size());
        }
    }

    @Test
    void theSampleMeansWhatTheArticleTells() throws IOException {
        ReadSheet awards = seed("khen-thuong-ubnd", AwardSheet.SHEET);
        assertEquals(5, count(awards, row -> row.get(AwardSheet.RECIPIENT), RecipientKind.HOUSEHOLD));
        assertEquals(43, count(awards, row -> row.get(AwardSheet.FORM), "certificate_of_merit"));

        ReadSheet targets = seed("chi-tieu-2022", TargetSheet.SHEET);
        assertEquals(1, count(targets, row -> row.get(TargetSheet.COMPARISON), Comparison.RANK));

        ReadSheet levels = seed("danh-gia-dang-vien-2022", MemberEvaluationSheet.SHEET);
        assertEquals(112, count(levels, row -> row.get(MemberEvaluationSheet.DECIDED), "good"));
        assertEquals(20, count(levels, row -> row.get(MemberEvaluationSheet.DECIDED), "outstanding"));
    }

    @Test
    void allSampleFilesAreCovered() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds/cao-son-2022"))) {
            assertEquals(
                    17, files.filter(file -> file.toString().endsWith(".csv")).count());
        }
        assertEquals(31, SheetKinds.ALL.size());
    }

    private static long count(ReadSheet sheet, Function<ReadRow, Optional<?>> value, Object wanted) {
        return sheet.rows().stream()
                .filter(row -> value.apply(row).filter(wanted::equals).isPresent())
                .count();
    }

    private static ReadSheet seed(String file, SheetKind kind) throws IOException {
        Path path = Path.of("seeds/cao-son-2022", file + ".csv");
        return ReadSheet.of(SheetReader.open(path, 1), kind, lookups(), Progress.none());
    }

    private static Lookups lookups() throws IOException {
        RuleBook book = RuleBook.of(rules());
        Map<String, Function<String, Optional<String>>> lists = new HashMap<>();
        for (SheetKind kind : SheetKinds.ALL) {
            for (String name : kind.lists()) {
                CodeList list = CodeList.of(book, name, DAY);
                lists.put(name, list::find);
            }
        }
        lists.put("level", SeedSheetsTest::level);
        return new Lookups(lists);
    }

    private static Optional<String> level(String text) {
        return switch (text) {
            case "HTXS" -> Optional.of("outstanding");
            case "HTT" -> Optional.of("good");
            case "HT" -> Optional.of("completed");
            case "KHT" -> Optional.of("not_completed");
            default -> Optional.empty();
        };
    }

    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (String file : List.of("code-lists", "commendation", "people")) {
            Path path = Path.of("resources/rules", file + ".csv");
            ReadSheet sheet = ReadSheet.of(
                    SheetReader.ofText(file, Files.readString(path)), RuleSheet.SHEET, Lookups.NONE, Progress.none());
            assertEquals(List.of(), sheet.problems());
            for (ReadRow row : sheet.rows()) {
                rules.add(new Rule(
                        row.text(RuleSheet.KEY),
                        row.get(RuleSheet.FROM).orElseThrow(),
                        row.text(RuleSheet.VALUE),
                        row.text(RuleSheet.SOURCE),
                        row.get(RuleSheet.CERTAINTY).orElseThrow(),
                        false));
            }
        }
        return rules;
    }
}
