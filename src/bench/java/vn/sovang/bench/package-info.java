/** Measurements beside a floor, run by {@code mvn -q -Pbench verify}; no part of the program. */
package vn.sovang.bench;
