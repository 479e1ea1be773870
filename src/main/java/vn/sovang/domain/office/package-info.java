/** The bodies of the commune by date, their people and posts, villages and staff. */
package vn.sovang.domain.office;
