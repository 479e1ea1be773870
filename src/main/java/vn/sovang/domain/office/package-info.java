/** The bodies of the commune by date, their people and posts; staff, villages, households and collectives. */
package vn.sovang.domain.office;
