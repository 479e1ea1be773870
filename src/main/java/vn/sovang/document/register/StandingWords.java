package vn.sovang.document.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.register.RegisterEntry;

/** Where a member stands on the day, as papers say it. */
final class StandingWords {
    private StandingWords() {}

    static String of(RegisterEntry entry) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (entry.state().standing()) {
                    case PROBATIONARY -> "Đảng viên dự bị";
                    case FULL -> "Đảng viên chính thức";
                    case NONE ->
                        entry.left().map(left -> EventWords.of(left.kind())).orElse("Không còn trong danh sách");
                });
        if (entry.state().exempt()) {
            words.add("được miễn công tác và sinh hoạt đảng");
        }
        if (entry.state().suspended()) {
            words.add("đang bị đình chỉ sinh hoạt đảng");
        }
        return String.join(", ", words);
    }
}
