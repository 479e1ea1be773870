package vn.sovang.ui.tables;

import java.time.format.DateTimeFormatter;
import vn.sovang.base.Words;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.table.Value;

/** How values of tables are written on the screen. */
final class ValueText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private ValueText() {}

    /** The value as shown; nothing for null. */
    static String of(Value value, Words words) {
        if (value == null) {
            return "";
        }
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Figure number -> number.text();
            case Value.Day day -> DayText.of(day.day());
            case Value.Moment moment -> MOMENT.format(moment.moment());
            case Value.Word word -> words.say(word.key(), word.args().toArray());
        };
    }
}
