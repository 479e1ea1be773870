/** Rules as dated data: what changes with time stands in rows with source and certainty, never in code. */
package vn.sovang.domain.rule;
