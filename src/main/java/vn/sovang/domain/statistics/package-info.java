/** The yearly statistics of the members (biểu thống kê cơ bản): counted once, for any day, from replayed events. */
package vn.sovang.domain.statistics;
