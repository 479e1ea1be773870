package vn.sovang.service.target;

import vn.sovang.service.search.Subject;

/**
 * One record behind a computed figure.
 *
 * @param counted whether it is among those that make the figure; else it is only part of the whole
 */
public record FigureRow(Subject subject, String name, boolean counted) {}
