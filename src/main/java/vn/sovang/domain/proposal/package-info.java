/** Proposals for commendation, what is looked at before the council meets, and what the council said. */
package vn.sovang.domain.proposal;
