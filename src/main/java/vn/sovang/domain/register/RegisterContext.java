package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.statistics.Band;
import vn.sovang.domain.statistics.Schooling;
import vn.sovang.domain.statistics.Section;

/** What the columns of a list ask besides the member: the day, and the words of that day. */
public final class RegisterContext {
    private final RegisterRecords records;
    private final Codes codes;
    private final List<Band> ages;
    private final List<Band> partyAges;
    private final Schooling schooling;
    private final String majority;

    public RegisterContext(RegisterRecords records) {
        this.records = records;
        codes = records.codes();
        ages = Band.of(records.rules(), Section.AGE, records.day());
        partyAges = Band.of(records.rules(), Section.PARTY_AGE, records.day());
        schooling = Schooling.of(records.rules(), records.day());
        majority = records.rules()
                .find("statistics.majority", records.day())
                .map(Rule::value)
                .orElse("");
    }

    public LocalDate day() {
        return records.day();
    }

    public Codes codes() {
        return codes;
    }

    /** The name of the own cell, empty when there never was one. */
    public String cellName(RegisterEntry entry) {
        return entry.cell() == null ? "" : entry.cell().name();
    }

    /** The span of ages a member belongs to, as papers say it; empty when the birth is unknown or no span holds it. */
    public Optional<String> ageBand(RegisterEntry entry) {
        return entry.age(day()).flatMap(years -> label(ages, years));
    }

    /** The spans of ages in order. */
    public List<String> ageBands() {
        return ages.stream().map(Band::label).toList();
    }

    /** The span of years in the party, as papers say it; empty when no admission is known or no span holds it. */
    public Optional<String> partyAgeBand(RegisterEntry entry) {
        return partyAge(entry).flatMap(years -> label(partyAges, years));
    }

    /** The spans of years in the party in order. */
    public List<String> partyAgeBands() {
        return partyAges.stream().map(Band::label).toList();
    }

    /** Whether the ethnic group is known and is not that of the majority. */
    public boolean isOfMinority(RegisterEntry entry) {
        String group = entry.member().ethnicGroup();
        return group != null && !group.equals(majority);
    }

    /** Whether a religion is known, and not none. */
    public boolean hasReligion(RegisterEntry entry) {
        String religion = entry.member().religion();
        return religion != null && !religion.equals("none");
    }

    /** The level of general schooling that was finished, empty when it cannot be told. */
    public String schooling(RegisterEntry entry) {
        String finished = schooling.level(entry.member().education()).orElse("");
        return schooling.levels().stream()
                .filter(level -> level.code().equals(finished))
                .map(Schooling.Level::label)
                .findFirst()
                .orElse("");
    }

    /** The levels of general schooling, the lowest first. */
    public List<String> schoolings() {
        return schooling.levels().stream().map(Schooling.Level::label).toList();
    }

    private static Optional<String> label(List<Band> bands, int years) {
        return bands.stream()
                .filter(band -> band.contains(years))
                .map(Band::label)
                .findFirst();
    }

    /** Completed years in the party, empty when no admission is known. */
    public Optional<Integer> partyAge(RegisterEntry entry) {
        return entry.partyAge().isKnown() ? Optional.of(entry.partyAge().years(day())) : Optional.empty();
    }
}
