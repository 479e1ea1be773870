/** The search over the whole register: an index in memory, and what a hit leads to. */
package vn.sovang.service.search;
