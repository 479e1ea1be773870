package vn.sovang.service.decision;

import vn.sovang.store.Store;

/** What is done with decisions: worked on, taken through their states, answered, printed. */
public record DecisionServices(
        DecisionDesk desk, DecisionSteps steps, DecisionActs acts, DecisionPapers papers, Books books) {

    public static DecisionServices of(Store store) {
        return new DecisionServices(
                new DecisionDesk(store),
                new DecisionSteps(store),
                new DecisionActs(store),
                new DecisionPapers(store),
                new Books(store));
    }
}
