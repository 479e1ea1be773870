/** Targets of a year, their results, and the tasks that go with them. */
package vn.sovang.domain.target;
