package vn.sovang.domain.office;

import java.time.LocalDate;

/**
 * A cadre or civil servant of the commune.
 *
 * @param kind code of the list {@code staff_kind}
 * @param professionalLevel code of the list {@code professional_level}, null when unknown
 * @param politicalTheory code of the list {@code political_theory}, null when none or unknown
 * @param since null when unknown
 */
public record Staff(
        long id,
        Person person,
        String kind,
        String title,
        String professionalLevel,
        String politicalTheory,
        LocalDate since) {}
