/** Tables come in: each kind of sheet has one class that turns its rows into records of the store. */
package vn.sovang.service.imports;
