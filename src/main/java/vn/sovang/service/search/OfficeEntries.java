package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;
import vn.sovang.store.Tables;

/** The other people of the office, its bodies and its villages. */
final class OfficeEntries {
    private OfficeEntries() {}

    static List<Entry> staff(Reading reading) {
        CodeList kinds = CodeList.of(RuleBook.of(reading.tables().rules().all()), "staff_kind", reading.day());
        Map<Long, List<Staff>> byPerson = reading.tables().staff().all().stream()
                .collect(Collectors.groupingBy(one -> one.person().id()));
        return Reading.persons(byPerson.values().stream()
                .map(stretches -> Staff.telling(stretches, reading.day()))
                .map(staff -> reading.entry(
                        Subject.of(Subject.Kind.STAFF, staff.id()),
                        staff.person().name(),
                        Reading.dotted(staff.title(), kinds.label(staff.kind()), birth(staff.person())),
                        staff.until() != null && staff.until().isBefore(reading.day())
                                ? Entry.Mark.FORMER
                                : Entry.Mark.NONE)));
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

    /** Villages of one name are told apart; each is also found by the names it had. */
    static List<Entry> villages(Reading reading) {
        Villages villages = villages(reading.tables());
        return Reading.things(villages.all().stream().map(village -> {
            Village then = villages.on(village, reading.day());
            String names =
                    villages.past(village.id()).stream().map(VillagePast::name).collect(Collectors.joining(" "));
            return reading.entry(
                    Subject.of(Subject.Kind.VILLAGE, village.id()),
                    villages.label(village, reading.day()),
                    Reading.dotted(then.headName()),
                    mark(village.period(), reading.day()),
                    village.code(),
                    village.name(),
                    names);
        }));
    }

    static List<Entry> households(Reading reading) {
        Households households = Households.of(
                reading.tables().households().all(),
                reading.tables().households().past());
        Map<Long, String> labels = villages(reading.tables()).labels(reading.day());
        return Reading.persons(households.all().stream().map(last -> {
            Household household = households.on(last, reading.day());
            return reading.entry(
                    Subject.of(Subject.Kind.HOUSEHOLD, last.id()),
                    household.head().name(),
                    Reading.dotted(labels.getOrDefault(household.villageId(), ""), household.address()),
                    mark(last.period(), reading.day()),
                    household.code());
        }));
    }

    static List<Entry> collectives(Reading reading) {
        CodeList kinds = CodeList.of(RuleBook.of(reading.tables().rules().all()), "collective_kind", reading.day());
        return Reading.things(reading.tables().collectives().all().stream()
                .map(one -> reading.entry(
                        Subject.of(Subject.Kind.COLLECTIVE, one.id()),
                        one.name(),
                        Reading.dotted(
                                kinds.label(one.kind()),
                                one.superior(),
                                one.leader() == null ? "" : one.leader().name()),
                        mark(one.period(), reading.day()),
                        one.code())));
    }

    private static Villages villages(Tables tables) {
        return Villages.of(tables.villages().all(), tables.villages().past());
    }

    private static Entry.Mark mark(Period period, LocalDate day) {
        return period.to() != null && period.to().isBefore(day) ? Entry.Mark.FORMER : Entry.Mark.NONE;
    }

    private static String birth(Person person) {
        PartialDate birth = person.birth();
        return birth == null ? "" : birth.text();
    }
}
