/** The sample data and the code lists, read as plain files and held against each other and against the contract. */
package vn.sovang.seeds;
