/** Decisions on commendation from the draft to the register. */
package vn.sovang.service.decision;
