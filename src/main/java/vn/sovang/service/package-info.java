/** What the clerk does, one class a job; carries records between store, exchange and document. */
package vn.sovang.service;
