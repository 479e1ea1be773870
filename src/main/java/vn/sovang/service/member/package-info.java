/** What happens to members: events, cards, discipline, badges, their forms and their history. */
package vn.sovang.service.member;
