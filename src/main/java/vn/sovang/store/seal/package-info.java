/** Files that only a password opens: sealed whole, so that no byte of them can be read or changed without it. */
package vn.sovang.store.seal;
