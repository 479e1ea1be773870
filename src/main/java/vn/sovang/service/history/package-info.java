/** What changes made of the records, told field by field in the clerk's words. */
package vn.sovang.service.history;
