package vn.sovang.document.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.member.BadgeRules;
import vn.sovang.domain.member.BadgeRules.Occasion;
import vn.sovang.domain.register.BadgeProposal;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;

/** Who is proposed for a badge for years in the party on an occasion, the greatest badge first. */
public final class BadgePaper {
    private static final String DOUBT = " (*)";

    private final RegisterRecords records;
    private final RegisterContext context;
    private final List<BadgeProposal> proposals;

    private BadgePaper(RegisterRecords records, List<BadgeProposal> proposals) {
        this.records = records;
        this.proposals = proposals;
        context = new RegisterContext(records);
    }

    /**
     * The paper.
     *
     * @param proposals sorted, the greatest badge first
     */
    public static Paper of(RegisterRecords records, List<BadgeProposal> proposals) {
        return new BadgePaper(records, proposals).paper();
    }

    private Paper paper() {
        PaperBuilder paper =
                PartyHead.begin(records, "Danh sách đề nghị tặng Huy hiệu Đảng").landscape();
        PartyHead.head(
                paper,
                records,
                "DANH SÁCH ĐỀ NGHỊ TẶNG HUY HIỆU ĐẢNG",
                List.of(PartyHead.subject(records), occasion(records)));
        paper.table(table());
        if (proposals.stream().anyMatch(proposal -> isDoubtful(proposal.years()))) {
            paper.paragraph(Text.EMPTY.italic(
                    "(*) Mức Huy hiệu này chưa đối chiếu được với quy định; cần kiểm tra trước khi gửi."));
        }
        PartyHead.end(paper, records);
        return paper.build();
    }

    private static String occasion(RegisterRecords records) {
        String name = BadgeProposal.occasion(records).map(Occasion::name).orElse("");
        String until = "tuổi Đảng tính đến ngày " + DayText.of(records.day());
        return name.isEmpty() ? "(" + until + ")" : "(Đợt " + name + "; " + until + ")";
    }

    private Table table() {
        Table.Builder table = Table.of(
                        Column.centre("STT", 0.6),
                        Column.left("Họ và tên", 2.3),
                        Column.centre("Ngày sinh", 1.4),
                        Column.left("Quê quán", 2.6),
                        Column.left("Chi bộ", 2.1),
                        Column.centre("Ngày vào Đảng", 1.4),
                        Column.centre("Ngày chính thức", 1.4),
                        Column.left("Số thẻ đảng viên", 1.4),
                        Column.centre("Tuổi Đảng", 0.8),
                        Column.centre("Đủ năm ngày", 1.4),
                        Column.left("Ghi chú", 2.2))
                .small();
        int number = 0;
        int group = 0;
        for (BadgeProposal proposal : proposals) {
            if (proposal.years() != group) {
                group = proposal.years();
                table.group(heading(group));
            }
            table.row(row(proposal, ++number));
        }
        return table.group(Text.of("Tổng số: ")
                        .figure("badge.total", RegisterFigures.inSentence(proposals.size()))
                        .and(" đồng chí"))
                .build();
    }

    private Text heading(int years) {
        long count =
                proposals.stream().filter(proposal -> proposal.years() == years).count();
        return Text.of("Huy hiệu " + years + " năm tuổi Đảng" + (isDoubtful(years) ? DOUBT : "") + ": ")
                .figure("badge.years." + years, RegisterFigures.inSentence(count))
                .and(" đồng chí");
    }

    private boolean isDoubtful(int years) {
        return BadgeRules.certainty(records.rules(), years, records.day()) == Certainty.UNCERTAIN;
    }

    private Text[] row(BadgeProposal proposal, int number) {
        RegisterEntry entry = proposal.entry();
        PartialDate birth = entry.member().person().birth();
        return new Text[] {
            Text.of(String.valueOf(number)),
            Text.of(entry.name()),
            Text.of(birth == null ? "" : birth.text()),
            Text.of(entry.member().homeTown()),
            Text.of(context.cellName(entry)),
            Text.of(day(entry.admitted())),
            Text.of(day(entry.full())),
            Text.of(entry.member().cardNumber()),
            Text.of(String.valueOf(entry.partyAge().years(records.day()))),
            Text.of(DayText.of(proposal.completed())),
            Text.lines(notes(proposal, records.day()))
        };
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }

    /** What whoever signs the list has to know of one on it: years long served, time outside the party, suspension. */
    public static List<String> notes(BadgeProposal proposal, LocalDate day) {
        List<String> notes = new ArrayList<>();
        if (proposal.late()) {
            notes.add("Đủ năm từ đợt trước, sổ chưa ghi đã tặng");
        }
        for (Period gap : proposal.entry().partyAge().gaps()) {
            if (gap.to() != null && !gap.from().isAfter(day)) {
                notes.add("Không tính từ " + DayText.of(gap.from()) + " đến " + DayText.of(gap.to()));
            }
        }
        if (proposal.entry().state().suspended()) {
            notes.add("Đang bị đình chỉ sinh hoạt đảng");
        }
        return notes;
    }
}
