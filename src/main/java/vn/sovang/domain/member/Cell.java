package vn.sovang.domain.member;

import java.time.LocalDate;
import vn.sovang.domain.time.Term;

/**
 * A party cell (chi bộ).
 *
 * @param kind code of the list {@code cell_kind}
 * @param parentCode code of the body or cell above it
 * @param founded null when unknown
 * @param term term of its committee, null when unknown
 * @param congress day of its congress, null when unknown
 */
public record Cell(
        long id,
        String code,
        String name,
        String kind,
        String parentCode,
        LocalDate founded,
        Term term,
        LocalDate congress) {}
