package vn.sovang.domain.target;

/** What kind of records a computed figure counts. */
public enum Rows {
    MEMBER,
    CELL,
    STAFF,
    HOUSEHOLD
}
