package vn.sovang.service.imports;

/** What a row meant for the store. */
enum Outcome {
    CREATED,
    CHANGED,
    SAME
}
