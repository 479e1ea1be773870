package vn.sovang.store;

/** The tables of the rounds of proposals. */
public record ProposalTables(
        ProposalRoundTable rounds,
        ProposalTable lines,
        KeptReasonTable reasons,
        DossierPaperTable papers,
        PhraseTable phrases) {

    static ProposalTables of(Sql sql) {
        return new ProposalTables(
                new ProposalRoundTable(sql),
                new ProposalTable(sql),
                new KeptReasonTable(sql),
                new DossierPaperTable(sql),
                new PhraseTable(sql));
    }
}
