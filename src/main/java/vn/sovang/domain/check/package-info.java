/** Whether the records agree with one another: pure rules from records to complaints in words. */
package vn.sovang.domain.check;
