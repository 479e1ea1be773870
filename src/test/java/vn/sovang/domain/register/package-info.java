/** Tests of the pure part of the papers of the register. */
package vn.sovang.domain.register;
