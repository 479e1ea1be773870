/** The other people of the office: staff, villages, households with their titles, collectives; and who is who. */
package vn.sovang.service.people;
