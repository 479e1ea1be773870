package vn.sovang.domain.member;

import java.time.LocalDate;
import vn.sovang.domain.time.Term;

/**
 * A congress (đại hội) of a cell or body and the term it opened.
 *
 * @param unitCode code of the cell or body
 * @param term null when unknown
 * @param day null when unknown
 * @param note may be empty
 */
public record Congress(long id, String unitCode, Term term, LocalDate day, String note) {}
