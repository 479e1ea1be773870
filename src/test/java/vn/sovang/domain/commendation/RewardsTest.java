package vn.sovang.domain.commendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sovang.domain.Rules.assertNumber;
import static vn.sovang.domain.Rules.assertProblem;
import static vn.sovang.domain.Rules.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Rules;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.RuleBook;

class RewardsTest {
    private static final LocalDate EVER = LocalDate.of(2018, 1, 1);
    private static final LocalDate SEED = LocalDate.of(2023, 1, 5);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 5);
    private static final String MERIT = "certificate_of_merit";

    private final Rewards shipped = new Rewards(Rules.shipped());

    @ParameterizedTest
    @CsvSource({
        "2023-01-05, INDIVIDUAL, 0.15, 223500, 230000, 220000",
        "2023-01-05, COLLECTIVE, 0.30, 447000, 450000, 450000",
        "2023-01-05, HOUSEHOLD, 0.225, 335250, 340000, 340000",
        "2023-07-01, INDIVIDUAL, 0.15, 270000, 270000, 270000",
        "2024-07-01, INDIVIDUAL, 0.15, 351000, 360000, 350000",
        "2024-07-01, COLLECTIVE, 0.30, 702000, 710000, 700000",
        "2025-07-01, INDIVIDUAL, 0.30, 702000, 710000, 700000",
        "2025-07-01, COLLECTIVE, 0.60, 1404000, 1410000, 1400000",
        "2026-07-05, INDIVIDUAL, 0.30, 759000, 760000, 760000",
        "2026-07-05, COLLECTIVE, 0.60, 1518000, 1520000, 1520000",
        "2026-07-05, HOUSEHOLD, 0.45, 1138500, 1140000, 1140000",
    })
    void stateMoneyUnderEachRounding(
            LocalDate day, RecipientKind kind, String coefficient, String unrounded, long up, long halfUp) {
        assertReward(shipped.of(Stream.STATE, MERIT, kind, day), coefficient, unrounded, up);
        assertReward(rounding("half_up").of(Stream.STATE, MERIT, kind, day), coefficient, unrounded, halfUp);
        assertReward(
                rounding("none").of(Stream.STATE, MERIT, kind, day),
                coefficient,
                unrounded,
                Math.round(Double.parseDouble(unrounded)));
    }

    private static void assertReward(Reward reward, String coefficient, String unrounded, long amount) {
        assertNumber(coefficient, reward.coefficient());
        assertNumber(unrounded, reward.unrounded());
        assertEquals(amount, reward.amount());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 360000",
        "2025-07-01, 710000",
        "2026-06-30, 710000",
        "2026-07-01, 760000",
        "2024-06-30, 270000",
        "2023-06-30, 230000",
    })
    void theDayOfTheDecisionChoosesSalaryAndCoefficient(LocalDate day, long amount) {
        assertEquals(
                amount,
                shipped.of(Stream.STATE, MERIT, RecipientKind.INDIVIDUAL, day).amount());
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, 447000", "COLLECTIVE, 894000"})
    void partyMoneyIsNotRounded(RecipientKind kind, long amount) {
        assertEquals(amount, shipped.of(Stream.PARTY, MERIT, kind, SEED).amount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-03-02", "2023-01-05", "2026-07-05"})
    void praiseCarriesNoMoneyOnAnyDay(LocalDate day) {
        Reward praise = shipped.of(Stream.PARTY, "public_praise", RecipientKind.COLLECTIVE, day);
        assertEquals(0, praise.amount());
        assertEquals(0, praise.coefficient().signum());
        assertEquals(Certainty.CERTAIN, praise.certainty());
    }

    @Test
    void theFactorOfAHouseholdIsUncertainAndMarksItsReward() {
        for (LocalDate day : List.of(SEED, LATER)) {
            assertEquals(
                    Certainty.UNCERTAIN,
                    shipped.of(Stream.STATE, MERIT, RecipientKind.HOUSEHOLD, day)
                            .certainty());
            assertEquals(
                    Certainty.LIKELY,
                    shipped.of(Stream.STATE, MERIT, RecipientKind.INDIVIDUAL, day)
                            .certainty());
        }
    }

    @Test
    void aClerkWhoHasFoundTheActMakesTheHouseholdCertain() {
        Rewards own = new Rewards(Rules.with(
                own("money.state.certificate_of_merit.factor.household", EVER, "1"),
                own("money.state.rounding", LocalDate.of(2018, 1, 1), "ceiling")));
        Reward reward = own.of(Stream.STATE, MERIT, RecipientKind.HOUSEHOLD, SEED);
        assertEquals(230_000, reward.amount());
        assertEquals(Certainty.CERTAIN, reward.certainty());
    }

    @Test
    void moneyBeforeTheFirstKnownSalaryIsRefusedNotGuessed() {
        assertProblem(240, () -> shipped.of(Stream.STATE, MERIT, RecipientKind.INDIVIDUAL, LocalDate.of(2019, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unnecessary", "down", "lên", "HALF UP"})
    void aRoundingThatNobodyKnowsIsToldAsSuch(String rounding) {
        assertProblem(244, () -> rounding(rounding).of(Stream.STATE, MERIT, RecipientKind.INDIVIDUAL, SEED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-10000", "mười nghìn"})
    void aStepThatCannotBeRoundedToIsToldAsSuch(String step) {
        Rewards rewards = new Rewards(Rules.with(own("money.rounding_step", EVER, step)));
        assertProblem(241, () -> rewards.of(Stream.STATE, MERIT, RecipientKind.INDIVIDUAL, SEED));
    }

    @Test
    void theSampleListAddsUpToTwelveMillionTwoHundredThousand() {
        List<RecipientKind> list = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            list.add(i < 8 ? RecipientKind.COLLECTIVE : i < 38 ? RecipientKind.INDIVIDUAL : RecipientKind.HOUSEHOLD);
        }
        assertEquals(
                12_200_000,
                list.stream()
                        .mapToLong(kind ->
                                shipped.of(Stream.STATE, MERIT, kind, SEED).amount())
                        .sum());
    }

    private static Rewards rounding(String value) {
        RuleBook rules = Rules.with(
                own("money.state.rounding", EVER, value), own("money.state.rounding", LocalDate.of(2024, 1, 1), value));
        return new Rewards(rules);
    }
}
