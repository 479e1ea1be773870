/** The tables of the register as they are read on the screen: columns, rows, values that know what they are. */
package vn.sovang.service.table;
