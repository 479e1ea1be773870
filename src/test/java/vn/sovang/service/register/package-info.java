/** Tests of the papers of the register, on real stores and files read back. */
package vn.sovang.service.register;
