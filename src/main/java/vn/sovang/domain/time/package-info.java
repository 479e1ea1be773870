/** Dates as the field knows them: values that hold from a day on, periods, partly known days, working years, terms. */
package vn.sovang.domain.time;
