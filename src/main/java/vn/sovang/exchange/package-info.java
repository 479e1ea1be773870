/** Data sheets in and out: what is read from a clerk's file, what is written for one. */
package vn.sovang.exchange;
