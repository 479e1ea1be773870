package vn.sovang.domain.commendation;

import vn.sovang.domain.time.Period;

/**
 * An emulation campaign (phong trào thi đua).
 *
 * @param launchedBy who launched it, may be empty
 */
public record Campaign(long id, String code, String name, Period period, String launchedBy) {}
