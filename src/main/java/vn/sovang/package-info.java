/** Sổ Vàng, the golden book of a Vietnamese commune. */
package vn.sovang;
