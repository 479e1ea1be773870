package vn.sovang.document.commendation;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;

/** The heads of papers on commendation: the People's Committee of a commune names no superior, the party body does. */
final class Heads {
    private Heads() {}

    /** @param number null for a paper without one */
    static Block.Letterhead of(Stream stream, UnitVersion body, String number, LocalDate day) {
        boolean party = stream == Stream.PARTY;
        return new Block.Letterhead(
                party ? List.of(Case.upper(body.superior())) : List.of(),
                party
                        ? List.of(Case.upper(body.name()))
                        : UnitName.of(body.name()).headingLines(),
                number,
                Padding.placeAndDate(body.place(), day));
    }

    /** Whose power it is: the chairman's own, or the committee's. */
    static String authority(Stream stream, UnitVersion body) {
        String name = Case.upper(body.name());
        return stream == Stream.STATE ? "CHỦ TỊCH " + name : name;
    }
}
