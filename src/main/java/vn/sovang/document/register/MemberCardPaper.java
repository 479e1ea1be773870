package vn.sovang.document.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.register.Codes;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.time.DayText;

/** Members' cards (phiếu đảng viên, after Mẫu 2-HSĐV), each on pages of its own. */
public final class MemberCardPaper {
    private final RegisterRecords records;
    private final Codes codes;
    private final CellNames cells;
    private final Map<Integer, Regime> regimes = new HashMap<>();

    private MemberCardPaper(RegisterRecords records) {
        this.records = records;
        codes = records.codes();
        cells = new CellNames(records.allCells());
    }

    /**
     * The cards of some members, in their order.
     *
     * @param entries at least one
     */
    public static Paper of(RegisterRecords records, List<RegisterEntry> entries) {
        return new MemberCardPaper(records).paper(entries);
    }

    private Paper paper(List<RegisterEntry> entries) {
        String name = entries.size() == 1
                ? "Phiếu đảng viên " + entries.getFirst().name()
                : "Phiếu đảng viên (" + entries.size() + " đồng chí)";
        PaperBuilder paper = PartyHead.begin(records, name);
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                paper.next();
            }
            card(paper, entries.get(i));
        }
        return paper.build();
    }

    private void card(PaperBuilder paper, RegisterEntry entry) {
        PartyHead.head(
                paper,
                records,
                "PHIẾU ĐẢNG VIÊN",
                List.of("(Theo Mẫu 2-HSĐV; tính đến ngày " + DayText.of(records.day()) + ")"));
        identity(paper, entry);
        schooling(paper, entry.member());
        party(paper, entry);
        life(paper, entry);
        posts(paper, entry);
        badges(paper, entry);
        disciplines(paper, entry);
        evaluations(paper, entry);
        paper.add(new Block.Signatures(
                "ĐẢNG VIÊN",
                records.signature().authority(),
                records.signature().signer()));
    }

    private void identity(PaperBuilder paper, RegisterEntry entry) {
        Member member = entry.member();
        MemberDetails details = member.details();
        paper.heading(2, "Sơ lược lý lịch");
        FormLine.put(paper, "Số lý lịch", details.fileNumber(), "số thẻ đảng viên", member.cardNumber());
        FormLine.put(
                paper,
                "Họ và tên đang dùng",
                Case.upper(entry.name()),
                "giới tính",
                member.person().gender().vietnamese());
        FormLine.put(
                paper,
                "Họ và tên khai sinh",
                details.birthName().isEmpty() ? Case.upper(entry.name()) : Case.upper(details.birthName()),
                "bí danh",
                details.alias());
        FormLine.put(
                paper,
                "Ngày sinh",
                member.person().birth() == null ? "" : member.person().birth().text(),
                "số CCCD",
                details.identityNumber());
        FormLine.put(
                paper,
                "Dân tộc",
                codes.label("ethnic_group", member.ethnicGroup()),
                "tôn giáo",
                codes.label("religion", member.religion()));
        FormLine.put(paper, "Quê quán", member.homeTown());
        FormLine.put(paper, "Nơi ở hiện nay", member.residence());
        FormLine.put(paper, "Điện thoại", details.phone(), "thư điện tử", details.email());
        FormLine.put(
                paper,
                "Nghề nghiệp trước khi vào Đảng",
                details.occupationBefore(),
                "hiện nay",
                codes.label("occupation", details.occupation()));
        FormLine.put(paper, "Diện chính sách", details.policyFamily());
    }

    private void schooling(PaperBuilder paper, Member member) {
        MemberDetails details = member.details();
        paper.heading(2, "Trình độ");
        FormLine.put(
                paper,
                "Giáo dục phổ thông",
                member.education(),
                "lý luận chính trị",
                codes.label("political_theory", member.politicalTheory()));
        FormLine.put(
                paper,
                "Chuyên môn",
                codes.label("professional_level", member.professionalLevel()),
                "ngành đào tạo",
                details.specialty());
        FormLine.put(paper, "Ngoại ngữ", details.foreignLanguage(), "tin học", details.computerSkill());
    }

    private void party(PaperBuilder paper, RegisterEntry entry) {
        MemberDetails details = entry.member().details();
        paper.heading(2, "Sinh hoạt đảng");
        FormLine.put(paper, "Ngày vào Đảng", day(entry.admitted()), "ngày công nhận chính thức", day(entry.full()));
        FormLine.put(
                paper,
                "Nơi kết nạp",
                details.admissionPlace(),
                "tuổi đảng",
                entry.partyAge().isKnown() ? entry.partyAge().years(records.day()) + " năm" : "");
        FormLine.put(paper, "Người giới thiệu", details.sponsors());
        FormLine.put(
                paper,
                "Chi bộ",
                entry.cell() == null ? "" : entry.cell().name(),
                "tình trạng",
                StandingWords.of(entry));
        FormLine.put(
                paper,
                "Chức vụ Đảng",
                entry.member().partyPost(),
                "chức vụ chính quyền",
                entry.member().statePost());
        FormLine.put(paper, "Chức vụ Mặt trận, đoàn thể", details.unionPost());
        FormLine.put(paper, "Ghi chú", details.note());
    }

    private void life(PaperBuilder paper, RegisterEntry entry) {
        paper.heading(2, "Quá trình sinh hoạt đảng");
        Table.Builder table = Table.of(
                Column.centre("Ngày", 1.5),
                Column.left("Nội dung", 3.2),
                Column.left("Quyết định", 2.6),
                Column.left("Chi bộ, nơi đi, nơi đến, lý do", 4.2));
        for (MemberEvent event : entry.events()) {
            table.row(
                    DayText.of(event.day()),
                    EventWords.of(event.kind()),
                    decision(event.decision(), event.decisionDay()),
                    joined(cells.name(event.cellId()), event.place(), event.reason()));
        }
        paper.table(table.build());
    }

    private static String decision(String number, LocalDate day) {
        return (number + (day == null ? "" : " ngày " + DayText.of(day))).strip();
    }

    private static void posts(PaperBuilder paper, RegisterEntry entry) {
        if (entry.papers().posts().isEmpty()) {
            return;
        }
        paper.heading(2, "Chức vụ đã giữ");
        Table.Builder table =
                Table.of(Column.centre("Từ ngày", 1.5), Column.centre("Đến ngày", 1.5), Column.left("Chức vụ", 8.5));
        entry.papers()
                .posts()
                .forEach(post ->
                        table.row(day(post.period().from()), day(post.period().to()), post.title()));
        paper.table(table.build());
    }

    private void badges(PaperBuilder paper, RegisterEntry entry) {
        if (entry.papers().badges().isEmpty()) {
            return;
        }
        paper.heading(2, "Huy hiệu Đảng");
        Table.Builder table = Table.of(
                Column.left("Huy hiệu", 2.5),
                Column.centre("Ngày trao", 1.5),
                Column.left("Số huy hiệu", 1.8),
                Column.left("Quyết định", 2.6),
                Column.left("Cách tặng", 2));
        for (PartyBadge badge : entry.papers().badges()) {
            table.row(
                    badge.years() + " năm tuổi Đảng",
                    DayText.of(badge.day()),
                    badge.number(),
                    decision(badge.decision(), badge.decisionDay()),
                    codes.label("badge_manner", badge.manner()));
        }
        paper.table(table.build());
    }

    private void disciplines(PaperBuilder paper, RegisterEntry entry) {
        if (entry.papers().disciplines().isEmpty()) {
            return;
        }
        paper.heading(2, "Kỷ luật");
        Table.Builder table = Table.of(
                Column.left("Hình thức", 1.8),
                Column.centre("Từ ngày", 1.5),
                Column.left("Quyết định", 2.6),
                Column.left("Lý do", 3.6),
                Column.centre("Hết hiệu lực", 1.5));
        for (Discipline discipline : entry.papers().disciplines()) {
            boolean lifted = discipline.lifted() != null && !discipline.lifted().isAfter(records.day());
            table.row(
                    codes.label("discipline_form", discipline.form()),
                    DayText.of(discipline.day()),
                    decision(discipline.decision(), discipline.decisionDay()),
                    discipline.reason(),
                    lifted ? DayText.of(discipline.lifted()) : "");
        }
        paper.table(table.build());
    }

    private void evaluations(PaperBuilder paper, RegisterEntry entry) {
        paper.heading(2, "Đánh giá, xếp loại chất lượng hằng năm");
        String years = entry.papers().evaluations().stream()
                .filter(evaluation -> evaluation.decided() != null || evaluation.notRatedReason() != null)
                .map(this::evaluation)
                .collect(Collectors.joining("; "));
        paper.paragraph(years.isEmpty() ? "Chưa có kết quả đánh giá, xếp loại." : years + ".");
    }

    private String evaluation(Evaluation evaluation) {
        String result = evaluation.decided() == null
                ? "không xếp loại (" + Case.lower(codes.label("not_rated_reason", evaluation.notRatedReason())) + ")"
                : Case.lower(level(evaluation));
        return "Năm " + evaluation.year() + ": " + result;
    }

    private String level(Evaluation evaluation) {
        return regimes.computeIfAbsent(evaluation.year(), year -> Regime.of(records.rules(), year))
                .label(evaluation.decided());
    }

    private static String joined(String... parts) {
        List<String> present = new ArrayList<>(List.of(parts));
        present.removeIf(String::isBlank);
        return String.join("; ", present);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }
}
