/** The register of members as its papers tell it: who stands in it on a day, and what moved in a period. */
package vn.sovang.domain.register;
