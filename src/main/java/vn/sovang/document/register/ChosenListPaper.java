package vn.sovang.document.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.register.Grouping.Group;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;

/** A list of members with the columns that are wanted, grouped as wanted, each group with its count. */
public final class ChosenListPaper {
    /** More columns than these do not stand on an upright sheet. */
    private static final int UPRIGHT = 6;

    private static final int PLAIN = 9;

    private final RegisterRecords records;
    private final RegisterContext context;
    private final ListWish wish;

    private ChosenListPaper(RegisterRecords records, RegisterContext context, ListWish wish) {
        this.records = records;
        this.context = context;
        this.wish = wish;
    }

    /**
     * The paper.
     *
     * @param groups with everybody who is on the list
     */
    public static Paper of(RegisterRecords records, RegisterContext context, ListWish wish, List<Group> groups) {
        return new ChosenListPaper(records, context, wish).paper(groups);
    }

    private Paper paper(List<Group> groups) {
        String title = ListWords.title(wish.selection());
        PaperBuilder paper = PartyHead.begin(records, title);
        if (wish.columns().size() > UPRIGHT) {
            paper.landscape(wish.size());
        }
        List<String> summary = new ArrayList<>(List.of(PartyHead.subject(records)));
        if (wish.group() != ListGroup.NONE) {
            summary.add(ListWords.by(wish.group()));
        }
        summary.add(ListWords.asOf(context));
        PartyHead.head(paper, records, title.toUpperCase(java.util.Locale.ROOT), summary);
        paper.table(table(groups));
        PartyHead.end(paper, records);
        return paper.build();
    }

    private Table table(List<Group> groups) {
        List<Column> columns = new ArrayList<>(List.of(Column.centre("STT", 0.7)));
        wish.columns().forEach(column -> columns.add(new Column(column.heading(), column.weight(), column.align())));
        Table.Builder table = Table.of(columns);
        if (wish.columns().size() > PLAIN && wish.size() == Page.Size.A4) {
            table.small();
        }
        int number = 0;
        int all = 0;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            all += group.entries().size();
            if (wish.group() != ListGroup.NONE) {
                table.group(Text.of(group.label() + ": ")
                        .figure(
                                "list.group." + (i + 1),
                                RegisterFigures.inSentence(group.entries().size()))
                        .and(" đồng chí"));
            }
            for (RegisterEntry entry : group.entries()) {
                table.row(row(entry, ++number));
            }
        }
        return table.group(Text.of("Tổng số: ")
                        .figure("list.total", RegisterFigures.inSentence(all))
                        .and(" đồng chí"))
                .build();
    }

    private Text[] row(RegisterEntry entry, int number) {
        List<Text> cells = new ArrayList<>(List.of(Text.of(String.valueOf(number))));
        wish.columns().forEach(column -> cells.add(Text.of(shown(column.value(entry, context)))));
        return cells.toArray(Text[]::new);
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DayText.of(day);
            case PartialDate date -> date.text();
            default -> value.toString();
        };
    }
}
