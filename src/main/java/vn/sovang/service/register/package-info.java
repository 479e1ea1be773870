/** Printing the register: reads what the papers are made from and writes them in the wanted format. */
package vn.sovang.service.register;
