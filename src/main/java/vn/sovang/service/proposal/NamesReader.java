package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.proposal.KnownNames;
import vn.sovang.store.Tables;

/** Reads whom the register knows, for proposals to be linked and held against it. */
public final class NamesReader {
    private final Tables tables;
    private final LocalDate day;
    private final KnownNames names = new KnownNames();

    private NamesReader(Tables tables, LocalDate day) {
        this.tables = tables;
        this.day = day;
    }

    /** @param day whose names of cells, villages and bodies count */
    public static KnownNames of(Tables tables, LocalDate day) {
        NamesReader reader = new NamesReader(tables, day);
        tables.persons().all().forEach(reader.names::person);
        reader.party();
        reader.office();
        reader.villages();
        return reader.names;
    }

    private void party() {
        Map<Long, Cell> cells = tables.cellRegister().labelled(day);
        cells.forEach((id, cell) -> names.cell(id, cell.name()));
        Map<Long, Long> persons = new HashMap<>();
        for (Member member : tables.members().all()) {
            long person = member.person().id();
            persons.put(member.id(), person);
            names.member(person, member.id());
            names.place(person, member.residence());
            names.place(person, member.statePost());
        }
        tables.memberEvents().all().stream()
                .filter(event -> cells.containsKey(event.cellId()))
                .forEach(event -> names.place(
                        persons.get(event.memberId()), cells.get(event.cellId()).name()));
    }

    private void office() {
        Units units = Units.of(tables.units().all());
        tables.staff().all().forEach(staff -> names.place(staff.person().id(), staff.title()));
        tables.posts().all().forEach(post -> {
            names.place(post.person().id(), post.title());
            units.find(post.unitCode(), day)
                    .ifPresent(unit -> names.place(post.person().id(), unit.name()));
        });
        tables.collectives().all().forEach(one -> {
            names.collective(one.id(), one.name());
            if (one.leader() != null) {
                names.place(one.leader().id(), one.name());
            }
        });
    }

    private void villages() {
        Villages villages =
                Villages.of(tables.villages().all(), tables.villages().past());
        Map<Long, String> labels = villages.labels(day);
        for (Village village : tables.villages().all()) {
            if (village.headPerson() != null) {
                names.place(village.headPerson().id(), village.name());
            }
        }
        for (Household household : tables.households().all()) {
            names.household(household, labels.getOrDefault(household.villageId(), ""));
        }
    }
}
