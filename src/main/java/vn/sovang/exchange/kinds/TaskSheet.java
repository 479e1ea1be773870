package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.target.TaskState;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Tasks of one year in their own wording. */
public final class TaskSheet {
    public static final Column<Integer> NUMBER = Column.of("STT", Cells.whole()).or("TT");
    public static final Column<String> WORDING = Column.of("Nhiệm vụ", Cells.lines())
            .or("Nhiệm vụ, giải pháp", "Nội dung")
            .required();
    public static final Column<String> OWNER =
            Column.of("Phụ trách", Cells.line()).or("Người phụ trách", "Đơn vị phụ trách");
    public static final Column<String> DEADLINE =
            Column.of("Thời hạn", Cells.line()).or("Thời hạn hoàn thành");

    public static final Column<TaskState> STATE =
            Column.of("Trạng thái", Cells.oneOf(FixedWords.TASK_STATE)).or("Tình trạng");
    public static final Column<LocalDate> FINISHED =
            Column.of("Ngày hoàn thành", Cells.day()).or("Hoàn thành ngày");
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line()).or("Kết quả");

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("tasks", "Nhiệm vụ", NUMBER, WORDING, OWNER, DEADLINE, STATE, FINISHED, NOTE);

    private TaskSheet() {}
}
