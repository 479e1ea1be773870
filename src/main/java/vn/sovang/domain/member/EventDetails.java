package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.MemberEventKind.Use;
import vn.sovang.domain.time.PartialDate;

/** What is wrong or doubtful with one event taken by itself. */
final class EventDetails {
    private final MemberEvent event;
    private final EventContext context;
    private final List<Finding> findings = new ArrayList<>();

    EventDetails(MemberEvent event, EventContext context) {
        this.event = event;
        this.context = context;
    }

    List<Finding> findings() {
        day();
        cell();
        until();
        decision();
        if (event.kind().place() == Use.NEEDED && event.place().isEmpty()) {
            say(Finding.Part.PLACE, 1101, "event.problem.place.empty");
        }
        return findings;
    }

    private void day() {
        LocalDate day = event.day();
        PartialDate birth = context.birth();
        if (day.isAfter(context.today())) {
            say(Finding.Part.DAY, 2119, "event.problem.future", day);
        } else if (birth != null && day.isBefore(birth.earliest())) {
            say(Finding.Part.DAY, 2121, "event.problem.before_birth", birth.text());
        } else if (birth != null && event.kind().admits()) {
            int age = context.rules().number("membership.admission.age", day).intValueExact();
            if (day.isBefore(birth.earliest().plusYears(age))) {
                say(Finding.Part.DAY, 2120, "event.problem.young", age, birth.text());
            }
        }
    }

    private void cell() {
        if (event.kind().cell() == Use.NEEDED && event.cellId() == 0) {
            say(Finding.Part.CELL, 2117, "event.problem.cell.empty");
        }
    }

    private void until() {
        LocalDate until = event.until();
        if (!event.kind().isTemporary()) {
            if (until != null && until.isBefore(event.day())) {
                say(Finding.Part.UNTIL, 2128, "event.problem.until.early", event.day());
            }
            return;
        }
        int months = context.rules()
                .number("membership.temporary.months", event.day())
                .intValueExact();
        if (until == null) {
            say(Finding.Part.UNTIL, 1107, "event.problem.until.empty");
        } else if (until.isBefore(event.day())) {
            say(Finding.Part.UNTIL, 2128, "event.problem.until.early", event.day());
        } else if (until.isAfter(event.day().plusMonths(months))) {
            say(Finding.Part.UNTIL, 1105, "event.problem.until.late", months);
        }
    }

    /** {@code membership.decision.<kind>} says whether a decision is required, usual, or there is none. */
    private void decision() {
        LocalDate signed = event.decisionDay();
        if (signed != null && signed.isAfter(context.today())) {
            say(Finding.Part.DECISION_DAY, 2119, "event.problem.future", signed);
        }
        if (event.kind() == MemberEventKind.ADMISSION && signed != null && !signed.equals(event.day())) {
            say(Finding.Part.DECISION_DAY, 1100, "event.problem.admission_day", event.day());
        }
        if (!event.decision().isEmpty()) {
            return;
        }
        if (signed != null) {
            say(Finding.Part.DECISION, 2123, "event.problem.decision.number", signed);
            return;
        }
        String wanted =
                context.rules().text("membership.decision." + event.kind().code(), event.day());
        if (wanted.equals("required")) {
            say(Finding.Part.DECISION, 2122, "event.problem.decision.empty");
        } else if (wanted.equals("usual")) {
            say(Finding.Part.DECISION, 1103, "event.problem.decision.usual");
        }
    }

    private void say(Finding.Part part, int code, String key, Object... args) {
        findings.add(new Finding(event, part, Problem.of(code, key, args)));
    }
}
