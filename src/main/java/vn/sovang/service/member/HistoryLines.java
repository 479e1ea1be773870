package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.member.HistoryLine.Source;

/** Puts everything that is kept of a member into lines. */
final class HistoryLines {
    private final Dossier dossier;
    private final Words words;

    private HistoryLines(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    static List<HistoryLine> of(Dossier dossier, Words words) {
        HistoryLines making = new HistoryLines(dossier, words);
        List<HistoryLine> lines = new ArrayList<>();
        Membership.inOrder(dossier.events()).forEach(event -> lines.add(making.event(event)));
        dossier.cards().forEach(card -> lines.add(making.card(card)));
        dossier.disciplines().forEach(discipline -> lines.add(making.discipline(discipline)));
        dossier.badges().forEach(badge -> lines.add(making.badge(badge)));
        dossier.posts().forEach(post -> lines.add(making.post(post)));
        dossier.evaluations().forEach(evaluation -> lines.add(making.evaluation(evaluation)));
        lines.sort(Comparator.comparing(HistoryLine::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return lines.reversed();
    }

    private HistoryLine event(MemberEvent event) {
        return new HistoryLine(
                Source.EVENT,
                event.id(),
                event.day(),
                event.until(),
                words.say(event.kind().word().key()),
                joined(dossier.cellName(event.cellId()), event.place(), event.reason()),
                decision(event.decision(), event.decisionDay()));
    }

    private HistoryLine card(PartyCard card) {
        return new HistoryLine(
                Source.CARD,
                card.id(),
                card.issued(),
                null,
                words.say("event.history.card", card.number()),
                dossier.codes("card_reason").label(card.reason()),
                "");
    }

    private HistoryLine discipline(Discipline discipline) {
        return new HistoryLine(
                Source.DISCIPLINE,
                discipline.id(),
                discipline.day(),
                discipline.lifted(),
                words.say(
                        "event.history.discipline",
                        dossier.codes("discipline_form").label(discipline.form())),
                discipline.reason(),
                decision(discipline.decision(), discipline.decisionDay()));
    }

    private HistoryLine badge(PartyBadge badge) {
        String number = badge.number().isEmpty() ? "" : words.say("event.history.badge_number", badge.number());
        return new HistoryLine(
                Source.BADGE,
                badge.id(),
                badge.day(),
                null,
                words.say("event.history.badge", badge.years()),
                joined(dossier.codes("badge_manner").label(badge.manner()), number),
                decision(badge.decision(), badge.decisionDay()));
    }

    private HistoryLine post(Post post) {
        String body = dossier.bodyName(post.unitCode(), post.period().from());
        return new HistoryLine(
                Source.POST, post.id(), post.period().from(), post.period().to(), post.title(), body, "");
    }

    private HistoryLine evaluation(Evaluation evaluation) {
        Regime regime = Regime.of(dossier.rules(), evaluation.year());
        LocalDate day = new WorkingYear(evaluation.year()).lastDay();
        String level = evaluation.decided() != null
                ? regime.abbreviation(evaluation.decided())
                : dossier.codes("not_rated_reason").label(evaluation.notRatedReason());
        return new HistoryLine(
                Source.EVALUATION,
                evaluation.id(),
                day,
                null,
                words.say("event.history.evaluation", evaluation.year(), level),
                dossier.cellName(evaluation.cellId()),
                "");
    }

    private String decision(String number, LocalDate day) {
        if (day == null) {
            return number;
        }
        return number.isEmpty()
                ? words.say("event.history.decision_day", day)
                : words.say("event.history.decision", number, day);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
