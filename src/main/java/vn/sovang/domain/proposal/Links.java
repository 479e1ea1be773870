package vn.sovang.domain.proposal;

/**
 * Who of the register is proposed; 0 where nobody is linked. At most one of the four is set.
 *
 * @param cellId a cell that is proposed as a collective
 */
public record Links(long personId, long householdId, long collectiveId, long cellId) {
    public static final Links NONE = new Links(0, 0, 0, 0);

    public static Links person(long id) {
        return new Links(id, 0, 0, 0);
    }

    public static Links household(long id) {
        return new Links(0, id, 0, 0);
    }

    public static Links collective(long id) {
        return new Links(0, 0, id, 0);
    }

    public static Links cell(long id) {
        return new Links(0, 0, 0, id);
    }
}
