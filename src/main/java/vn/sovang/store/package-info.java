/** One SQLite file: migrations, tables, named changes with undo, checks, copies. Only this package knows SQL. */
package vn.sovang.store;
