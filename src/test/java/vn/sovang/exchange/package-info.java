/** Data sheets, tested on real files, many of them written by another library. */
package vn.sovang.exchange;
