/** The dated rules as the clerk reads and changes them. */
package vn.sovang.service.ruling;
