package vn.sovang.store;

import vn.sovang.domain.member.CellRegister;

/** The tables of the store as they are handed to work that reads or changes. */
public record Tables(
        RuleTable rules,
        SettingTable settings,
        UnitTable units,
        PersonTable persons,
        PostTable posts,
        CellTable cells,
        CellEventTable cellEvents,
        CongressTable congresses,
        MemberTable members,
        MemberEventTable memberEvents,
        PartyCardTable partyCards,
        DisciplineTable disciplines,
        PartyBadgeTable partyBadges,
        StaffTable staff,
        VillageTable villages,
        HouseholdTable households,
        HouseholdTitleTable householdTitles,
        CollectiveTable collectives,
        EvaluationTable cellEvaluations,
        EvaluationTable memberEvaluations,
        CapExceptionTable capExceptions,
        TargetTable targets,
        YearTaskTable yearTasks,
        CampaignTable campaigns,
        ProposalTables proposals,
        DecisionTable decisions,
        AwardTable awards,
        DecisionActTable decisionActs,
        PrintSheetTable printSheets,
        LayoutTable layouts,
        HigherAwardTable higherAwards,
        ConferenceTable conferences,
        ImportRunTable importRuns,
        References references,
        Steps steps) {

    static Tables of(Sql sql) {
        return new Tables(
                new RuleTable(sql),
                new SettingTable(sql),
                new UnitTable(sql),
                new PersonTable(sql),
                new PostTable(sql),
                new CellTable(sql),
                new CellEventTable(sql),
                new CongressTable(sql),
                new MemberTable(sql),
                new MemberEventTable(sql),
                new PartyCardTable(sql),
                new DisciplineTable(sql),
                new PartyBadgeTable(sql),
                new StaffTable(sql),
                new VillageTable(sql),
                new HouseholdTable(sql),
                new HouseholdTitleTable(sql),
                new CollectiveTable(sql),
                EvaluationTable.ofCells(sql),
                EvaluationTable.ofMembers(sql),
                new CapExceptionTable(sql),
                new TargetTable(sql),
                new YearTaskTable(sql),
                new CampaignTable(sql),
                ProposalTables.of(sql),
                new DecisionTable(sql),
                new AwardTable(sql),
                new DecisionActTable(sql),
                new PrintSheetTable(sql),
                new LayoutTable(sql),
                new HigherAwardTable(sql),
                new ConferenceTable(sql),
                new ImportRunTable(sql),
                new References(sql),
                new Steps(sql));
    }

    /** All cells with what became of them; the day then chooses their names and their tree. */
    public CellRegister cellRegister() {
        return CellRegister.of(cells.all(), cellEvents.all(), congresses.all());
    }
}
