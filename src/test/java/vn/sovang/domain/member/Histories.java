package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sovang.domain.Rules;

/** Histories made by chance: such as the rules allow, and any whatever. */
public final class Histories {
    public static final LocalDate START = LocalDate.of(2000, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final EventContext CONTEXT = new EventContext(TODAY, Rules.shipped(), null, cell -> "Chi bộ " + cell);

    private Histories() {}

    /** A history in which nothing stands against any event; of up to so many tries. */
    public static List<MemberEvent> possible(Random random, long memberId, int tries) {
        List<MemberEvent> events = new ArrayList<>();
        LocalDate day = START.plusDays(random.nextInt(3000));
        for (int i = 0; i < tries; i++) {
            day = day.plusDays(random.nextInt(700));
            MemberEvent event = any(random, events.size() + 1L, memberId, day, i == 0);
            boolean fits = !day.isAfter(TODAY)
                    && EventRules.ofNew(event, events, CONTEXT).stream().noneMatch(Finding::blocks);
            if (fits) {
                events.add(event);
            }
        }
        return events;
    }

    /** Any event whatever. */
    public static MemberEvent any(Random random, long id, long memberId, LocalDate day, boolean first) {
        MemberEventKind[] kinds = MemberEventKind.values();
        MemberEventKind kind =
                first && random.nextInt(3) > 0 ? MemberEventKind.ADMISSION : kinds[random.nextInt(kinds.length)];
        long cell =
                kind.cell() == MemberEventKind.Use.NONE || random.nextInt(5) == 0 && kind != MemberEventKind.ADMISSION
                        ? 0
                        : 1 + random.nextInt(4);
        LocalDate until = kind.until() != MemberEventKind.Use.NONE && random.nextBoolean()
                ? day.plusDays(random.nextInt(400))
                : null;
        return new MemberEvent(id, memberId, kind, day, cell, "01-QĐ/ĐU", null, "", "", until);
    }
}
