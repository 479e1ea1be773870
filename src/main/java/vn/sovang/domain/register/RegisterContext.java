package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the columns of a list ask besides the member: the day, and the words of that day. */
public final class RegisterContext {
    private final RegisterRecords records;
    private final Codes codes;
    private final Bands ages;
    private final Bands partyAges;

    public RegisterContext(RegisterRecords records) {
        this.records = records;
        codes = records.codes();
        ages = Bands.of(records.rules(), "age", records.day());
        partyAges = Bands.of(records.rules(), "party_age", records.day());
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
        return entry.age(day()).flatMap(ages::find).map(band -> band.label("tuổi"));
    }

    /** The spans of ages in order. */
    public List<String> ageBands() {
        return ages.all().stream().map(band -> band.label("tuổi")).toList();
    }

    /** The span of years in the party, as papers say it; empty when no admission is known or no span holds it. */
    public Optional<String> partyAgeBand(RegisterEntry entry) {
        return partyAge(entry).flatMap(partyAges::find).map(band -> band.label("năm"));
    }

    /** The spans of years in the party in order. */
    public List<String> partyAgeBands() {
        return partyAges.all().stream().map(band -> band.label("năm")).toList();
    }

    /** Whether the ethnic group is known and is not that of the majority. */
    public boolean isOfMinority(RegisterEntry entry) {
        String group = entry.member().ethnicGroup();
        return group != null && !group.equals("kinh");
    }

    /** Whether a religion is known, and not none. */
    public boolean hasReligion(RegisterEntry entry) {
        String religion = entry.member().religion();
        return religion != null && !religion.equals("none");
    }

    /** General education as the list of codes calls what was written; what was written where the list does not know it. */
    public String educationLabel(RegisterEntry entry) {
        String written = entry.member().education();
        return codes.list("education")
                .find(written)
                .map(code -> codes.label("education", code))
                .orElse(written);
    }

    /** Completed years in the party, empty when no admission is known. */
    public Optional<Integer> partyAge(RegisterEntry entry) {
        return entry.partyAge().isKnown() ? Optional.of(entry.partyAge().years(day())) : Optional.empty();
    }
}
