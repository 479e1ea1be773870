package vn.sovang.document.commendation;

import vn.sovang.base.Problem;

/**
 * Something a strict chief of office would not let pass.
 *
 * @param position of the award in its list; 0 for what concerns all of them
 * @param problem in words; its code begins with 1
 */
public record Finding(int position, Problem problem) {}
