package vn.sovang.service.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.register.CellNames;
import vn.sovang.document.register.EventWords;
import vn.sovang.document.register.ListColumn;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterEntry;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetOf;

/** What members' cards tell, as sheets: one row a member, and one row an event. */
final class CardSheets {
    private CardSheets() {}

    private record Happened(RegisterEntry entry, MemberEvent event) {}

    static List<DataSheet> of(RegisterRecords records, List<RegisterEntry> entries) {
        return List.of(members(new RegisterContext(records), entries), events(records, entries));
    }

    private static DataSheet members(RegisterContext context, List<RegisterEntry> entries) {
        SheetOf<RegisterEntry> sheet = SheetOf.<RegisterEntry>named("Đảng viên").numbered();
        for (ListColumn column : ListColumn.values()) {
            sheet.column(column.heading(), RegisterSheets.kind(column), entry -> column.value(entry, context));
        }
        return sheet.text("Họ và tên khai sinh", entry -> details(entry).birthName())
                .text("Bí danh", entry -> details(entry).alias())
                .text("Số CCCD", entry -> details(entry).identityNumber())
                .text("Thư điện tử", entry -> details(entry).email())
                .text("Số lý lịch", entry -> details(entry).fileNumber())
                .text("Ngoại ngữ", entry -> details(entry).foreignLanguage())
                .text("Tin học", entry -> details(entry).computerSkill())
                .text("Nghề nghiệp trước khi vào Đảng", entry -> details(entry).occupationBefore())
                .text("Nơi kết nạp", entry -> details(entry).admissionPlace())
                .text("Người giới thiệu", entry -> details(entry).sponsors())
                .text("Diện chính sách", entry -> details(entry).policyFamily())
                .of(entries);
    }

    private static MemberDetails details(RegisterEntry entry) {
        return entry.member().details();
    }

    private static DataSheet events(RegisterRecords records, List<RegisterEntry> entries) {
        CellNames cells = new CellNames(records.allCells());
        List<Happened> happened = new ArrayList<>();
        entries.forEach(entry -> entry.events().forEach(event -> happened.add(new Happened(entry, event))));
        return SheetOf.<Happened>named("Quá trình sinh hoạt")
                .text("Họ và tên", row -> row.entry().name())
                .text("Số thẻ đảng viên", row -> row.entry().member().cardNumber())
                .column("Ngày", ColumnKind.DAY, row -> row.event().day())
                .text("Nội dung", row -> EventWords.of(row.event().kind()))
                .text("Quyết định", row -> row.event().decision())
                .column("Ngày quyết định", ColumnKind.DAY, row -> row.event().decisionDay())
                .text("Chi bộ", row -> cells.name(row.event().cellId()))
                .text("Nơi đi, nơi đến", row -> row.event().place())
                .text("Lý do", row -> row.event().reason())
                .of(happened);
    }
}
