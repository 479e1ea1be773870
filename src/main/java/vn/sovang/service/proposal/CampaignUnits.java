package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.domain.commendation.CampaignUnit;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;

/**
 * The units of a campaign as lines of a form: unit, day of the pledge, what was registered, divided by semicolons or, as
 * they come from a spreadsheet, by tabs.
 */
public final class CampaignUnits {
    private static final int PARTS = 3;

    private CampaignUnits() {}

    /** One unit a line. */
    static String text(List<CampaignUnit> units) {
        return units.stream().map(CampaignUnits::line).collect(Collectors.joining("\n"));
    }

    private static String line(CampaignUnit unit) {
        String day = unit.pledged() == null ? "" : DayText.of(unit.pledged());
        String line = unit.unit() + "; " + day + "; " + unit.registered().replace('\n', ' ');
        return line.replaceFirst("[; ]+$", "");
    }

    /** The first line whose day cannot be read, or which names no unit. */
    static Optional<String> wrong(String text) {
        return lines(text).stream()
                .filter(line -> parts(line).getFirst().isEmpty()
                        || !parts(line).get(1).isEmpty()
                                && DayText.parse(parts(line).get(1)).isEmpty())
                .findFirst();
    }

    /** The units of a text without a wrong line; numbers that were registered earlier stay with their unit. */
    static List<CampaignUnit> parse(String text, long campaign, List<CampaignUnit> before) {
        List<CampaignUnit> units = new ArrayList<>();
        for (String line : lines(text)) {
            List<String> parts = parts(line);
            Optional<CampaignUnit> old = before.stream()
                    .filter(unit -> unit.unit().equals(parts.getFirst()))
                    .findFirst();
            LocalDate day = DayText.parse(parts.get(1)).orElse(null);
            units.add(new CampaignUnit(
                    old.map(CampaignUnit::id).orElse(0L),
                    campaign,
                    parts.getFirst(),
                    day,
                    parts.get(2),
                    old.map(CampaignUnit::collectives).orElse(null),
                    old.map(CampaignUnit::households).orElse(null),
                    old.map(CampaignUnit::individuals).orElse(null)));
        }
        return units;
    }

    private static List<String> lines(String text) {
        return text.lines().map(Nfc::clean).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("[;\t]", PARTS)) {
            parts.add(part.strip());
        }
        while (parts.size() < PARTS) {
            parts.add("");
        }
        return parts;
    }
}
