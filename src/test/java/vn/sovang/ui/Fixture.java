package vn.sovang.ui;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Term;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** A store with the members of the sample. */
public final class Fixture {
    private static final Path SEED = Path.of("seeds/cao-son-2022");

    private Fixture() {}

    public static Store store(Path file) {
        Store store = Store.create(file);
        store.act("Lập sổ", tables -> {
            int position = 0;
            for (String name : List.of("code-lists", "money", "commendation", "evaluation", "signing")) {
                for (NamedCsvRecord row : rows(Path.of("resources/rules/" + name + ".csv"))) {
                    Rule rule = new Rule(
                            row.getField("Khóa"),
                            DayText.parse(row.getField("Từ ngày")).orElseThrow(),
                            row.getField("Giá trị"),
                            row.getField("Nguồn"),
                            Certainty.valueOf(row.getField("Độ chắc chắn").toUpperCase(Locale.ROOT)),
                            false);
                    tables.rules().put(rule, position++);
                }
            }
            return null;
        });
        store.change("Nhập danh sách đảng viên", tables -> {
            members(tables);
            return null;
        });
        return store;
    }

    private static void members(Tables tables) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        LocalDate day = LocalDate.of(2022, 12, 31);
        Map<String, Long> cells = new HashMap<>();
        for (NamedCsvRecord row : rows(SEED.resolve("chi-bo.csv"))) {
            cells.put(
                    row.getField("Mã"),
                    tables.cells()
                            .insert(new Cell(
                                    0,
                                    row.getField("Mã"),
                                    row.getField("Tên chi bộ"),
                                    "village",
                                    row.getField("Thuộc"),
                                    DayText.parse(row.getField("Ngày thành lập"))
                                            .orElse(null),
                                    Term.parse(row.getField("Nhiệm kỳ")).orElse(null),
                                    DayText.parse(row.getField("Ngày đại hội")).orElse(null))));
        }
        for (NamedCsvRecord row : rows(SEED.resolve("dang-vien.csv"))) {
            Person person = new Person(
                    0,
                    row.getField("Họ và tên"),
                    Gender.parse(row.getField("Giới tính")).orElse(Gender.UNKNOWN),
                    PartialDate.parse(row.getField("Ngày sinh")).orElse(null));
            long personId = tables.persons().insert(person);
            long id = tables.members()
                    .insert(new Member(
                            0,
                            new Person(personId, person.name(), person.gender(), person.birth()),
                            row.getField("Số thẻ"),
                            code(rules, "ethnic_group", row.getField("Dân tộc"), day),
                            code(rules, "religion", row.getField("Tôn giáo"), day),
                            row.getField("Quê quán"),
                            row.getField("Nơi ở"),
                            row.getField("Học vấn"),
                            code(rules, "professional_level", row.getField("Chuyên môn"), day),
                            code(rules, "political_theory", row.getField("Lý luận chính trị"), day),
                            row.getField("Chức vụ Đảng"),
                            row.getField("Chức vụ chính quyền")));
            DayText.parse(row.getField("Ngày vào Đảng"))
                    .ifPresent(admitted -> tables.memberEvents()
                            .insert(new MemberEvent(
                                    0,
                                    id,
                                    MemberEventKind.ADMISSION,
                                    admitted,
                                    cells.get(row.getField("Chi bộ")),
                                    "")));
            DayText.parse(row.getField("Ngày chính thức"))
                    .ifPresent(full -> tables.memberEvents()
                            .insert(new MemberEvent(0, id, MemberEventKind.FULL_MEMBERSHIP, full, 0, "")));
        }
    }

    private static String code(RuleBook rules, String list, String label, LocalDate day) {
        return label.isEmpty()
                ? null
                : CodeList.of(rules, list, day).find(label).orElse(label);
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try {
            String text = Files.readString(file).replace("\ufeff", "");
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
