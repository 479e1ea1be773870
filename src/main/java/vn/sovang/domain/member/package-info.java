/** Party members and cells: dated events from which the state on any day is replayed. */
package vn.sovang.domain.member;
