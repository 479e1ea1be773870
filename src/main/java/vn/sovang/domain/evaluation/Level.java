package vn.sovang.domain.evaluation;

/**
 * A level of a regime.
 *
 * @param code stable code ({@code outstanding}, {@code good}, {@code completed}, {@code not_completed})
 * @param label full wording ({@code Hoàn thành xuất sắc nhiệm vụ})
 * @param abbreviation what stands in lists ({@code HTXS})
 * @param letter the letter that sets it in a grid, lower case; empty when there is none
 */
public record Level(String code, String label, String abbreviation, String letter) {}
