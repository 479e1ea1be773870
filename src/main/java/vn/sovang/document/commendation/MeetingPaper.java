package vn.sovang.document.commendation;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.proposal.Meeting;
import vn.sovang.domain.proposal.MeetingRecords;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;

/**
 * The papers of the council that looks at proposals: the list it meets with, and its minutes. State: Nghị định 30/2020;
 * party: Hướng dẫn 36-HD/VPTW and its successors.
 */
public final class MeetingPaper {
    private static final List<String> ROMAN = List.of("I", "II", "III");

    private final MeetingRecords records;
    private final Stream stream;
    private final UnitName name;

    private MeetingPaper(MeetingRecords records) {
        this.records = records;
        stream = records.round().stream();
        name = UnitName.of(records.body().name());
    }

    /** The list of all proposals, with what the council should know of each. */
    public static Paper list(MeetingRecords records) {
        return new MeetingPaper(records).list();
    }

    /** The minutes of the meeting. */
    public static Paper minutes(MeetingRecords records) {
        return new MeetingPaper(records).minutes();
    }

    private Paper list() {
        PaperBuilder paper = begun("Danh sách đề nghị khen thưởng").landscape();
        head(paper);
        paper.add(new Block.Title(
                "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", List.of(records.round().name(), "(Trình " + council() + ")")));
        Table.Builder table = Table.of(
                        Table.Column.centre("STT", 0.6),
                        Table.Column.left("Họ và tên / Tên tập thể", 2.2),
                        Table.Column.left("Chức vụ, đơn vị", 2.2),
                        Table.Column.left("Nơi đề nghị", 1.6),
                        Table.Column.left("Thành tích", 3.8),
                        Table.Column.left("Hình thức", 1.2),
                        Table.Column.right("Dự kiến (đồng)", 1.2),
                        Table.Column.left("Điều cần xem xét", 2.8))
                .small();
        rows(table, (line, number) -> new String[] {
            number,
            who(line),
            line.proposal().recipient().place(),
            line.proposal().proposer(),
            line.proposal().achievement(),
            records.form(line),
            Amounts.grouped(line.reward().amount()) + AwardList.mark(line.reward()),
            String.join(" ", line.remarks())
        });
        long cost = records.lines().stream()
                .mapToLong(line -> line.reward().amount())
                .sum();
        table.total(6, "Tổng cộng", Text.of(Amounts.grouped(cost)), Text.of(""));
        paper.table(table.build());
        if (records.lines().stream()
                .anyMatch(line -> !AwardList.mark(line.reward()).isEmpty())) {
            paper.paragraph("(*) Hệ số này chưa tìm thấy văn bản quy định rõ; cần đối chiếu trước khi chi trả.");
        }
        return paper.build();
    }

    private Paper minutes() {
        PaperBuilder paper = begun("Biên bản họp xét khen thưởng");
        head(paper);
        paper.add(new Block.Title(
                "BIÊN BẢN",
                List.of(
                        "Họp " + council() + " xét đề nghị khen thưởng",
                        records.round().name())));
        Meeting meeting = records.round().meeting();
        paper.heading(1, "Thời gian, địa điểm, thành phần");
        paper.paragraph("Thời gian: " + Padding.dateInWords(records.day()) + ".");
        named(paper, "Địa điểm", meeting.place());
        named(paper, "Chủ trì", meeting.chair());
        named(paper, "Thư ký", meeting.secretary());
        people(paper, "Có mặt", meeting.presentOnes());
        people(paper, "Vắng mặt", meeting.absentOnes());
        paper.heading(1, "Nội dung");
        paper.paragraph(council() + " đã xét " + counted(records.lines()) + " được đề nghị khen thưởng" + " năm "
                + records.round().honouredYear() + ", bỏ phiếu và có kết quả như sau:");
        paper.table(result());
        refused(paper);
        paper.heading(1, "Kết luận");
        List<MeetingRecords.Line> accepted = records.of(Verdict.Outcome.ACCEPTED);
        paper.paragraph(
                accepted.isEmpty()
                        ? council() + " không đề nghị khen thưởng trường hợp nào."
                        : council() + " thống nhất đề nghị " + authority() + " khen thưởng " + counted(accepted)
                                + ", có tên tại mục II.");
        if (!meeting.conclusion().isBlank()) {
            meeting.conclusion().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
        }
        paper.paragraph(
                "Biên bản được thông qua trước cuộc họp và lập thành 02 bản" + (stream == Stream.STATE ? "./." : "."));
        paper.add(new Block.Signatures("THƯ KÝ", List.of("CHỦ TRÌ"), meeting.chair()));
        return paper.build();
    }

    private PaperBuilder begun(String title) {
        return Paper.in(Styles.on(records.rules(), stream, records.day()), title);
    }

    private void head(PaperBuilder paper) {
        List<String> superior =
                stream == Stream.PARTY ? List.of(Case.upper(records.body().superior())) : name.headingLines();
        List<String> issuer = stream == Stream.PARTY
                ? List.of(Case.upper(records.body().name()))
                : List.of("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG");
        paper.add(new Block.Letterhead(
                superior, issuer, null, Padding.placeAndDate(records.body().place(), records.day())));
    }

    private String council() {
        return records.rules()
                .text("wording." + stream.key() + ".council", records.day())
                .replace("{xã}", name.commune());
    }

    private String authority() {
        return switch (stream) {
            case STATE -> "Chủ tịch " + records.body().name();
            case PARTY -> records.body().name();
        };
    }

    private static void named(PaperBuilder paper, String what, String value) {
        if (!value.isBlank()) {
            paper.paragraph(what + ": " + value + ".");
        }
    }

    private static void people(PaperBuilder paper, String what, List<String> people) {
        if (!people.isEmpty()) {
            paper.paragraph(what + " (" + Padding.count(people.size()) + " người): " + String.join("; ", people) + ".");
        }
    }

    /** "08 tập thể, 05 hộ gia đình và 30 cá nhân"; kinds that are absent are left out. */
    private static String counted(List<MeetingRecords.Line> lines) {
        List<String> parts = new ArrayList<>();
        for (RecipientKind kind : RecipientKind.values()) {
            long count = lines.stream()
                    .filter(line -> line.proposal().kind() == kind)
                    .count();
            if (count > 0) {
                parts.add(Padding.count(count) + " " + Case.lower(kind.vietnamese()));
            }
        }
        if (parts.size() < 2) {
            return parts.isEmpty() ? "không trường hợp nào" : parts.getFirst();
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " và " + parts.getLast();
    }

    private Table result() {
        Table.Builder table = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Họ và tên / Tên tập thể", 2.8),
                Table.Column.left("Chức vụ, đơn vị", 2.6),
                Table.Column.left("Hình thức", 1.4),
                Table.Column.centre("Đồng ý", 0.8),
                Table.Column.centre("Không đồng ý", 0.9),
                Table.Column.left("Kết quả", 1.4));
        rows(table, (line, number) -> {
            Verdict verdict = line.proposal().verdict();
            return new String[] {
                number,
                who(line),
                line.proposal().recipient().place(),
                records.form(line),
                votes(verdict.votesFor()),
                votes(verdict.votesAgainst()),
                word(verdict.outcome())
            };
        });
        return table.build();
    }

    private void refused(PaperBuilder paper) {
        List<MeetingRecords.Line> refused = records.of(Verdict.Outcome.REFUSED);
        if (refused.isEmpty()) {
            return;
        }
        paper.paragraph("Các trường hợp không được đồng ý và lý do:");
        for (MeetingRecords.Line line : refused) {
            paper.bullet(who(line) + ": " + line.proposal().verdict().reason());
        }
    }

    private static String votes(Integer votes) {
        return votes == null ? "" : votes.toString();
    }

    private static String word(Verdict.Outcome outcome) {
        return switch (outcome) {
            case OPEN -> "Chưa xét";
            case ACCEPTED -> "Đồng ý";
            case REFUSED -> "Không đồng ý";
        };
    }

    private static String who(MeetingRecords.Line line) {
        return AwardList.named(line.proposal().recipient());
    }

    /** Makes the cells of a line. */
    @FunctionalInterface
    private interface Cells {
        String[] of(MeetingRecords.Line line, String number);
    }

    private void rows(Table.Builder table, Cells cells) {
        int group = 0;
        for (RecipientKind kind : RecipientKind.values()) {
            List<MeetingRecords.Line> lines = records.of(kind);
            if (lines.isEmpty()) {
                continue;
            }
            table.group(ROMAN.get(group++) + ". " + Case.upper(kind.vietnamese()) + " (" + Padding.count(lines.size())
                    + ")");
            int number = 0;
            for (MeetingRecords.Line line : lines) {
                table.row(cells.of(line, Integer.toString(++number)));
            }
        }
    }
}
