package vn.sovang.domain.check;

import java.util.List;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.Villages;

/** The other people of the office, as far as the rules of consistency look at them. */
public record PeopleRecords(
        List<Staff> staff,
        Villages villages,
        Households households,
        List<HouseholdTitle> titles,
        List<Collective> collectives) {
    /** Nobody. */
    public static final PeopleRecords NONE = new PeopleRecords(
            List.of(), Villages.of(List.of(), List.of()), Households.of(List.of(), List.of()), List.of(), List.of());

    public PeopleRecords {
        staff = List.copyOf(staff);
        titles = List.copyOf(titles);
        collectives = List.copyOf(collectives);
    }
}
