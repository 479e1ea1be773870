/** What the tests of the domain share. */
package vn.sovang.domain;
