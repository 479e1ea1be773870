/** Rounds of proposals from the first line to the council's result, and the campaigns they belong to. */
package vn.sovang.service.proposal;
