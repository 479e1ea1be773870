/** The wizard that takes a clerk's table into the register. */
package vn.sovang.ui.imports;
