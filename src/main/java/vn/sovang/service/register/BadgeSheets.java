package vn.sovang.service.register;

import java.util.List;
import vn.sovang.document.register.BadgePaper;
import vn.sovang.domain.register.BadgeProposal;
import vn.sovang.domain.register.RegisterContext;
import vn.sovang.domain.register.RegisterRecords;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetOf;

/** The proposals of badges as a sheet: one row a member. */
final class BadgeSheets {
    private BadgeSheets() {}

    static List<DataSheet> of(RegisterRecords records, List<BadgeProposal> proposals) {
        RegisterContext context = new RegisterContext(records);
        return List.of(SheetOf.<BadgeProposal>named("Huy hiệu Đảng")
                .numbered()
                .whole("Huy hiệu (năm)", BadgeProposal::years)
                .text("Họ và tên", row -> row.entry().name())
                .column(
                        "Ngày sinh",
                        ColumnKind.DAY,
                        row -> row.entry().member().person().birth())
                .text("Giới tính", row -> row.entry().member().person().gender().vietnamese())
                .text("Quê quán", row -> row.entry().member().homeTown())
                .text("Chi bộ", row -> context.cellName(row.entry()))
                .column("Ngày vào Đảng", ColumnKind.DAY, row -> row.entry().admitted())
                .column("Ngày chính thức", ColumnKind.DAY, row -> row.entry().full())
                .text("Số thẻ đảng viên", row -> row.entry().member().cardNumber())
                .whole("Tuổi Đảng", row -> row.entry().partyAge().years(records.day()))
                .column("Đủ năm ngày", ColumnKind.DAY, BadgeProposal::completed)
                .text("Ghi chú", row -> String.join("; ", BadgePaper.notes(row, records.day())))
                .of(proposals));
    }
}
