/** Records that may be of one person: found by what two records of one person have in common. */
package vn.sovang.domain.duplicate;
