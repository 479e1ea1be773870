/** Party cells: what they are on a day, and the steps by which they are founded, renamed, moved, merged, split and ended. */
package vn.sovang.service.cell;
