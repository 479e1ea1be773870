package vn.sovang.document.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.yearend.CellYears;
import vn.sovang.domain.yearend.CellYears.Standing;
import vn.sovang.domain.yearend.YearFigures;

/** How cells and their members were rated over the years, one line a cell. */
public final class RatingYearsPaper {
    private static final String NOTHING = "–";

    private final RatingYears records;

    private RatingYearsPaper(RatingYears records) {
        this.records = records;
    }

    public static Paper of(RatingYears records) {
        return new RatingYearsPaper(records).paper();
    }

    private Paper paper() {
        PaperBuilder paper =
                PartyHead.begin(records.register(), "So sánh kết quả xếp loại").landscape();
        List<YearFigures> years = records.years().years();
        int first = years.getFirst().records().year();
        int last = records.years().last().records().year();
        PartyHead.head(
                paper,
                records.register(),
                "BIỂU SO SÁNH KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG",
                List.of(
                        PartyHead.subject(records.register()),
                        first == last ? "Năm " + last : "Các năm " + first + " – " + last));
        paper.table(table(years));
        paper.paragraph(Text.EMPTY.italic("Mức xếp loại ghi theo quy định của từng năm, không quy đổi. "
                + "Tỷ lệ % đảng viên từ hoàn thành tốt nhiệm vụ trở lên tính trên số được xếp loại của năm đó."));
        PartyHead.end(paper, records.register());
        return paper.build();
    }

    private Table table(List<YearFigures> years) {
        List<Column> columns = new ArrayList<>(List.of(Column.centre("STT", 0.6), Column.left("Chi bộ", 3)));
        for (YearFigures year : years) {
            columns.add(Column.centre("Chi bộ " + year.records().year(), 1));
            columns.add(Column.right("% HTT trở lên " + year.records().year(), 1.2));
        }
        Table.Builder table = Table.of(columns).small();
        int number = 0;
        for (Cell cell : records.register().cells()) {
            List<Text> cells = new ArrayList<>(List.of(Text.of(String.valueOf(++number)), Text.of(cell.name())));
            years.forEach(year -> put(cells, CellYears.of(year, cell)));
            table.row(cells.toArray(Text[]::new));
        }
        if (records.register().whole()) {
            List<Text> sums = new ArrayList<>();
            years.forEach(year -> put(sums, Optional.of(CellYears.whole(year))));
            table.total(2, "Toàn đảng bộ", sums.toArray(Text[]::new));
        }
        return table.build();
    }

    private static void put(List<Text> cells, Optional<Standing> standing) {
        cells.add(Text.of(
                standing.map(Standing::level).filter(level -> !level.isEmpty()).orElse(NOTHING)));
        cells.add(Text.of(
                standing.map(Standing::goodOrAbove).map(Decimals::percentText).orElse(NOTHING)));
    }
}
