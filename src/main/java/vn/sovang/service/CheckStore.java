package vn.sovang.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.check.AllRecords;
import vn.sovang.domain.check.Consistency;
import vn.sovang.domain.check.MemberHistoryRecords;
import vn.sovang.domain.check.PeopleRecords;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Villages;
import vn.sovang.store.Store;
import vn.sovang.store.StrayRow;
import vn.sovang.store.Tables;

/** The check of a store in words: first the file, then whether its records agree with one another. Changes nothing. */
public final class CheckStore {
    private final Store store;
    private final LocalDate today;

    /** @param today what "now" means for memberships and posts */
    public CheckStore(Store store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /**
     * Checks the file, then the records.
     *
     * @return damage of the file first (codes 3xx: the store should be restored), then complaints (1xx); empty when all is
     *     well
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String finding : store.integrity()) {
            problems.add(Problem.of(308, "check.file.damaged", store.file(), finding));
        }
        for (StrayRow stray : store.strays()) {
            problems.add(Problem.of(309, "check.file.row", stray.table(), stray.id()));
        }
        store.brokenTrace()
                .ifPresent(change -> problems.add(
                        Problem.of(310, "check.file.trace", change.id(), change.at(), change.who(), change.label())));
        try {
            problems.addAll(Consistency.problems(store.read(this::records)));
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
        return problems;
    }

    private AllRecords records(Tables tables) {
        List<Decision> decisions = tables.decisions().all();
        List<Award> awards = decisions.stream()
                .flatMap(decision -> tables.awards().of(decision.id()).stream())
                .toList();
        return new AllRecords(
                today,
                tables.rules().all(),
                tables.units().all(),
                tables.posts().all(),
                tables.cellRegister(),
                tables.members().all(),
                tables.memberEvents().all(),
                tables.memberEvaluations().all(),
                tables.cellEvaluations().all(),
                decisions,
                awards,
                tables.awards().register(),
                people(tables),
                new MemberHistoryRecords(
                        tables.partyCards().all(),
                        tables.disciplines().all(),
                        tables.partyBadges().all()));
    }

    private static PeopleRecords people(Tables tables) {
        return new PeopleRecords(
                tables.staff().all(),
                Villages.of(tables.villages().all(), tables.villages().past()),
                Households.of(tables.households().all(), tables.households().past()),
                tables.householdTitles().all(),
                tables.collectives().all());
    }
}
