package vn.sovang.domain.office;

import vn.sovang.domain.time.Period;

/**
 * A body of the commune as it was named during a period. The code stays when the name changes.
 *
 * @param kind code of the list {@code unit_kind}
 * @param name full name, for instance {@code Đảng ủy xã Cao Sơn}
 * @param superior what stands above it: the district's party organisation, or the district and province; may be empty
 * @param place the place name (địa danh) before the date of a paper
 * @param decision the act that gave the name, as written; may be empty, never null
 */
public record UnitVersion(
        long id, String code, String kind, String name, String superior, String place, Period period, String decision) {

    /** A version whose act nobody has written down. */
    public UnitVersion(long id, String code, String kind, String name, String superior, String place, Period period) {
        this(id, code, kind, name, superior, place, period, "");
    }

    /** The same version during another period. */
    public UnitVersion during(Period other) {
        return new UnitVersion(id, code, kind, name, superior, place, other, decision);
    }
}
