package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;

/** The other people of the office, its bodies and its villages. */
final class OfficeEntries {
    private OfficeEntries() {}

    static List<Entry> staff(Reading reading) {
        CodeList kinds = CodeList.of(RuleBook.of(reading.tables().rules().all()), "staff_kind", reading.day());
        return Reading.persons(reading.tables().staff().all().stream()
                .map(staff -> reading.entry(
                        Subject.of(Subject.Kind.STAFF, staff.id()),
                        staff.person().name(),
                        Reading.dotted(staff.title(), kinds.label(staff.kind()), birth(staff.person())),
                        Entry.Mark.NONE)));
    }

    /** Posts of persons who are neither members nor staff; the others are found there, with their posts. */
    static List<Entry> posts(Reading reading) {
        Set<Long> known = Stream.concat(
                        reading.tables().members().all().stream().map(member -> member.person()),
                        reading.tables().staff().all().stream().map(staff -> staff.person()))
                .map(Person::id)
                .collect(Collectors.toSet());
        Units units = Units.of(reading.tables().units().all());
        return Reading.persons(reading.tables().posts().all().stream()
                .filter(post -> !known.contains(post.person().id()))
                .map(post -> reading.entry(
                        Subject.of(Subject.Kind.POST, post.id()),
                        post.person().name(),
                        Reading.dotted(post.title(), unit(post, units)),
                        mark(post.period(), reading.day()))));
    }

    private static String unit(Post post, Units units) {
        LocalDate from = post.period().from();
        return units.find(post.unitCode(), from == null ? LocalDate.EPOCH : from)
                .map(UnitVersion::name)
                .orElse(post.unitCode());
    }

    /** The posts held on the day by person. */
    static Map<Long, String> postsHeld(Reading reading) {
        return reading.tables().posts().all().stream()
                .filter(post -> post.period().contains(reading.day()))
                .collect(Collectors.groupingBy(
                        post -> post.person().id(), Collectors.mapping(Post::title, Collectors.joining("; "))));
    }

    static List<Entry> units(Reading reading) {
        return Reading.things(reading.tables().units().all().stream()
                .map(unit -> reading.entry(
                        Subject.of(Subject.Kind.UNIT, unit.id()),
                        unit.name(),
                        Reading.dotted(unit.superior(), unit.place()),
                        mark(unit.period(), reading.day()),
                        unit.code())));
    }

    static List<Entry> villages(Reading reading) {
        return Reading.things(reading.tables().villages().all().stream()
                .map(village -> reading.entry(
                        Subject.of(Subject.Kind.VILLAGE, village.id()),
                        village.name(),
                        Reading.dotted(village.head()),
                        Entry.Mark.NONE,
                        village.code())));
    }

    private static Entry.Mark mark(Period period, LocalDate day) {
        return period.to() != null && period.to().isBefore(day) ? Entry.Mark.FORMER : Entry.Mark.NONE;
    }

    private static String birth(Person person) {
        PartialDate birth = person.birth();
        return birth == null ? "" : birth.text();
    }
}
