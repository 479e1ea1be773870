package vn.sovang.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;

class CodeListsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private final List<Rule> rules = Sheet.of(Path.of("resources/rules/code-lists.csv")).rows().stream()
            .map(row -> new Rule(
                    row.getField("Khóa"),
                    Sheet.day(row, "Từ ngày"),
                    row.getField("Giá trị"),
                    row.getField("Nguồn"),
                    Certainty.valueOf(row.getField("Độ chắc chắn").toUpperCase(Locale.ROOT)),
                    false))
            .toList();
    private final RuleBook book = RuleBook.of(rules);

    @Test
    void thereAreFiftyFourEthnicGroups() {
        assertEquals(54, CodeList.of(book, "ethnic_group", DAY).codes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "dang-vien, Dân tộc, ethnic_group",
        "dang-vien, Tôn giáo, religion",
        "dang-vien, Học vấn, education",
        "dang-vien, Chuyên môn, professional_level",
        "dang-vien, Lý luận chính trị, political_theory",
        "can-bo-cong-chuc, Chuyên môn, professional_level",
        "can-bo-cong-chuc, Lý luận chính trị, political_theory",
        "can-bo-cong-chuc, Loại, staff_kind",
        "chi-bo, Loại, cell_kind",
        "don-vi, Loại, unit_kind",
        "danh-gia-dang-vien-2022, Lý do không xếp loại, not_rated_reason",
    })
    void everyLabelOfTheSampleIsTheLabelOfACode(String file, String heading, String name) {
        CodeList list = CodeList.of(book, name, DAY);
        for (String text : Sheet.ofCaoSon(file + ".csv").column(heading)) {
            if (!text.isEmpty()) {
                assertEquals(text, list.find(text).map(list::label).orElse("(unknown)"));
            }
        }
    }

    @Test
    void noNameMeansTwoCodes() {
        Map<String, String> owners = new HashMap<>();
        for (Rule rule : rules) {
            String list = rule.key().substring(0, rule.key().lastIndexOf('.') + 1);
            for (String name : rule.value().split("\\|", -1)) {
                String owner = owners.putIfAbsent(list + Fold.of(name), rule.key());
                assertTrue(owner == null, () -> name + " stands under " + owner + " and " + rule.key());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "professional_level, Sơ cấp, Trung cấp",
        "professional_level, Trung cấp, Cao đẳng",
        "professional_level, Đại học, Thạc sỹ",
        "political_theory, Sơ cấp, Trung cấp",
        "political_theory, Trung cấp, Cao cấp",
        "education, 7/10, 9/12",
        "education, 10/10, 12/12",
    })
    void levelsAreOrdered(String name, String lower, String higher) {
        CodeList list = CodeList.of(book, name, DAY);
        assertTrue(list.rank(list.find(lower).orElseThrow())
                < list.rank(list.find(higher).orElseThrow()));
    }
}
