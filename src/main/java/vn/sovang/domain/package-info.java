/** The commune: its records and its rules. Knows no database, no window and no files. */
package vn.sovang.domain;
