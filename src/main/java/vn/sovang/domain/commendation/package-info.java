/** Commendation in both streams: campaigns, decisions, awards and what is paid for them. */
package vn.sovang.domain.commendation;
