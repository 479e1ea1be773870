package vn.sovang.document.commendation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Reward;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.yearend.AwardFigures;
import vn.sovang.domain.yearend.Figure;

/**
 * The list annexed to a decision: collectives, households, individuals, with the money where there is any. A draft marks
 * amounts that rest on uncertain rules; a paper that is signed bears no such mark.
 */
final class AwardList {
    private static final List<String> ROMAN = List.of("I", "II", "III");

    private AwardList() {}

    static void annex(PaperBuilder paper, DecisionRecords records, Map<String, Figure> figures) {
        annexed(paper, records, figures, reference(records));
    }

    /** @param reference the paper it is annexed to, in brackets */
    static void annexed(PaperBuilder paper, DecisionRecords records, Map<String, Figure> figures, String reference) {
        paper.add(new Block.Annex(null, "DANH SÁCH", List.of(subject(records)), reference));
        paper.table(records.paid() ? withMoney(records, figures) : withoutMoney(records, figures));
        if (records.draft() && records.lines().stream().anyMatch(line -> uncertain(line.reward()))) {
            paper.paragraph(new Text(List.of())
                    .italic("(*) Hệ số này chưa tìm thấy văn bản quy định rõ; cần đối chiếu trước khi chi trả."));
        }
    }

    /** What the form of the awards is called; of several the first. */
    static String form(DecisionRecords records) {
        return records.lines().isEmpty()
                ? "Giấy khen"
                : CodeList.of(records.rules(), "award_form", records.day())
                        .label(records.lines().getFirst().award().form());
    }

    private static boolean praised(DecisionRecords records) {
        return records.lines().stream().anyMatch(line -> line.award().form().equals("public_praise"));
    }

    /** The mark of a reward whose rules are uncertain, explained below the list. */
    static String mark(Reward reward) {
        return uncertain(reward) ? " (*)" : "";
    }

    static boolean uncertain(Reward reward) {
        return reward.certainty() == Certainty.UNCERTAIN;
    }

    private static String subject(DecisionRecords records) {
        String kinds = List.of(RecipientKind.values()).stream()
                .filter(kind -> records.lines().stream().anyMatch(line -> line.kind() == kind))
                .map(kind -> Case.lower(kind.vietnamese()))
                .collect(Collectors.joining(", "));
        String body = records.body().name();
        if (praised(records)) {
            return Case.sentence(kinds) + " được " + body + " biểu dương";
        }
        String of = records.decision().stream() == Stream.STATE ? " của Chủ tịch " : " của ";
        return Case.sentence(kinds) + " được tặng " + form(records) + of + body;
    }

    private static String reference(DecisionRecords records) {
        String by = switch (records.decision().stream()) {
            case STATE -> " của Chủ tịch " + records.body().name();
            case PARTY -> " của " + records.body().name();
        };
        return "(Kèm theo Quyết định số " + records.decision().fullNumber() + " " + Padding.dateInWords(records.day())
                + by + ")";
    }

    private static Table withMoney(DecisionRecords records, Map<String, Figure> figures) {
        Table.Builder table = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Họ và tên / Tên tập thể", 2.6),
                Table.Column.left("Chức vụ, đơn vị", 2.8),
                Table.Column.left("Thành tích", 5.2),
                Table.Column.right("Tiền thưởng (đồng)", 1.4));
        rows(records, table, true);
        Figure money = figures.get(AwardFigures.prefix(records.decision()) + "money");
        String written = FigureText.inTable(money);
        table.total(4, "Tổng cộng", records.draft() ? Text.of(written) : Text.ofFigure(money.name(), written));
        return table.build();
    }

    private static Table withoutMoney(DecisionRecords records, Map<String, Figure> figures) {
        Table.Builder table = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Họ và tên / Tên tập thể", 2.6),
                Table.Column.left("Chức vụ, đơn vị", 2.6),
                Table.Column.left("Thành tích", 5.5));
        rows(records, table, false);
        Figure total = figures.get(AwardFigures.prefix(records.decision()) + "total");
        String written = FigureText.inTable(total);
        table.total(
                3,
                praised(records) ? "Tổng số được biểu dương" : "Tổng số được khen",
                records.draft() ? Text.of(written) : Text.ofFigure(total.name(), written));
        return table.build();
    }

    private static void rows(DecisionRecords records, Table.Builder table, boolean money) {
        int group = 0;
        for (RecipientKind kind : RecipientKind.values()) {
            List<AwardLine> lines =
                    records.lines().stream().filter(line -> line.kind() == kind).toList();
            if (lines.isEmpty()) {
                continue;
            }
            table.group(ROMAN.get(group++) + ". " + Case.upper(kind.vietnamese()) + " (" + Padding.count(lines.size())
                    + ")");
            int number = 0;
            for (AwardLine line : lines) {
                table.row(cells(records, line, ++number, money));
            }
        }
    }

    private static String[] cells(DecisionRecords records, AwardLine line, int number, boolean money) {
        Recipient recipient = line.award().recipient();
        String place = recipient.place();
        String name = named(recipient);
        String achievement = line.award().achievement();
        return money
                ? new String[] {
                    Integer.toString(number),
                    name,
                    place,
                    achievement,
                    Amounts.grouped(line.reward().amount()) + (records.draft() ? mark(line.reward()) : "")
                }
                : new String[] {Integer.toString(number), name, place, achievement};
    }

    /** Whom a line of a list names. */
    static String named(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Collective collective -> collective.name();
            case Recipient.Household household -> ("Hộ " + household.honorific()).strip() + " " + household.name();
            case Recipient.Individual individual ->
                (Case.sentence(individual.honorific()) + " " + individual.name()).strip();
        };
    }
}
