package vn.sovang.document.register;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.time.DayText;

/** The member list after Mẫu 7-HSĐV: members by cell, with those who left in the time looked at. */
public final class MemberListPaper {
    private final RegisterRecords records;
    private final MemberListForm form;
    private final List<RegisterEntry> listed;

    private MemberListPaper(RegisterRecords records, LocalDate since) {
        this.records = records;
        form = new MemberListForm(records);
        listed = records.membersAndLeftSince(since);
    }

    /**
     * The paper.
     *
     * @param since who left on this day or later still stands in the list
     * @param size of the sheets, which are turned
     */
    public static Paper of(RegisterRecords records, LocalDate since, Page.Size size) {
        return new MemberListPaper(records, since).paper(size);
    }

    private Paper paper(Page.Size size) {
        PaperBuilder paper =
                PartyHead.begin(records, "Danh sách đảng viên (Mẫu 7-HSĐV)").landscape(size);
        PartyHead.head(
                paper,
                records,
                "SỔ DANH SÁCH ĐẢNG VIÊN",
                List.of(PartyHead.subject(records), "(Mẫu 7-HSĐV; tính đến ngày " + DayText.of(records.day()) + ")"));
        paper.table(table(size));
        PartyHead.end(paper, records);
        return paper.build();
    }

    /** The smaller sheet needs the smaller type. */
    private Table table(Page.Size size) {
        Table.Builder table = Table.of(MemberListForm.columns()).numbered();
        if (size == Page.Size.A4) {
            table.small();
        }
        int number = 0;
        for (Cell cell : records.cells()) {
            List<RegisterEntry> ofCell = listed.stream()
                    .filter(entry -> entry.cell() != null && entry.cell().id() == cell.id())
                    .toList();
            if (ofCell.isEmpty() && !records.existing().contains(cell.id())) {
                continue;
            }
            table.group(heading(cell, ofCell));
            for (RegisterEntry entry : ofCell) {
                table.row(form.row(entry, ++number).stream().map(Text::lines).toArray(Text[]::new));
            }
        }
        return table.group(sum()).build();
    }

    private static Text heading(Cell cell, List<RegisterEntry> ofCell) {
        long members = ofCell.stream().filter(entry -> entry.state().isMember()).count();
        Text heading = Text.of(cell.name() + ": ")
                .figure(RegisterFigures.ofCell(cell, "members"), RegisterFigures.inSentence(members))
                .and(" đảng viên");
        long left = ofCell.size() - members;
        return left == 0 ? heading : heading.and("; " + Padding.count(left) + " đồng chí không còn sinh hoạt");
    }

    private Text sum() {
        List<RegisterEntry> members = records.members();
        return Text.of("Tổng số đảng viên đến ngày " + DayText.of(records.day()) + ": ")
                .figure("register.members.total", RegisterFigures.inSentence(members.size()))
                .and(" đồng chí, trong đó chính thức ")
                .figure("register.members.full", count(members, Standing.FULL))
                .and(", dự bị ")
                .figure("register.members.probationary", count(members, Standing.PROBATIONARY))
                .and("; nữ ")
                .figure(
                        "register.members.women",
                        RegisterFigures.inSentence(members.stream()
                                .filter(entry -> entry.member().person().gender() == Gender.FEMALE)
                                .count()))
                .and(".");
    }

    private static String count(List<RegisterEntry> members, Standing standing) {
        return RegisterFigures.inSentence(members.stream()
                .filter(entry -> entry.state().standing() == standing)
                .count());
    }
}
