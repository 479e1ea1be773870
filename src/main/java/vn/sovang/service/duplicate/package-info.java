/** Doubles in the register: finding them, and making one record of two. */
package vn.sovang.service.duplicate;
