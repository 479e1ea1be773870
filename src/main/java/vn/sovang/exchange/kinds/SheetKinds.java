package vn.sovang.exchange.kinds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.exchange.column.SheetKind;

/** All kinds. */
public final class SheetKinds {
    /** The kinds of clerks' tables, in the order in which a new store takes them in. */
    public static final List<SheetKind> ALL = List.of(
            UnitSheet.SHEET,
            PostSheet.SHEET,
            CellSheet.SHEET,
            CellEventSheet.SHEET,
            CongressSheet.SHEET,
            MemberSheet.SHEET,
            MemberEventSheet.SHEET,
            PartyCardSheet.SHEET,
            DisciplineSheet.SHEET,
            PartyBadgeSheet.SHEET,
            StaffSheet.SHEET,
            VillageSheet.SHEET,
            VillageHistorySheet.SHEET,
            HouseholdSheet.SHEET,
            HouseholdHistorySheet.SHEET,
            HouseholdTitleSheet.SHEET,
            CollectiveSheet.SHEET,
            CellEvaluationSheet.SHEET,
            MemberEvaluationSheet.SHEET,
            CapExceptionSheet.SHEET,
            TargetSheet.SHEET,
            TaskSheet.SHEET,
            HigherAwardSheet.SHEET,
            CampaignSheet.SHEET,
            CampaignUnitSheet.SHEET,
            DecisionSheet.SHEET,
            AwardSheet.SHEET,
            ProposalRoundSheet.SHEET,
            ProposalSheet.SHEET,
            PhraseSheet.SHEET,
            ConferenceSheet.SHEET);

    /** Kinds that only leave the program and come back whole; nobody keeps such tables in Excel. */
    public static final List<SheetKind> OWN = List.of(
            RuleSheet.SHEET,
            PersonSheet.SHEET,
            DecisionNoteSheet.SHEET,
            PrintSheetSheet.SHEET,
            ProposalReasonSheet.SHEET,
            DossierSheet.SHEET);

    private SheetKinds() {}

    /**
     * Finds a kind by its code on the command line.
     *
     * @throws ProblemException 213 when there is none
     */
    public static SheetKind byCode(String code) {
        return Stream.concat(ALL.stream(), OWN.stream())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        Problem.of(213, "import.kind.unknown", code, codes()).asException());
    }

    private static String codes() {
        return ALL.stream().map(SheetKind::code).collect(Collectors.joining(", "));
    }
}
